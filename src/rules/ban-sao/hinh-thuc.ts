import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { bareKind } from '../copies/copy-kind.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/hinh-thuc',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.kinds',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Bản sao văn bản của Nhà nước ghi hình thức sao: "SAO Y", "SAO LỤC" hoặc "TRÍCH SAO".',
    en: 'A copy of a State document says of which kind it is: "SAO Y", "SAO LỤC" or "TRÍCH SAO".',
  },
  messages: {
    wrong: { vi: '«{seen}»: hình thức sao cần ghi {expected}', en: '«{seen}»: write the kind of copy as {expected}' },
    missing: {
      vi: '«{seen}»: bản sao thiếu hình thức sao, cần ghi {expected}',
      en: '«{seen}»: the kind of copy is missing, write {expected}',
    },
  },
  examples: { right: 'SAO Y', wrong: 'SAO Y BẢN CHÍNH' },
  check({ document, standard, required, report }) {
    const kinds = Object.keys(required)
    for (const { kind, components } of judgedCopies(document, standard)) {
      const number = components.so_ky_hieu?.blocks[0]
      if (!kind) {
        if (number) report({ message: 'missing', at: wholeBlock(number), expected: list(kinds) })
        continue
      }
      const seen = fold(bareKind(kind.text))
      if (kinds.some((each) => fold(each) === seen)) continue
      const meant = kinds.filter((each) => seen.startsWith(fold(each)) || fold(each).startsWith(seen))
      const [only, ...more] = meant
      report({
        message: 'wrong',
        at: wholeBlock(kind),
        expected: list(meant.length > 0 ? meant : kinds),
        ...(only !== undefined && more.length === 0 ? { fix: only } : {}),
      })
    }
  },
})

const list = (kinds: readonly string[]): string => kinds.map((kind) => `«${kind}»`).join(', ')
