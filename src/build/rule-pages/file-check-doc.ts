import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { FileCheck } from '../../report/file-checks/file-check.ts'
import { SEVERITY_NAMES } from '../../report/severity-name.ts'
import { anchorOf, fenced, plain, tableHead } from '../markdown.ts'
import { sinceRow } from './generated.ts'

const KINDS = { wrong: 'Sai', right: 'Đúng' } as const

/** The generated part of the page of what is told of a file itself (`tep/…`, `an-toan/…`, `yaml/…`). */
export const fileCheckDoc = ({ severity, summary, remedy, examples }: FileCheck, since: string): string => {
  const name = COMPONENT_NAMES.tep.vi
  return [
    plain(summary.vi),
    '',
    ...tableHead(['Thành phần', `[${name}](../README.md#${anchorOf(name)})`]),
    `| Mức báo | ${SEVERITY_NAMES[severity].vi} |`,
    sinceRow(since),
    '',
    '## Cách sửa',
    '',
    plain(remedy.vi),
    ...(examples ? ['', '## Ví dụ'] : []),
    ...(['wrong', 'right'] as const).flatMap((kind) =>
      examples ? ['', `${KINDS[kind]}:`, '', ...fenced('', examples[kind])] : [],
    ),
  ].join('\n')
}
