import { separatorRule } from '../separator-rule.ts'

export default separatorRule({
  id: 'noi-nhan/dau-ngan-cach',
  component: 'noi_nhan',
  obligation: 'noi_nhan.separator',
  summary: {
    vi: 'Sau mỗi nơi nhận, trừ dòng cuối, ghi dấu ngăn cách theo tiêu chuẩn.',
    en: 'Every recipient but the last is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: sau mỗi nơi nhận cần dấu «{mark}» (cả danh sách có {count} nơi ghi khác)',
      en: '«{seen}»: close each recipient with «{mark}» ({count} in the list are not)',
    },
  },
  examples: { right: '- Các tỉnh uỷ; - Lưu Văn phòng.', wrong: '- Các tỉnh uỷ - Lưu Văn phòng.' },
})
