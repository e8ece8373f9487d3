import { wholeBlock } from '../../document/block.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/thieu',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.parts',
  // A copy is told by few marks: a part may stand there that was not seen.
  severity: 'warning',
  summary: {
    vi: 'Bản sao có đủ thành phần: cơ quan sao, số và ký hiệu riêng, địa danh và ngày sao, phần ký, nơi nhận, theo từng tiêu chuẩn.',
    en: 'A copy has all its parts: copying body, number of its own, place and date, signature, recipients, as the standard states.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: bản sao thiếu {parts}; ghi thêm ở phần bản sao dưới văn bản',
      en: '«{seen}»: the copy lacks {parts}; add them in the part of the copy beneath the document',
    },
  },
  examples: {
    right: 'SAO Y\nSố: 05/SY-STC\nLâm Sơn, ngày 20 tháng 6 năm 2026\nGIÁM ĐỐC\nLê Văn Bình',
    wrong: 'SAO Y\nGIÁM ĐỐC\nLê Văn Bình',
  },
  check({ document, standard, required, report }) {
    for (const { kind, components } of judgedCopies(document, standard)) {
      const at = kind ?? components.so_ky_hieu?.blocks[0]
      const missing = required.filter((id) => !components[id]).map((id) => COMPONENT_NAMES[id])
      if (!at || missing.length === 0) continue
      report({
        message: 'missing',
        at: wholeBlock(at),
        data: {
          parts: {
            vi: missing.map(({ vi }) => vi.toLowerCase()).join(', '),
            en: missing.map(({ en }) => en.toLowerCase()).join(', '),
          },
        },
      })
    }
  },
})
