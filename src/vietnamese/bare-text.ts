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
export const bareText = (text: string): string => (text.length < LONG ? lettersJoined(text) : lettersDecoded(text))

/** From here on it takes less time to decode all letters at once than to join them one by one. */
const LONG = 50

const lettersJoined = (text: string): string => {
  const codes = bareCodes()
  let bare = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    bare += String.fromCharCode(codes[code] ?? code)
  }
  return bare
}

const lettersDecoded = (text: string): string => {
  const codes = bareCodes()
  const bare = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    bare[index] = codes[code] ?? code
  }
  return Buffer.from(bare.buffer).toString('utf16le')
}
