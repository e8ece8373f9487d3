import { fold } from '../../vietnamese/fold.ts'
import { bareKind } from '../copies/copy-kind.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { upperCaseRule } from '../upper-case-rule.ts'

export default upperCaseRule(
  {
    id: 'ban-sao/viet-hoa',
    component: 'ban_sao',
    obligation: 'ban_sao.font',
    summary: { vi: 'Hình thức sao viết in hoa.', en: 'The kind of copy is in capitals.' },
    examples: { right: 'SAO Y', wrong: 'Sao y' },
  },
  (document, standard) => {
    // What is none of the kinds is to be written otherwise altogether.
    const kinds = Object.keys(standard.obligation('ban_sao.kinds')?.value ?? {}).map(fold)
    return judgedCopies(document, standard).flatMap(({ kind }) =>
      kind && kinds.includes(fold(bareKind(kind.text))) ? [kind] : [],
    )
  },
)
