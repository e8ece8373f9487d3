import { describe, expect, it } from 'vitest'
import { variantsIn } from '../../../src/rules/words/variants.ts'
import { readBytes } from '../harness/lint-bytes.ts'

const variantsOf = async (text: string) => {
  const { documents } = await readBytes('a.txt', `DANH SÁCH THI ĐUA\n\n${text}\n`)
  return documents
    .flatMap(variantsIn)
    .map(({ wrong, right }) => `${wrong.map((word) => word.text).join(', ')} / ${right.text}`)
}

describe('variantsIn', () => {
  it.each([
    ['a name behind the same words', 'Đảng uỷ Khối họp; Đảng uỷ Khôi mời.', 'Khôi / Khối'],
    ['a compound', 'Nêu tám gương tốt, ba tám gương mới; tấm gương sáng.', 'tám, tám / tấm'],
    ['the usual compound, even where it is rarer', 'Đã xây đựng nhà, xây đựng cầu, xây dựng kho.', 'đựng, đựng / dựng'],
    [
      'the rarer one between the same words',
      'Địa bàn trọng điểm. '.repeat(4).concat('Địa bản trọng điểm.'),
      'bản / bàn',
    ],
  ])('tells %s', async (_, text, expected) => {
    expect(await variantsOf(text)).toEqual([expected])
  })

  it.each([
    ['two persons', 'Mời bà Nguyễn Thị Hương dự. Mời bà Nguyễn Thị Hường dự.'],
    ['two usual compounds', 'Mỗi công nhân dự; mỗi công nhận dự; các công nhân, các công nhận.'],
    ['two usages of tone placement', 'Uỷ ban hoà giải, Ủy ban hòa giải.'],
    ['free variants', 'Chi trả hằng năm một lần; chi trả hàng năm một lần.'],
    ['words with nothing in common', 'Tám đại biểu dự. Một tấm bản đồ. Gương mẫu.'],
  ])('leaves %s alone', async (_, text) => {
    expect(await variantsOf(text)).toEqual([])
  })
})
