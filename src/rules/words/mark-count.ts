/** So much more often than the other stands the right one of two spellings, where the rest is a slip. */
export const CLEARLY = 4

/** How many marks of letters and tones a word has, the stroke of đ too: they are lost more easily than found. */
export const markCount = (word: string): number =>
  word.normalize('NFD').length - word.length + (word.match(/[đĐ]/g) ?? []).length
