import type { Message } from '../../document/message.ts'
import type { PageNumber } from '../../document/page-layout.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { whichSection } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

const NAMES: Readonly<Record<PageNumber['where'], Message>> = {
  header: { vi: 'đầu trang', en: 'at the head of the page' },
  footer: { vi: 'chân trang', en: 'at the foot of the page' },
}

export default defineRule({
  id: 'so-trang/vi-tri',
  component: 'so_trang',
  obligation: 'so_trang.where',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Số trang đặt ở đầu trang hay chân trang đúng tiêu chuẩn.',
    en: 'Page numbers stand at the head or the foot of the page, as the standard states.',
  },
  messages: {
    place: {
      vi: 'Số trang đặt ở {has}, cần đặt ở {wants}{section}',
      en: 'The page number stands {has}, must stand {wants}{section}',
    },
  },
  examples: { right: 'Số trang ở đầu trang', wrong: 'Số trang ở chân trang' },
  check({ document, required, report }) {
    for (const { number, section } of pageNumbers(document)) {
      if (number.where === required) continue
      report({
        message: 'place',
        at: null,
        location: number.location,
        severity: severityOf(number, document),
        seen: number.where,
        expected: required,
        data: { has: NAMES[number.where], wants: NAMES[required], section: whichSection(section, document) },
      })
    }
  },
})
