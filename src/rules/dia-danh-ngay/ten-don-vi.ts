import type { OfficialDocument } from '../../document/official-document.ts'
import { bareLetters, fold } from '../../vietnamese/fold.ts'
import { dateLine } from '../header/date-line.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/ten-don-vi',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.unitWords',
  severity: 'error',
  summary: {
    vi: 'Địa danh một âm tiết, hoặc tên xã trùng tên tỉnh, ghi thêm tên cấp đơn vị hành chính.',
    en: 'A place name of one syllable, or one that commune and province share, has the word of its unit.',
  },
  messages: {
    oneSyllable: {
      vi: '«{seen}»: địa danh một âm tiết phải ghi thêm cấp đơn vị hành chính ({words} …)',
      en: '«{seen}»: a place name of one syllable has the word of its unit ({words} …)',
    },
    shared: {
      vi: '«{seen}»: tên trùng với «{superior}», phải ghi thêm cấp đơn vị hành chính ({words} …)',
      en: '«{seen}»: shares its name with «{superior}», so it has the word of its unit ({words} …)',
    },
  },
  examples: { right: 'Thành phố Huế, ngày 03 tháng 02 năm 2026', wrong: 'Huế, ngày 03 tháng 02 năm 2026' },
  check({ document, required, report }) {
    const line = dateLine(document)
    const place = line?.parts.place
    if (!line || !place) return
    const data = { words: required.slice(0, 3).join(', '), superior: namesOf(document).superior }
    const at = { block: line.block, span: place }
    if (isOneSyllable(place.text)) report({ message: 'oneSyllable', at, data })
    else if (isShared(place.text, document)) report({ message: 'shared', at, data })
  },
})

/** One word with one group of vowels («Huế»); «Pleiku» has two, an abbreviation («HN») none. */
const isOneSyllable = (place: string): boolean =>
  /^[A-Za-zÀ-ỹ]+$/.test(place.trim()) && bareLetters(place).match(/[aeiouy]+/g)?.length === 1

/**
 * True where the issuer's name and that of its province both end with the place: «ĐẢNG BỘ TỈNH PHÚ THỌ / ĐẢNG UỶ PHƯỜNG PHÚ
 * THỌ». A chi bộ and the xã above it have one place.
 */
const isShared = (place: string, document: OfficialDocument): boolean => {
  const { issuer, superior } = namesOf(document)
  const name = ` ${fold(place.trim())}`
  const isProvince = PROVINCES.some((unit) => fold(superior).endsWith(unit + name))
  return place.trim() !== '' && isProvince && fold(issuer).endsWith(name)
}

const PROVINCES = ['tỉnh', 'thành phố'].map(fold)
