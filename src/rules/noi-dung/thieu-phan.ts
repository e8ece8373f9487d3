import type { Block } from '../../document/block.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/thieu-phan',
  component: 'noi_dung',
  obligation: 'noi_dung.parts',
  severity: 'info',
  needs: 'words',
  summary: {
    vi: 'Kế hoạch có các phần: mục đích, yêu cầu; nội dung, nhiệm vụ; tổ chức thực hiện.',
    en: 'A kế hoạch has its parts: purpose, contents and tasks, carrying out.',
  },
  messages: {
    missing: {
      vi: 'Các đề mục không có phần {parts}; kiểm tra xem có thiếu',
      en: 'No heading is on {parts}; see whether that part is missing',
    },
  },
  examples: {
    right: 'I. MỤC ĐÍCH, YÊU CẦU … II. NỘI DUNG … III. TỔ CHỨC THỰC HIỆN',
    wrong: 'I. MỤC ĐÍCH, YÊU CẦU … II. NỘI DUNG … III. KINH PHÍ',
  },
  check({ document, required, report }) {
    const parts = document.type === null ? undefined : required[document.type]
    if (!parts) return
    const outline = outlineOf(document)
    const top = outline.filter(({ parent, previous }) => !parent || previous?.parent === null)
    const [first] = top
    // A short plan is not divided so, and one of two parts tells its contents in either.
    if (!first || top.length < LEAST_PARTS) return
    const numbered = headings(outline.filter(isHeading).map(({ at }) => at.block))
    const candidates = Object.entries(parts).filter(([, words]) => !hasAny(numbered, words))
    if (candidates.length === 0) return
    const upper = headings((document.components.noi_dung?.blocks ?? []).filter(({ text }) => isUpperCase(text)))
    const missing = candidates.filter(([, words]) => !hasAny(upper, words))
    if (missing.length === 0) return
    report({ message: 'missing', at: first.at, data: { parts: missing.map(([name]) => `«${name}»`).join(', ') } })
  },
})

/** An item at the top, or one that is no sentence. */
const isHeading = ({ parent, at }: OutlineItem): boolean => !parent || !/[.;,]$/.test(at.block.text)

const LEAST_PARTS = 3

/** Of a heading, or of the beginning of an item that has none. */
const LONGEST = 120

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ text }) => text.slice(0, LONGEST).toLowerCase())

const hasAny = (texts: readonly string[], words: readonly string[]): boolean =>
  words.some((word) => texts.some((text) => text.includes(word)))
