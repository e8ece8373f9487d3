import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { YOUTH_CONTENTS } from '../../layouts/youth.ts'
import { paragraph } from '../build-docx.ts'
import { SEVERAL_ADDRESSEES_LAYOUTS } from './addressees.ts'
import { FOOT_LAYOUTS } from './foot.ts'
import { HEADER_LAYOUTS } from './header.ts'
import { cutRuns } from './lines.ts'
import { inspectBody, type Layout, pour } from './pour.ts'

const oneOf = <T>(choices: Readonly<Record<string, T>>): fc.Arbitrary<T> => fc.constantFrom(...Object.values(choices))

const personName = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Âu', 'Ksor'),
    fc.constantFrom('', 'Văn', 'Thị', 'Hữu', 'Thị Ngọc'),
    fc.constantFrom('An', 'Ánh', 'Đông', 'Huệ', 'Ước', 'Y Blơ'),
  )
  .map((parts) => parts.filter((part) => part !== '').join(' '))

const place = fc.constantFrom('Thạch Vân', 'TP. Bình Lưu', 'Đăk Rơ')
const number = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, '0'))

/** A content with other names and numbers. */
const content: fc.Arbitrary<Content> = fc
  .record({
    base: fc.constantFrom(...STATE_CONTENTS, ...PARTY_CONTENTS, ...YOUTH_CONTENTS),
    name: personName,
    place,
    number,
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ base, name, place: where, number: ordinal, day }) => {
    const { header, signers } = base
    const dated = `${where}, ngày ${String(day).padStart(2, '0')} tháng 10 năm 2026`
    return {
      ...base,
      header: {
        ...header,
        ...(header.number ? { number: header.number.replace(/^(Số:?) [^-/]*/u, `$1 ${ordinal}`) } : {}),
        ...(header.place ? { place: dated } : {}),
      },
      signers: signers.map((signer, index) => (index === signers.length - 1 ? { ...signer, ho_ten: name } : signer)),
    }
  })

const layout: fc.Arbitrary<Layout> = fc.record({ header: oneOf(HEADER_LAYOUTS), foot: oneOf(FOOT_LAYOUTS) })

describe('any content', () => {
  it('is read the same in any layout, with empty paragraphs around and runs cut anywhere', () => {
    fc.assert(
      fc.property(
        content,
        layout,
        oneOf(SEVERAL_ADDRESSEES_LAYOUTS),
        fc.nat({ max: 3 }),
        fc.integer({ min: 1, max: 12 }),
        (document, ways, addressees, blanks, cut) => {
          const several = (document.addressees?.length ?? 0) > 1
          const body = pour(document, several ? { ...ways, addressees } : ways)
          const blank = paragraph('').repeat(blanks)
          const { he_thong, documents } = inspectBody(blank + cutRuns(body, cut) + blank)
          expect({ he_thong, documents }).toEqual({ he_thong: document.system, documents: [expectedOf(document)] })
        },
      ),
      { seed: 30_2020, numRuns: 150 },
    )
  })
})
