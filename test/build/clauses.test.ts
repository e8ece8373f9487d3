import { describe, expect, it } from 'vitest'
import { clausesPage } from '../../src/build/clauses.ts'
import { DESCRIBED_RULES } from '../../src/rules/index.ts'
import { STANDARDS } from '../../src/standards/standards.ts'

const page = clausesPage(new Map([['trang.margins', ['bố cục .docx']]]))
const sections = page.split(/^## /m).slice(1)

describe('docs/clauses.md', () => {
  it.each(STANDARDS.map((standard, index) => [standard, sections[index] ?? ''] as const))(
    'has every line of $0.id in a row of its own',
    (standard, section) => {
      const rows = section
        .split('\n')
        .filter((row) => row.startsWith('| '))
        .slice(1)
      expect(rows).toHaveLength(standard.lines.length)
      for (const [index, { says }] of standard.lines.entries()) expect(rows[index]).toContain(` | ${says} | `)
    },
  )

  it('names the rules that check a value, and who else reads it', () => {
    expect(page).toMatch(
      /`trang\.margins` = top: 20; bottom: 20; left: 30; right: 15 → \[`trang\/le-trang`\]\(rules\/trang\/le-trang\.md\), bố cục \.docx/,
    )
  })

  it('shows what nothing uses, in its row and at the head', () => {
    const checked = new Set<unknown>(DESCRIBED_RULES.map(({ obligation }) => obligation))
    const carried = STANDARDS[0]?.lines.flatMap(({ carries }) => Object.keys(carries ?? {})) ?? []
    const unused = carried.filter((key) => !checked.has(key) && key !== 'trang.margins')
    expect(unused).not.toHaveLength(0)
    expect(sections[0]).toContain(`\nChưa dùng: ${unused.map((key) => `\`${key}\``).join(', ')}.\n`)
    expect(sections[0]?.match(/→ \*\*chưa dùng\*\*/g)).toHaveLength(unused.length)
  })

  it('says why a line is not checked', () => {
    expect(page).toContain('| không quan sát được: con dấu |')
  })

  it('quotes the standard whose clause it is', () => {
    expect(sections[2]).toMatch(/^\| 36-HD\/VPTW, Mục II, 1\.3\.2 \| .* \| chưa xác nhận \| `so_ky_hieu\.padding`/m)
  })
})
