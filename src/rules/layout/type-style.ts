import type { Message } from '../../document/message.ts'

/** Weight and slant as the standards put them: "đứng, đậm". */
export const typeStyle = ({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Message => ({
  vi: `${italic ? 'nghiêng' : 'đứng'}, ${bold ? 'đậm' : 'không đậm'}`,
  en: `${italic ? 'italic' : 'upright'} and ${bold ? 'bold' : 'not bold'}`,
})
