import type { ComponentId } from '../../document/component.ts'
import { isoDate } from '../../document/official-date.ts'
import { oncePer } from '../../document/once-per.ts'
import { spanOf } from '../../document/source.ts'
import type { ObligationValues } from '../../standards/obligation.ts'
import { standingIn } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'
import { isAccepted } from '../words/accepted.ts'

/** Where a body issues or is written to. */
const PLACES: readonly ComponentId[] = ['co_quan_cap_tren', 'co_quan_ban_hanh', 'kinh_gui', 'noi_nhan']

/** The line speaks of what was. */
const FORMER = /(?<![A-Za-zÀ-ỹ])(?:cũ|nguyên|trước đây)(?![A-Za-zÀ-ỹ])/i

export default defineRule({
  id: 'tu-ngu/cap-huyen',
  component: 'tu_ngu',
  obligation: 'tu_ngu.districts',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Văn bản từ 01/7/2025 không do cơ quan cấp huyện ban hành, không gửi cơ quan cấp huyện.',
    en: 'Documents since 1 July 2025 are neither issued by nor sent to bodies of districts.',
  },
  messages: {
    body: {
      vi: '«{seen}»: từ 01/7/2025 không còn cấp huyện, nên không có cơ quan này để ban hành hoặc nhận văn bản; cần xem lại tên hoặc ngày của văn bản',
      en: '«{seen}»: there are no districts since 1 July 2025, so no such body issues or receives documents; check its name or the day',
    },
  },
  examples: { right: '- Đảng uỷ các xã, phường;', wrong: '- Huyện uỷ, thị uỷ, thành uỷ trực thuộc;' },
  check({ document, required, organisation, report }) {
    const { date, components } = document
    if (!date || isoDate(date) <= required.until) return
    const { bodies, units } = patternsOf(required)
    for (const block of PLACES.flatMap((id) => components[id]?.blocks ?? [])) {
      const body = bodies.exec(block.text)
      const found = body ?? units.exec(block.text)
      if (!found || FORMER.test(block.text) || isAccepted(organisation, found[0])) continue
      report({
        message: 'body',
        at: { block, span: spanOf(found.index, found.index + found[0].length) },
        ...standingIn(block),
        ...(!body && { severity: 'info' }),
      })
    }
  },
})

/** Both placements of tones: names are compared as written. */
const patternsOf = oncePer(({ bodies, units }: ObligationValues['tu_ngu.districts']) => ({
  bodies: anyOf(bodies),
  units: anyOf(units),
}))

const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![A-Za-zÀ-ỹ])(?:${names.map((name) => name.replaceAll(/ủy/gi, '(?:ủy|uỷ)')).join('|')})(?![A-Za-zÀ-ỹ])`,
    'i',
  )
