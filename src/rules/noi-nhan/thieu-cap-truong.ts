import { parseAuthorities } from '../../document/authority.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { fold } from '../../vietnamese/fold.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu-cap-truong',
  component: 'noi_nhan',
  obligation: 'noi_nhan.headNames',
  severity: 'info',
  summary: {
    vi: 'Văn bản do cấp phó ký thay (KT.) nên gửi người đứng đầu để báo cáo.',
    en: 'A document that a deputy signs for the head (KT.) is sent to the head too.',
  },
  messages: {
    missing: {
      vi: 'Văn bản ký thay «{head}» mà Nơi nhận không có người ấy; kiểm tra xem có cần gửi người đứng đầu để báo cáo',
      en: 'Signed for «{head}», who is not among the recipients; see whether the document should go there too',
    },
  },
  examples: {
    right: 'KT. GIÁM ĐỐC … Nơi nhận: - Như trên; - Giám đốc (để báo cáo); - Lưu: VT.',
    wrong: 'KT. GIÁM ĐỐC … Nơi nhận: - Như trên; - Lưu: VT.',
  },
  check({ document, required, report }) {
    const [signature, ...others] = document.signatures
    const authorities = parseAuthorities(signature?.quyen_han?.blocks ?? [])
    const deputy = authorities.at(-1)
    // By whose order a deputy's own head signs is another one: he need not be told of what he ordered.
    const isByOrder = authorities.some(({ kind }) => kind === 'byOrder' || kind === 'byMandate')
    if (others.length > 0 || deputy?.kind !== 'deputy' || isByOrder || deputy.body === '') return
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const [first] = items
    if (!first) return
    const head = beginningOf(deputy.body, Object.keys(required))
    const names = [deputy.body, ...(head === null ? [] : (required[head] ?? [])), ...(required.default ?? [])]
    if (items.some(({ name }) => names.some((words) => isNamed(fold(words), fold(name))))) return
    report({ message: 'missing', at: first.lines[0] ?? null, data: { head: deputy.body } })
  },
})

/** True where the words stand in a name as whole words, and not as those of a deputy ("Phó Giám đốc", "PCT"). */
const isNamed = (words: string, name: string): boolean => {
  for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
    const isWhole = !LETTER.test(name.charAt(at - 1)) && !LETTER.test(name.charAt(at + words.length))
    if (isWhole && !name.slice(0, at).endsWith(DEPUTY)) return true
  }
  return false
}

const DEPUTY = fold('phó ')
const LETTER = /[a-zà-ỹ]/
