import { Chalk } from 'chalk'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { Message } from '../../document/message.ts'
import type { Page } from '../page.ts'
import { pageText } from '../page-text.ts'
import { paint, SEVERITY_NAMES } from '../severity-name.ts'
import type { FileCheck } from './file-check.ts'

const TEXTS = {
  remedy: { vi: 'Cách sửa', en: 'What to do' },
  right: { vi: 'Đúng', en: 'Right' },
  wrong: { vi: 'Sai', en: 'Wrong' },
} satisfies Record<string, Message>

/** What a finding on a file means, how severe it is and what to do, with a right and a wrong input. */
export const fileCheckPage = ({ id, severity, summary, remedy, examples }: FileCheck, page: Page): string => {
  const { language } = page
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const name = COMPONENT_NAMES.tep[language]
  const head = [
    `${chalk.bold(id)} ${chalk.dim(`· ${name}`)} · ${paint(severity, chalk)(SEVERITY_NAMES[severity][language])}`,
    pageText(summary[language], 2, page),
  ]
  const shown = (['right', 'wrong'] as const).flatMap((kind) =>
    examples ? [[`${TEXTS[kind][language]}:`, ...examples[kind].split('\n').map((line) => `    ${line}`)]] : [],
  )
  const parts = [head, [`${TEXTS.remedy[language]}:`, pageText(remedy[language], 4, page)], ...shown]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
