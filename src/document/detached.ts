/** A copy of a text that stands by itself: a slice keeps all of the text that it was cut out of in memory. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
