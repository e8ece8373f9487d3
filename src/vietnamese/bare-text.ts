import { bareLetters } from './fold.ts'
import { once } from './once.ts'

/** Beyond it no letter of Vietnamese is found. */
const LETTERS = 0x1f00

const bareCodes = once(() =>
  Uint16Array.from({ length: LETTERS }, (_, code) => {
    const bare = bareLetters(String.fromCharCode(code))
    return bare.length === 1 ? bare.charCodeAt(0) : code
  }),
)

/** `bareLetters`, one for one: each offset is that of the text. */
export const bareText = (text: string): string => {
  const codes = bareCodes()
  let bare = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    bare += String.fromCharCode(codes[code] ?? code)
  }
  return bare
}
