import { toTcvn3 } from '../../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../../src/vietnamese/vni.ts'
import { type LayoutMutation, line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** A document of each system, and a sentence that stands in it once. */
const PLACES = [
  { base: 'cong-van-hd05', sentence: 'Đề nghị các chi bộ, cơ quan thực hiện.' },
  { base: 'cong-van-nd30', sentence: 'Đề nghị các đơn vị quan tâm thực hiện./.' },
] as const

/** The same change of one sentence in every format, in a document of each system. */
const changed = (rule: string, breaks: string, change: (sentence: string) => string): readonly Mutation[] =>
  PLACES.map(({ base, sentence }) => ({
    rule,
    breaks,
    base,
    text: [line(sentence, change(sentence))],
    yaml: [source(sentence, change(sentence))],
  }))

/** The sentence in a font of a legacy encoding, as Word keeps it. */
const setIn = (rule: string, font: string, encode: (text: string) => string): readonly LayoutMutation[] =>
  PLACES.map(({ base, sentence }) => ({
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
  ...changed('chu/tcvn3', 'một câu theo TCVN3', toTcvn3),
  ...setIn('chu/tcvn3', '.VnTime', toTcvn3),
  ...changed('chu/vni', 'một câu theo VNI', toVni),
  ...setIn('chu/vni', 'VNI-Times', toVni),
  ...changed('chu/to-hop', 'một câu ở dạng tổ hợp', (sentence) => sentence.normalize('NFD')),
  ...changed('chu/chu-d-la', 'Ð thay cho Đ', (sentence) => sentence.replace('Đ', '\u00d0')),
  ...changed('chu/gan-giong', 'chữ а Kirin', (sentence) => sentence.replace('các', 'c\u0430\u0301c')),
  ...changed('chu/ky-tu-an', 'khoảng trắng không độ rộng', (sentence) => sentence.replace('nghị', 'ng\u200bhị')),
  ...changed('chu/ky-tu-rieng', 'ký tự riêng giữa từ', (sentence) => sentence.replace('nghị', 'ngh\ue2a5')),
  ...changed('chu/phim-go', 'sót phím gõ Telex', (sentence) => sentence.replace('thực', 'thưcj')),
  ...changed('chu/phim-go', 'sót phím gõ VNI', (sentence) => sentence.replace('thực', 'thưc5')),
  {
    rule: 'chu/gach-noi-la',
    breaks: 'gạch ngang trong số được viện dẫn',
    base: 'ke-hoach-day-du-hd05',
    text: [stretch('12-CTr/ĐU', '12–CTr/ĐU')],
    yaml: [source('12-CTr/ĐU', '12–CTr/ĐU')],
  },
]
