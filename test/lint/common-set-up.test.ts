import { expect, it } from 'vitest'
import { buildDocx, section } from '../read/docx/build-docx.ts'
import { pour } from '../read/docx/layouts/pour.ts'
import { STATE_CONTENTS } from '../read/layouts/state.ts'
import { lintBytes } from '../rules/harness/lint-bytes.ts'

it('tells once what several documents of a file have in common', async () => {
  const documents = STATE_CONTENTS.slice(0, 3).map((content) => pour(content))
  const body = documents.join('') + section({ top: 20, bottom: 20, left: 25, right: 25 })
  const findings = await lintBytes('a.docx', buildDocx({ body }))
  const margins = findings.filter(({ ruleId }) => ruleId === 'trang/le-trang').map(({ message }) => message)
  expect(margins).toEqual([expect.stringContaining('Lề trái 25 mm'), expect.stringContaining('Lề phải 25 mm')])
})
