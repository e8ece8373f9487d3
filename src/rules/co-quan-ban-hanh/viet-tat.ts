import type { Block } from '../../document/block.ts'
import { oncePer } from '../../document/once-per.ts'
import { spanOf } from '../../document/source.ts'
import type { Standard } from '../../standards/standard.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import { initialsOf } from '../header/initials.ts'
import { defineRule } from '../rule.ts'

const PARTS = ['co_quan_cap_tren', 'co_quan_ban_hanh'] as const

export default defineRule({
  id: 'co-quan-ban-hanh/viet-tat',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.presence',
  severity: 'warning',
  summary: {
    vi: 'Tên cơ quan ban hành và cơ quan cấp trên ghi đầy đủ, không viết tắt.',
    en: 'Issuer and superior are written in full.',
  },
  messages: {
    short: {
      vi: '«{seen}» trong «{name}» là chữ viết tắt; cần ghi đầy đủ tên cơ quan',
      en: '«{seen}» in «{name}» is an abbreviation; write the name in full',
    },
  },
  examples: { right: 'ĐẢNG UỶ XÃ ĐẤT MŨI', wrong: 'ĐU XÃ ĐẤT MŨI' },
  check({ document, standard, report }) {
    for (const component of PARTS) {
      for (const block of document.components[component]?.blocks ?? []) {
        const short = firstOf(block, judged(standard)[component])
        if (!short) continue
        report({ message: 'short', at: { block, span: short }, component, data: { name: block.text } })
      }
    }
  },
})

/** Symbols of bodies, units' short words (TP, ĐK), and the initials of the bodies that the standard names (BTV, BCH). */
const abbreviations = (standard: Standard): ReadonlySet<string> => {
  const symbols = standard.obligation('so_ky_hieu.issuerSymbols')?.value
  const bodies = [
    ...(standard.obligation('quyen_han.collective')?.value.bodies ?? []),
    ...(standard.obligation('co_quan_cap_tren.committeeBodies')?.value ?? []),
  ]
  const units = standard.obligation('dia_danh_ngay.unitWords')?.value ?? []
  return new Set([
    ...(symbols ? [...symbols.fixed, ...symbols.levels] : []),
    ...units.filter(isUpperCase).map((word) => word.replace('.', '')),
    ...bodies.map((name) => upperCase(initialsOf(name))).filter((initials) => initials.length > 1),
  ])
}

/** Those that may not stand in each of the names. */
const judged = oncePer((standard: Standard): Readonly<Record<(typeof PARTS)[number], ReadonlySet<string>>> => {
  const known = abbreviations(standard)
  const allowed = standard.obligation('co_quan_cap_tren.abbreviations')?.value ?? []
  return {
    co_quan_cap_tren: new Set([...known].filter((short) => !allowed.includes(short))),
    co_quan_ban_hanh: known,
  }
})

const firstOf = ({ text }: Block, known: ReadonlySet<string>) => {
  const word = [...text.matchAll(/[A-Za-zÀ-ỹ]+/g)].find(([letters]) => known.has(letters))
  return word ? spanOf(word.index, word.index + word[0].length) : null
}
