const VALUES = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** `14` → `XIV`. Takes whole numbers from 1 to 3999. */
export const toRoman = (value: number): string => {
  let rest = value
  let numeral = ''
  for (const [worth, letters] of VALUES) {
    while (rest >= worth) {
      numeral += letters
      rest -= worth
    }
  }
  return numeral
}

/** `XIV` → `14`; `null` for what is not a numeral in its canonical form (`IIII`, `VX`, an empty text). */
export const fromRoman = (numeral: string): number | null => {
  let rest = numeral
  let value = 0
  for (const [worth, letters] of VALUES) {
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  }
  return rest === '' && value > 0 && value < 4000 && toRoman(value) === numeral ? value : null
}
