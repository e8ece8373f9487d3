import type { Block, Excerpt } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { ENCODING_NAMES, type LegacyEncoding } from '../../vietnamese/legacy.ts'
import { andOthers, quote } from '../layout/deviation.ts'
import { defineRule, type Rule } from '../rule.ts'
import { standingIn } from './odd-words.ts'

/** A rule that no text is in one legacy encoding; one finding for a component. */
export const legacyRule = (
  encoding: LegacyEncoding,
  rule: Pick<Rule<'trang.encoding'>, 'id' | 'examples'>,
): Rule<'trang.encoding'> => {
  const name = ENCODING_NAMES[encoding]
  return defineRule({
    ...rule,
    component: 'chu',
    obligation: 'trang.encoding',
    severity: 'error',
    summary: {
      vi: `Chữ tiếng Việt dùng bộ mã Unicode, không dùng bảng mã ${name}.`,
      en: `Vietnamese is written in Unicode, not in ${name}.`,
    },
    messages: {
      legacy: {
        vi: `«{seen}»{others}: chữ theo bảng mã ${name}, máy khác không đọc được; cần chuyển sang Unicode: «{expected}»`,
        en: `«{seen}»{others}: in the encoding ${name}, which other machines cannot read; convert it to Unicode: «{expected}»`,
      },
    },
    check({ document, report }) {
      const places = document.blocks.flatMap((block) => firstIn(block, encoding) ?? [])
      for (const component of new Set(places.map(({ block }) => block.component))) {
        const [first, ...others] = places.filter(({ block }) => block.component === component)
        if (!first) continue
        const at = shortened(first)
        report({
          message: 'legacy',
          at,
          ...standingIn(at.block),
          seen: at.block.exact(at.span),
          expected: quote(first),
          data: { others: andOthers(others.length) },
        })
      }
    },
  })
}

const firstIn = (block: Block, encoding: LegacyEncoding): Excerpt | null => {
  const stretch = block.legacy.find(({ font }) => font.encoding === encoding)
  return stretch ? { block, span: stretch } : null
}

/** As much of a stretch as is quoted. */
const shortened = (excerpt: Excerpt): Excerpt => {
  const { block, span } = excerpt
  const quoted = quote(excerpt).replace(/ …$/u, '')
  return { block, span: spanOf(span.start, span.start + quoted.length) }
}
