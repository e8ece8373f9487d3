import type { OfficialDocument } from '../../document/official-document.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { divisionsOf, type OwnReference, ownReferences } from '../outline/own-reference.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/muc-khong-co',
  component: 'noi_dung',
  obligation: 'noi_dung.innerReferences',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Mục, phần, chương, điều, khoản của chính văn bản được nhắc đến phải có trong văn bản.',
    en: 'A division of the document itself that the text refers to is there.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: văn bản không có {unit} {label}; kiểm tra lại số hoặc ghi rõ của văn bản nào',
      en: '«{seen}»: the document has no {unit} {label}; check the number or say of which document it is',
    },
    clause: {
      vi: '«{seen}»: Điều {label} chỉ có {count} khoản; kiểm tra lại số của khoản',
      en: '«{seen}»: Điều {label} has {count} khoản only; check the number',
    },
  },
  examples: { right: 'I. … II. … theo mục II', wrong: 'I. … II. … theo mục III' },
  check({ document, report }) {
    const references = ownReferences(document)
    if (references.length === 0) return
    const divisions = divisionsOf(document)
    for (const reference of references) {
      const { at, unit, label, sureness } = reference
      if (divisions.has(reference)) {
        const count = missingClause(reference, document)
        if (count !== null) report({ message: 'clause', at, data: { label, count } })
        continue
      }
      // Where the document numbers nothing so, another one may be meant after all.
      const isSure = sureness === 'said' || (unit !== 'điều' && divisions.alike(reference) >= 2)
      report({ message: 'missing', at, data: { unit, label }, ...(isSure ? {} : { severity: 'info' }) })
    }
  },
})

/** How many khoản the Điều has, where the named one is beyond them; `null` where it is there or cannot be told. */
const missingClause = ({ unit, label, clause, sureness }: OwnReference, document: OfficialDocument): number | null => {
  if (unit !== 'điều' || clause === null || sureness !== 'said') return null
  const outline = outlineOf(document)
  const clauses = outline.filter(
    ({ marker, parent }) => marker.kind === 'number' && parent?.marker.kind === 'dieu' && parent.marker.label === label,
  )
  const numbers = clauses.map(({ marker }) => marker.ordinal ?? 0)
  return clauses.length >= 2 && Math.max(...numbers) < clause ? Math.max(...numbers) : null
}
