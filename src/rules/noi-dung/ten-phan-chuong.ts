import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/ten-phan-chuong',
  component: 'noi_dung',
  obligation: 'noi_dung.partNumerals',
  severity: 'warning',
  summary: {
    vi: 'Số của phần, chương, mục đứng một dòng riêng, tên ghi ở dòng dưới.',
    en: 'The number of a Phần, Chương or Mục stands on its own line, its name on the next one.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}»: tên cần ghi ở dòng dưới «{number}»',
      en: '«{seen}»: the name belongs on the line beneath «{number}»',
    },
  },
  examples: { right: 'Chương I ⏎ QUY ĐỊNH CHUNG', wrong: 'Chương I: QUY ĐỊNH CHUNG' },
  check({ document, report }) {
    for (const { marker, at } of outlineOf(document)) {
      if (marker.kind !== 'phan' && marker.kind !== 'chuong' && marker.kind !== 'muc') continue
      // Without a mark between, two printed lines may have been read as one.
      if (marker.close === '' || marker.textStart >= at.block.text.length) continue
      const number = marker.text.slice(0, marker.text.length - marker.close.length).trimEnd()
      const whole = { block: at.block, span: { start: marker.start, end: at.block.text.length } }
      report({ message: 'sameLine', at: whole, expected: number, data: { number } })
    }
  },
})
