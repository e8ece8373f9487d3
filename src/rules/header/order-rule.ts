import { wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { ObligationKey } from '../../standards/obligation.ts'
import { defineRule, type Rule } from '../rule.ts'
import { standsAfter } from './reading-order.ts'

type OrderRule<K extends ObligationKey> = Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'> & {
  /** What must stand below the component. */
  readonly above: readonly ComponentId[]
  /** Documents that it judges; all where left out. */
  readonly judges?: (document: OfficialDocument) => boolean
}

/** A rule that a component of the header stands above others. */
export const orderRule = <K extends ObligationKey>({ above, judges, ...rule }: OrderRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    messages: {
      below: {
        vi: '«{seen}» đứng dưới phần {other}; cần chuyển lên trên phần đó',
        en: '«{seen}» stands below: {other}; move it above',
      },
    },
    check({ document, report }) {
      const [block] = document.components[rule.component]?.blocks ?? []
      const other = judges?.(document) === false ? null : standsAfter(document, rule.component, above)
      if (!block || !other) return
      report({ message: 'below', at: wholeBlock(block), data: { other: inSentence(COMPONENT_NAMES[other]) } })
    },
  })

/** A name of a component without its capital. */
const inSentence = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({
  vi: vi.charAt(0).toLowerCase() + vi.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
})
