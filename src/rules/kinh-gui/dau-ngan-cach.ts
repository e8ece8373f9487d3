import { separatorRule } from '../separator-rule.ts'

export default separatorRule({
  id: 'kinh-gui/dau-ngan-cach',
  component: 'kinh_gui',
  obligation: 'kinh_gui.separator',
  summary: {
    vi: 'Sau mỗi nơi gửi, trừ nơi gửi cuối, ghi dấu ngăn cách theo tiêu chuẩn.',
    en: 'Every addressee but the last is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: sau mỗi nơi gửi cần dấu «{mark}» (cả danh sách có {count} nơi ghi khác)',
      en: '«{seen}»: close each addressee with «{mark}» ({count} in the list are not)',
    },
  },
  examples: { right: 'Kính gửi: - Ban Tổ chức; - Ban Nội chính;', wrong: 'Kính gửi: - Ban Tổ chức - Ban Nội chính;' },
})
