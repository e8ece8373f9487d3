import { wholeBlock } from '../document/block.ts'
import type { ComponentId } from '../document/component.ts'
import { runsOn } from './header/runs-on.ts'
import { defineRule, type Rule } from './rule.ts'

type OwnLineKey = 'tieu_ngu.align' | 'co_quan_ban_hanh.align' | 'trich_yeu.align' | 'quyen_han.align'

/**
 * A rule that two components do not stand on one line.
 * @param upper the component that stands above
 * @param lower the component whose first line belongs beneath it
 */
export const ownLineRule = <K extends OwnLineKey>(
  rule: Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'>,
  { upper, lower }: { readonly upper: ComponentId; readonly lower: ComponentId },
): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    messages: {
      sameLine: {
        vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
        en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
      },
    },
    check({ document, report }) {
      const above = document.components[upper]?.blocks.at(-1)
      const [below] = document.components[lower]?.blocks ?? []
      if (!above || !below || !runsOn(above, below, document.format)) return
      report({
        message: 'sameLine',
        at: wholeBlock(rule.component === upper ? above : below),
        seen: `${above.text} ${below.text}`,
        expected: below.text,
      })
    },
  })
