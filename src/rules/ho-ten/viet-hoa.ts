import { wholeBlock } from '../../document/block.ts'
import { isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ho-ten/viet-hoa',
  component: 'ho_ten',
  obligation: 'ho_ten.font',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Họ tên người ký viết hoa chữ cái đầu mỗi âm tiết, không viết in hoa toàn bộ.',
    en: 'The signer’s name has capital initials; it is not all in capitals.',
  },
  messages: {
    capitals: {
      vi: '«{seen}»: họ tên không viết in hoa, cần «{expected}»',
      en: '«{seen}»: the name is not in capitals, write «{expected}»',
    },
  },
  examples: { right: 'Nguyễn Văn An', wrong: 'NGUYỄN VĂN AN' },
  check({ document, required, report }) {
    if (required.upperCase) return
    for (const block of document.signatures.flatMap(({ ho_ten }) => ho_ten?.blocks ?? [])) {
      if (!isUpperCase(block.text)) continue
      const expected = withInitials(block.text)
      report({ message: 'capitals', at: wholeBlock(block), expected, fix: expected })
    }
  },
})

const withInitials = (name: string): string =>
  lowerCase(name).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
