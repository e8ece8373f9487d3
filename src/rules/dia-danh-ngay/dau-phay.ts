import { spanOf } from '../../document/source.ts'
import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/dau-phay',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.separator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Giữa địa danh và ngày có dấu phẩy, rồi một khoảng trắng.',
    en: 'A comma and a space stand between place and date.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: giữa địa danh và ngày cần có dấu «{mark}», ghi «{expected}»',
      en: '«{seen}»: «{mark}» stands between place and date, write «{expected}»',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: 'Hà Nội ngày 03 tháng 02 năm 2026' },
  check({ document, required, report }) {
    const line = dateLine(document)
    // A date in digits («Hà Nội, 3/2/2026») is told of as a whole.
    if (!line?.parts.inWords || line.parts.place.text.trim() === '') return
    const { place, separator } = line.parts
    if (separator.text === `${required} `) return
    const word = /^[A-Za-zÀ-ỹ]+/.exec(line.block.text.slice(separator.end))?.[0] ?? ''
    const span = spanOf(place.start, separator.end + word.length)
    const expected = `${place.text.trim()}${required} ${word}`
    report({ message: 'wrong', at: { block: line.block, span }, expected, data: { mark: required }, fix: expected })
  },
})
