import { wholeBlock } from '../../document/block.ts'
import { findType } from '../../standards/document-types.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kinh-gui/thua',
  component: 'kinh_gui',
  on: 'present',
  obligation: 'kinh_gui.types',
  severity: 'warning',
  summary: {
    vi: 'Chỉ những loại văn bản gửi đích danh (công văn, tờ trình) mới có "Kính gửi:"; loại khác ghi nơi gửi ở Nơi nhận.',
    en: 'Only types that address somebody (công văn, tờ trình) have "Kính gửi:"; others name them among the recipients.',
  },
  messages: {
    unwanted: {
      vi: '«{seen}»: {type} không có thành phần này, cần bỏ và ghi nơi gửi ở Nơi nhận',
      en: '«{seen}»: a {type} does not have this, name the addressees among the recipients',
    },
  },
  examples: { right: 'KẾ HOẠCH … Nơi nhận: - Ban Tổ chức Tỉnh uỷ', wrong: 'KẾ HOẠCH … Kính gửi: Ban Tổ chức Tỉnh uỷ' },
  check({ document, required, report }) {
    const block = document.components.kinh_gui?.blocks[0]
    const type = findType(document.type ?? '')
    if (!block || !type || required.includes(type.id)) return
    report({ message: 'unwanted', at: wholeBlock(block), data: { type: type.name } })
  },
})
