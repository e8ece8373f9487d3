import { wholeBlock } from '../../document/block.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

const WORDS = ['ngày', 'tháng', 'năm']

export default defineRule({
  id: 'dia-danh-ngay/bang-chu',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.inWords',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Ngày, tháng, năm ghi đủ các chữ "ngày", "tháng", "năm", viết thường.',
    en: 'The date is written with the words ngày, tháng and năm, in small letters.',
  },
  messages: {
    digits: {
      vi: '«{seen}»: cần ghi đủ các chữ ngày, tháng, năm, như «ngày … tháng … năm …»',
      en: '«{seen}»: write the words ngày, tháng and năm in full',
    },
    capitals: {
      vi: '«{seen}»: các chữ ngày, tháng, năm viết thường',
      en: '«{seen}»: the words ngày, tháng and năm have small letters',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: 'Hà Nội, 03/02/2026' },
  check({ document, report }) {
    const line = dateLine(document)
    if (!line) return
    const at = wholeBlock(line.block)
    if (!line.parts.inWords) return report({ message: 'digits', at })
    // Without a place before it the first word begins the line.
    const date = line.block.text.slice(line.parts.separator.end)
    const words: readonly string[] = date.match(/[A-Za-zÀ-ỹ]+/g) ?? []
    const isBegun = line.parts.place.text.trim() === ''
    const wrong = WORDS.some((word, index) => !(words.includes(word) || (isBegun && index === 0)))
    if (wrong)
      report({ message: 'capitals', at, fix: line.block.text.slice(0, -date.length) + inLowerCase(date, isBegun) })
  },
})

const inLowerCase = (date: string, isBegun: boolean): string => {
  const lower = date.replace(/ngày|tháng|năm/gi, lowerCase)
  return isBegun ? date.charAt(0) + lower.slice(1) : lower
}
