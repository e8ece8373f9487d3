import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { bareLetters, beginsWithWords } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { bodyNamed, signingBodies } from '../signature/body-named.ts'

export default defineRule({
  id: 'chuc-vu/khac-cap-truong',
  component: 'chuc_vu',
  obligation: 'quyen_han.deputy',
  severity: 'error',
  summary: {
    vi: 'Người ký thay là cấp phó của chính chức vụ ghi sau K/T, KT.: KT. GIÁM ĐỐC thì là PHÓ GIÁM ĐỐC.',
    en: 'Who signs for a head is a deputy of that head: beneath KT. GIÁM ĐỐC stands PHÓ GIÁM ĐỐC.',
  },
  messages: {
    other: {
      vi: '«{seen}»: không phải cấp phó của «{head}»; cần ghi đúng chức vụ được ký thay hoặc chức vụ người ký («{expected}»)',
      en: '«{seen}»: no deputy of «{head}»; correct the title after the mark or the signer’s («{expected}»)',
    },
  },
  examples: { right: 'KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC', wrong: 'KT. GIÁM ĐỐC ⏎ PHÓ CHỦ TỊCH' },
  check({ document, standard, report }) {
    const irregular = standard.obligation('chuc_vu.deputyTitles')?.value ?? {}
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [title] = chuc_vu?.blocks ?? []
      const deputy = parseAuthorities(quyen_han?.blocks ?? []).findLast(({ kind }) => kind === 'deputy')
      // Neither a deputy nor a body can be signed for: that is told of the authority line.
      if (!title || !deputy || deputy.body === '' || beginsWithWords(deputy.body, 'phó')) continue
      if (bodyNamed(deputy.body, signingBodies(standard)) !== null) continue
      const head = beginningOf(deputy.body, Object.keys(irregular))
      const names = head === null ? [`PHÓ ${deputy.body}`] : (irregular[head] ?? [])
      const isDeputy = beginsWithWords(title.text, 'phó') || beginningOf(title.text, Object.values(irregular).flat())
      if (!isDeputy || names.some((name) => isAlike(title.text, name))) continue
      report({ message: 'other', at: wholeBlock(title), expected: names.join(', '), data: { head: deputy.body } })
    }
  },
})

/**
 * One may say more than the other ("TRƯỞNG BAN TỔ CHỨC", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"), and the head's own word is left out at
 * times ("PHÓ PHÒNG"). Slips in marks are not a question of who signs.
 */
const isAlike = (title: string, name: string): boolean => {
  const [one, other] = [withoutHead(title), withoutHead(name)]
  return beginsWithWords(one, other) || beginsWithWords(other, one)
}

const withoutHead = remembered((title) => bareLetters(title).replace(HEAD, '').trim())

/** The words by which a head is more than a member, without marks. */
const HEAD = /(?<=^pho )(?:truong|chanh) /
