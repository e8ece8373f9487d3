import { toTcvn3 } from '../../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../../src/vietnamese/vni.ts'
import { type LayoutMutation, line, type Mutation, source, stretch } from '../harness/mutation.ts'

const BASE = 'cong-van-hd05'
const SENTENCE = 'Đề nghị các chi bộ, cơ quan thực hiện.'

/** The same change of one sentence in every format. */
const changed = (rule: string, breaks: string, to: string): Mutation => ({
  rule,
  breaks,
  base: BASE,
  text: [line(SENTENCE, to)],
  yaml: [source(SENTENCE, to)],
})

/** The sentence in a font of a legacy encoding, as Word keeps it. */
const setIn = (rule: string, font: string, shown: string): LayoutMutation => ({
  rule,
  breaks: `một câu bằng phông ${font}`,
  base: BASE,
  xml: [
    source(
      `<w:r><w:t xml:space="preserve">${SENTENCE}</w:t>`,
      `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${shown}</w:t>`,
    ),
  ],
})

export const mutations: readonly (Mutation | LayoutMutation)[] = [
  changed('chu/tcvn3', 'một câu theo TCVN3', toTcvn3(SENTENCE)),
  setIn('chu/tcvn3', '.VnTime', toTcvn3(SENTENCE)),
  changed('chu/vni', 'một câu theo VNI', toVni(SENTENCE)),
  setIn('chu/vni', 'VNI-Times', toVni(SENTENCE)),
  changed('chu/to-hop', 'một câu ở dạng tổ hợp', SENTENCE.normalize('NFD')),
  changed('chu/chu-d-la', 'Ð thay cho Đ', SENTENCE.replace('Đ', '\u00d0')),
  changed('chu/gan-giong', 'chữ о Kirin', SENTENCE.replace('bộ', 'b\u043e\u0323\u0302')),
  changed('chu/ky-tu-an', 'khoảng trắng không độ rộng', SENTENCE.replace('nghị', 'ng\u200bhị')),
  changed('chu/ky-tu-rieng', 'ký tự riêng giữa từ', SENTENCE.replace('nghị', 'ngh\ue2a5')),
  changed('chu/phim-go', 'sót phím gõ Telex', SENTENCE.replace('thực', 'thưcj')),
  changed('chu/phim-go', 'sót phím gõ VNI', SENTENCE.replace('thực', 'thưc5')),
  {
    rule: 'chu/gach-noi-la',
    breaks: 'gạch ngang trong số được viện dẫn',
    base: 'ke-hoach-day-du-hd05',
    text: [stretch('12-CTr/ĐU', '12–CTr/ĐU')],
    yaml: [source('12-CTr/ĐU', '12–CTr/ĐU')],
  },
]
