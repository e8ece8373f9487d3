import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint, mayBeSealless } from '../signature/signing.ts'

export default defineRule({
  id: 'chuc-vu/kem-ten-co-quan',
  component: 'chuc_vu',
  obligation: 'chuc_vu.withoutBody',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Ghi chức vụ chính thức, không kèm tên cơ quan (trừ văn bản liên tịch và tổ chức không có con dấu).',
    en: 'The title stands without the body’s name (except in joint documents and for bodies without a seal).',
  },
  messages: {
    attached: {
      vi: '«{seen}»: không ghi kèm tên cơ quan, cần «{expected}»',
      en: '«{seen}»: leave the body’s name out, write «{expected}»',
    },
  },
  examples: { right: 'PHÓ BÍ THƯ', wrong: 'PHÓ BÍ THƯ TỈNH UỶ' },
  check({ document, standard, report }) {
    if (isJoint(document) || mayBeSealless(document, standard)) return
    const sealless = standard.obligation('chuc_vu.sealless')?.value ?? []
    const committees = Object.keys(standard.obligation('chuc_vu.titlesOfBody')?.value ?? {})
    const prefix = standard.obligation('co_quan_cap_tren.partyBodyPrefix')?.value
    const bodies = [...committees, ...(prefix ? [prefix] : [])].filter((body) => !sealless.includes(body))
    for (const block of document.signatures.flatMap(({ chuc_vu }) => chuc_vu?.blocks.slice(0, 1) ?? [])) {
      const title = withoutBody(block.text, bodies)
      if (title) report({ message: 'attached', at: wholeBlock(block), expected: title, fix: title })
    }
  },
})

/** "PHÓ BÍ THƯ" of "PHÓ BÍ THƯ TỈNH UỶ"; `null` where no body follows a title. */
const withoutBody = (text: string, bodies: readonly string[]): string | null => {
  // A member of a body has no other title; whether it may stand there is another question.
  if (beginsWithWords(text, 'uỷ viên')) return null
  const words = text.split(' ')
  const at = words.findIndex((_, index) => index >= 2 && beginningOf(words.slice(index).join(' '), bodies) !== null)
  return at < 0 ? null : words.slice(0, at).join(' ')
}
