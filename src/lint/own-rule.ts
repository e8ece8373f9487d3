import { fillMessage, type Language, type Message } from '../document/message.ts'
import { spanOf } from '../document/source.ts'
import type { CheckContext, Rule } from '../rules/rule.ts'
import type { ObligationKey } from '../standards/obligation.ts'
import type { Finding } from './finding.ts'

/**
 * Runs a rule of an organisation, which reports as any other. One that throws has said nothing to rely on: that is an error
 * of the file, and all other rules go on.
 */
export const ownRuleFindings = (
  rule: Rule,
  context: CheckContext<ObligationKey>,
  language: Language,
): readonly Finding[] => {
  try {
    rule.check(context)
    return []
  } catch (error) {
    const { id, module = '' } = rule
    const what = error instanceof Error ? error.message : String(error)
    return [
      {
        ruleId: 'tep/quy-tac-rieng',
        severity: 'error',
        message: fillMessage(BROKEN, language, { id, module, what }),
        location: { source: context.document.source, span: spanOf(0, 0) },
        component: 'tep',
        seen: null,
        expected: null,
        basis: [],
      },
    ]
  }
}

const BROKEN: Message = {
  vi: 'quy tắc riêng «{id}» trong {module} bị hỏng khi xét văn bản này: {what}; hãy báo người viết quy tắc, chạy với --debug để thấy chỗ hỏng',
  en: 'the rule "{id}" of {module} broke on this document: {what}; tell its author, --debug shows the place',
}
