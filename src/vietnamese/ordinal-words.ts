/** Ordinals in words as Phần are numbered with: `Phần thứ nhất`, `Phần thứ hai`. */
const UNITS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

const SPELLINGS: Readonly<Record<string, (typeof UNITS)[number]>> = { nhì: 'hai', bẩy: 'bảy' }

/** `thứ ba` → `3`, in any letter case; `null` for other words and past the tenth. */
export const fromOrdinalWords = (text: string): number | null => {
  const word = /^thứ ([a-zà-ỹ]+)$/.exec(text.toLowerCase())?.[1] ?? ''
  const index = UNITS.findIndex((unit) => unit === (SPELLINGS[word] ?? word))
  return index >= 0 ? index + 1 : null
}

/** `3` → `thứ ba`; `null` past the tenth. */
export const toOrdinalWords = (value: number): string | null => {
  const unit = UNITS[value - 1]
  return unit ? `thứ ${unit}` : null
}
