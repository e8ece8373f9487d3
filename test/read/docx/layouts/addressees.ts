import { paragraph, table } from '../build-docx.ts'
import { cell, centred, centredTabs, runs, stacked } from './lines.ts'

const LABEL = 'Kính gửi:'

/** How offices set those a document is sent to. @param addressees with their marks, without dash */
type AddresseesLayout = (addressees: readonly string[]) => string

const dashed = (addressees: readonly string[]): string[] => addressees.map((text) => `- ${text}`)

/** One addressee stands on the line of its label. */
export const ONE_ADDRESSEE_LAYOUTS: Readonly<Record<string, AddresseesLayout>> = {
  'một dòng': ([only = '']) => centred({ text: `${LABEL} ${only}` }),
  'thụt đầu dòng bằng dấu tab': ([only = '']) => paragraph(runs({ text: `\t\t${LABEL} ${only}` })),
  'bảng hai ô': ([only = '']) => table([[cell(2500, centred({ text: LABEL })), cell(6500, centred({ text: only }))]]),
}

/** Several stand one beneath the other. */
export const SEVERAL_ADDRESSEES_LAYOUTS: Readonly<Record<string, AddresseesLayout>> = {
  'danh sách dưới dòng Kính gửi': (addressees) =>
    [LABEL, ...dashed(addressees)].map((text) => paragraph(runs({ text }), '<w:ind w:left="2835"/>')).join(''),
  'nơi đầu tiên cùng dòng Kính gửi': (addressees) => {
    const [first = '', ...rest] = dashed(addressees)
    return [`${LABEL} ${first}`, ...rest].map((text) => paragraph(runs({ text }))).join('')
  },
  'dấu tab': (addressees) => {
    const [first = '', ...rest] = dashed(addressees)
    return [`\t${LABEL}\t${first}`, ...rest.map((text) => `\t\t${text}`)]
      .map((text) => paragraph(runs({ text }), centredTabs(1500, 4500)))
      .join('')
  },
  'ngắt dòng bằng Shift+Enter': (addressees) =>
    paragraph(stacked([LABEL, ...dashed(addressees)].map((text) => ({ text })))),
  'bảng hai ô': (addressees) =>
    table([
      [
        cell(2500, paragraph(runs({ text: LABEL }), '<w:jc w:val="right"/>')),
        cell(
          6500,
          dashed(addressees)
            .map((text) => paragraph(runs({ text })))
            .join(''),
        ),
      ],
    ]),
}
