import { toTcvn3 } from '../../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../../src/vietnamese/vni.ts'
import { inSentence, type LayoutMutation, type Mutation, SENTENCES, source, stretch } from '../harness/mutation.ts'

/** The sentence in a font of a legacy encoding, as Word keeps it. */
const setIn = (rule: string, font: string, encode: (text: string) => string): readonly LayoutMutation[] =>
  SENTENCES.map(({ base, sentence }) => ({
    rule,
    breaks: `một câu bằng phông ${font}`,
    base,
    xml: [
      source(
        `<w:r><w:t xml:space="preserve">${sentence}</w:t>`,
        `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${encode(sentence)}</w:t>`,
      ),
    ],
  }))

export const mutations: readonly (Mutation | LayoutMutation)[] = [
  ...inSentence('chu/tcvn3', 'một câu theo TCVN3', toTcvn3),
  ...setIn('chu/tcvn3', '.VnTime', toTcvn3),
  ...inSentence('chu/vni', 'một câu theo VNI', toVni),
  ...setIn('chu/vni', 'VNI-Times', toVni),
  ...inSentence('chu/to-hop', 'một câu ở dạng tổ hợp', (sentence) => sentence.normalize('NFD')),
  ...inSentence('chu/chu-d-la', 'Ð thay cho Đ', (sentence) => sentence.replace('Đ', '\u00d0')),
  ...inSentence('chu/gan-giong', 'chữ а Kirin', (sentence) => sentence.replace('các', 'c\u0430\u0301c')),
  ...inSentence('chu/ky-tu-an', 'khoảng trắng không độ rộng', (sentence) => sentence.replace('nghị', 'ng\u200bhị')),
  ...inSentence('chu/ky-tu-rieng', 'ký tự riêng giữa từ', (sentence) => sentence.replace('nghị', 'ngh\ue2a5')),
  ...inSentence('chu/phim-go', 'sót phím gõ Telex', (sentence) => sentence.replace('thực', 'thưcj')),
  ...inSentence('chu/phim-go', 'sót phím gõ VNI', (sentence) => sentence.replace('thực', 'thưc5')),
  {
    rule: 'chu/gach-noi-la',
    breaks: 'gạch ngang trong số được viện dẫn',
    base: 'ke-hoach-day-du-hd05',
    text: [stretch('12-CTr/ĐU', '12–CTr/ĐU')],
    yaml: [source('12-CTr/ĐU', '12–CTr/ĐU')],
  },
]
