import { beforeAll, describe, expect, it } from 'vitest'
import { documentOf, draft, LETTER, standardOf } from '../draft/drafted.ts'
import { VARIANT_NAMES, VARIANTS, type VariantName } from '../draft/variants.ts'
import {
  extentOf,
  findLines,
  findOnLine,
  middleOf,
  missingTools,
  type PrintedPage,
  type PrintedWord,
  print,
  rowsOf,
  ruleBeneath,
} from './printed.ts'

const PAPER = { width: 210, height: 297 }

const required = standardOf(LETTER)
const margins = required.obligation('trang.margins')?.value
const edge = required.obligation('so_trang.edgeDistance')?.value ?? 0

if (missingTools.length > 0) console.warn(`Không đo được trang in: thiếu ${missingTools.join(', ')}`)

/** What stands in the margins on purpose. */
const IN_MARGIN: readonly VariantName[] = ['not for the media']

describe.skipIf(missingTools.length > 0)('the page as printed by LibreOffice', () => {
  let printed: Readonly<Record<VariantName, readonly PrintedPage[]>>

  beforeAll(() => {
    const drafts = VARIANT_NAMES.map((name) => [name, draft(VARIANTS[name])] as const)
    printed = print(Object.fromEntries(drafts) as Record<VariantName, Uint8Array>)
  }, 300_000)

  const pagesOf = (name: VariantName): readonly PrintedPage[] => printed[name]
  const firstPage = (name: VariantName): PrintedPage => pagesOf(name)[0] ?? { words: [], rules: [] }
  const foundOnLine = (page: PrintedPage, text: string): readonly PrintedWord[] => {
    const words = findOnLine(page, text)
    if (!words) throw new Error(`«${text}» does not stand on one line`)
    return words
  }

  describe.each(VARIANT_NAMES)('%s', (name) => {
    it('has the title on one line at the margin, and beneath it, or beneath the motto, a rule as long as the text', () => {
      const page = firstPage(name)
      const { components } = documentOf(VARIANTS[name])
      const title = foundOnLine(page, components.tieu_de?.text ?? '')
      const lined = components.tieu_ngu ? foundOnLine(page, components.tieu_ngu.text) : title
      const { left, right } = extentOf(lined)
      const rule = ruleBeneath(page, lined)
      expect(rule, 'rule').not.toBeNull()
      expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - (right - left))).toBeLessThanOrEqual(2)
      expect(Math.abs((rule?.left ?? 0) - left)).toBeLessThanOrEqual(1.5)
      expect(extentOf(title).right).toBeLessThanOrEqual(PAPER.width - (margins?.right[0] ?? 0) + 0.5)
    })

    it('begins at the upper margin and keeps to all four', () => {
      for (const [index, page] of pagesOf(name).entries()) {
        const text = page.words.filter(({ bottom }) => bottom > 18)
        const inside = IN_MARGIN.includes(name) ? text.filter(({ top }) => top < 275) : text
        const { left, right, top, bottom } = extentOf(inside)
        expect(left, `page ${index + 1}`).toBeGreaterThanOrEqual((margins?.left[0] ?? 0) - 0.5)
        expect(right, `page ${index + 1}`).toBeLessThanOrEqual(PAPER.width - (margins?.right[0] ?? 0) + 0.5)
        expect(bottom, `page ${index + 1}`).toBeLessThanOrEqual(PAPER.height - (margins?.bottom[0] ?? 0) + 0.5)
        if (index === 0) expect(Math.abs(top - (margins?.top[0] ?? 0))).toBeLessThanOrEqual(0.5)
      }
    })

    it('has no empty page', () => {
      for (const page of pagesOf(name)) expect(page.words.filter(({ top }) => top > 18).length).toBeGreaterThan(0)
    })
  })

  it.each(VARIANT_NAMES.filter((name) => 'dia_danh' in VARIANTS[name]))(
    'place and date stand on one line: %s',
    (name) => {
      const { components } = documentOf(VARIANTS[name])
      foundOnLine(firstPage(name), components.dia_danh_ngay?.text ?? '')
    },
  )

  const ofState = VARIANT_NAMES.filter((name) => 'he_thong' in VARIANTS[name])

  it.each(ofState)('has the number and the date on one height, in the middle of the lines above: %s', (name) => {
    const page = firstPage(name)
    const { components } = documentOf(VARIANTS[name])
    const number = extentOf(foundOnLine(page, components.so_ky_hieu?.text ?? ''))
    const date = extentOf(foundOnLine(page, components.dia_danh_ngay?.text ?? ''))
    const motto = extentOf(foundOnLine(page, components.tieu_ngu?.text ?? ''))
    const title = extentOf(foundOnLine(page, components.tieu_de?.text ?? ''))
    expect(Math.abs(number.bottom - date.bottom)).toBeLessThanOrEqual(0.5)
    expect(middleOf(motto)).toBeCloseTo(middleOf(title), 0)
    // A blank ends with room to write in, of which nothing is printed.
    if ('ngay' in VARIANTS[name]) expect(middleOf(date)).toBeCloseTo(middleOf(title), 0)
    const issuer = findLines(page, components.co_quan_ban_hanh?.text ?? '').map(extentOf)
    for (const line of issuer) expect(middleOf(line)).toBeCloseTo(middleOf(number), 0)
  })

  it.each(ofState)('has rules of a third to a half of the text beneath issuer and trích yếu: %s', (name) => {
    const page = firstPage(name)
    const { type, components } = documentOf(VARIANTS[name])
    const lined = [components.co_quan_ban_hanh, type === 'cong-van' ? null : components.trich_yeu].flatMap(
      (component) => component?.text ?? [],
    )
    for (const text of lined) {
      const lines = findLines(page, text)
      const rule = ruleBeneath(page, lines.at(-1) ?? [])
      const widest = Math.max(...lines.map((line) => extentOf(line).right - extentOf(line).left))
      const share = ((rule?.right ?? 0) - (rule?.left ?? 0)) / widest
      expect(share, text).toBeGreaterThanOrEqual(1 / 3)
      expect(share, text).toBeLessThanOrEqual(1 / 2)
      expect(
        Math.abs(middleOf(rule ?? { left: 0, right: 0 }) - middleOf(extentOf(lines.at(-1) ?? []))),
      ).toBeLessThanOrEqual(0.5)
    }
  })

  it('has the V/v of a State công văn in the middle beneath the number', () => {
    const page = firstPage('a State công văn')
    const { components } = documentOf(VARIANTS['a State công văn'])
    const number = extentOf(foundOnLine(page, components.so_ky_hieu?.text ?? ''))
    const subject = extentOf(foundOnLine(page, components.trich_yeu?.text ?? ''))
    expect(subject.top).toBeGreaterThan(number.bottom - 1)
    expect(middleOf(subject)).toBeCloseTo(middleOf(number), 0)
  })

  it('has several addressees of the State beneath the words, their dashes under the colon', () => {
    const page = firstPage('a State công văn')
    const label = foundOnLine(page, 'Kính gửi:')
    const addressees = ['- Các sở, ban, ngành tỉnh;', '- Ủy ban nhân dân các xã, phường.'].map((text) =>
      extentOf(foundOnLine(page, text)),
    )
    for (const { left, top } of addressees) {
      expect(top).toBeGreaterThan(extentOf(label).top + 3)
      expect(Math.abs(left - extentOf(label).right)).toBeLessThanOrEqual(2)
    }
    foundOnLine(firstPage('a State công văn to one addressee'), 'Kính gửi: Ủy ban nhân dân tỉnh Lâm Sơn')
  })

  it.each(['a short công văn', 'a short kế hoạch', 'long names', 'sixty recipients'] as const)(
    'number and symbol stand on one line: %s',
    (name) => {
      const { components } = documentOf(VARIANTS[name])
      foundOnLine(firstPage(name), components.so_ky_hieu?.text ?? '')
    },
  )

  it.each(['a long text', 'an outline with a table', 'hard texts', 'a State kế hoạch of many pages'] as const)(
    'fills the column from margin to margin: %s',
    (name) => {
      const { left, right } = extentOf(firstPage(name).words.filter(({ top }) => top > 90))
      expect(Math.abs(left - (margins?.left[0] ?? 0))).toBeLessThanOrEqual(0.5)
      expect(Math.abs(right - (PAPER.width - (margins?.right[0] ?? 0)))).toBeLessThanOrEqual(0.5)
    },
  )

  it.each([
    'a long text',
    'sixty recipients',
    'an outline with a table',
    'a State công văn of sixty recipients',
    'a State kế hoạch of many pages',
  ] as const)('numbers pages from the second one, centred, at the standard’s distance: %s', (name) => {
    const pages = pagesOf(name)
    expect(pages.length).toBeGreaterThan(1)
    for (const [index, page] of pages.entries()) {
      const above = page.words.filter(({ bottom }) => bottom < 18)
      expect(above.map(({ text }) => text)).toEqual(index === 0 ? [] : [String(index + 1)])
      for (const { left, right, top } of above) {
        const middle = ((margins?.left[0] ?? 0) + PAPER.width - (margins?.right[0] ?? 0)) / 2
        expect(Math.abs((left + right) / 2 - middle)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(top - edge)).toBeLessThanOrEqual(0.5)
      }
    }
  })

  it('begins the second page at the upper margin', () => {
    const page = pagesOf('a long text')[1]
    const { top } = extentOf(page?.words.filter(({ bottom }) => bottom > 18) ?? [])
    expect(Math.abs(top - (margins?.top[0] ?? 0))).toBeLessThanOrEqual(0.5)
  })

  const besideSignature = VARIANT_NAMES.filter((name) => {
    const variant: Readonly<Record<string, unknown>> = VARIANTS[name]
    return 'noi_nhan' in variant && !Array.isArray(variant.ky)
  })

  it.each(besideSignature)(
    'has the recipients on the left of the signature, at one height, with the rule that the standard has beneath their label: %s',
    (name) => {
      const page = pagesOf(name).find((each) => findOnLine(each, 'Nơi nhận:'))
      if (!page) throw new Error('no «Nơi nhận:»')
      const label = foundOnLine(page, 'Nơi nhận:')
      const { left, right, bottom } = extentOf(label)
      const row = rowsOf(page).find((words) => words.some((word) => word === label[0])) ?? []
      const signature = row.filter((word) => !label.includes(word))
      expect(signature.length, 'signature on the same line').toBeGreaterThan(0)
      expect(extentOf(signature).left).toBeGreaterThan(right)
      expect(Math.abs(extentOf(signature).bottom - bottom)).toBeLessThanOrEqual(0.5)
      const rule = ruleBeneath(page, label)
      if (!standardOf(VARIANTS[name]).obligation('noi_nhan.rule')) {
        expect(rule, 'no rule').toBeNull()
        expect(Math.abs(left - (margins?.left[0] ?? 0))).toBeLessThanOrEqual(0.5)
        return
      }
      expect(rule, 'rule').not.toBeNull()
      expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - (right - left))).toBeLessThanOrEqual(2)
    },
  )

  it.each(['a long text', 'an outline with a table', 'all supplements'] as const)(
    'has the whole signature and at least two lines of text on one page: %s',
    (name) => {
      const page = pagesOf(name).find((each) => findOnLine(each, 'Nơi nhận:'))
      if (!page) throw new Error('no «Nơi nhận:»')
      foundOnLine(page, 'Nguyễn Văn Hoà')
      const { top } = extentOf(foundOnLine(page, 'Nơi nhận:'))
      const textLines = rowsOf(page).filter((row) => row.every((word) => word.bottom < top && word.top > 19))
      expect(textLines.length).toBeGreaterThanOrEqual(2)
    },
  )

  it('has lưu hành at the upper right corner of the first page only', () => {
    const pages = pagesOf('circulation and appendices')
    const [first, ...others] = pages
    const mark = foundOnLine(first ?? { words: [], rules: [] }, 'TÀI LIỆU THU HỒI')
    const { right, top } = extentOf(mark)
    expect(Math.abs(right - (PAPER.width - (margins?.right[0] ?? 0)))).toBeLessThanOrEqual(0.5)
    expect(Math.abs(top - (required.obligation('luu_hanh.edgeDistance')?.value ?? 0))).toBeLessThanOrEqual(0.5)
    expect(others.length).toBeGreaterThan(0)
    for (const page of others) expect(findOnLine(page, 'TÀI LIỆU THU HỒI')).toBeNull()
  })

  it('has the line for the media at the lower edge of the last page', () => {
    const last = pagesOf('not for the media').at(-1)
    const mark = foundOnLine(last ?? { words: [], rules: [] }, 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG')
    const { left, right, bottom } = extentOf(mark)
    const fromEdge = PAPER.height - bottom
    expect(Math.abs(fromEdge - (required.obligation('luu_hanh.edgeDistance')?.value ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs((left + right) / 2 - (30 + 195) / 2)).toBeLessThanOrEqual(1)
  })

  it('begins each appendix on a page of its own, numbered anew', () => {
    const pages = pagesOf('all supplements')
    const headed = (heading: string): number =>
      pages.findIndex(
        (page) =>
          rowsOf(page)[0]
            ?.map(({ text }) => text)
            .join(' ') === heading,
      )
    const [first, second] = [headed('Phụ lục 1'), headed('Phụ lục 2')]
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first)
    for (const at of [first, second]) expect(pages[at]?.words.filter(({ bottom }) => bottom < 18)).toEqual([])
  })

  it.each(['all supplements', 'a State kế hoạch with all supplements'] as const)(
    'has contact under a rule across the whole text: %s',
    (name) => {
      const page = pagesOf(name).find((each) => findOnLine(each, 'Địa chỉ:'))
      const address = page ? foundOnLine(page, 'Địa chỉ:') : []
      const { top } = extentOf(address)
      const rule = page?.rules.find(({ y }) => y < top + 1 && y > top - 6)
      expect(Math.abs((rule?.left ?? 0) - (margins?.left[0] ?? 0))).toBeLessThanOrEqual(0.5)
      expect(Math.abs((rule?.right ?? 0) - (PAPER.width - (margins?.right[0] ?? 0)))).toBeLessThanOrEqual(0.5)
    },
  )

  it('has contact of the State at the foot of the first page, and of no other', () => {
    const [first, ...others] = pagesOf('a State kế hoạch with all supplements')
    const contact = first ? foundOnLine(first, 'Email: a@example.vn; Điện thoại: 028 3822 1234') : []
    const fromMargin = PAPER.height - (margins?.bottom[0] ?? 0) - extentOf(contact).bottom
    expect(Math.abs(fromMargin)).toBeLessThanOrEqual(1)
    expect(others.length).toBeGreaterThan(0)
    for (const page of others) expect(findOnLine(page, 'Email:')).toBeNull()
  })

  it('has lưu hành of the State in a frame as wide as its words', () => {
    const page = firstPage('a State kế hoạch with all supplements')
    const mark = extentOf(foundOnLine(page, 'LƯU HÀNH NỘI BỘ'))
    const sides = page.rules.filter(({ y }) => Math.abs(y - mark.top) < 3 || Math.abs(y - mark.bottom) < 3)
    expect(sides).toHaveLength(2)
    for (const { left, right } of sides) {
      expect(mark.left - left).toBeGreaterThan(0)
      expect(mark.left - left).toBeLessThan(4)
      expect(right).toBeLessThanOrEqual(PAPER.width - (margins?.right[0] ?? 0) + 0.5)
    }
  })

  it('is centred as a whole where the names are short', () => {
    const page = firstPage('a short công văn')
    const number = extentOf(foundOnLine(page, 'Số 12-CV/ĐU'))
    const issuer = extentOf(foundOnLine(page, 'ĐẢNG UỶ XÃ AN HOÀ'))
    expect(Math.abs((number.left + number.right) / 2 - (issuer.left + issuer.right) / 2)).toBeLessThanOrEqual(0.5)
    expect(LETTER.so).toBe(12)
  })
})
