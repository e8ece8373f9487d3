import { excerptText } from '../../document/block.ts'
import { beginsWithCapital } from '../../vietnamese/case.ts'
import { standingIn } from '../letters/odd-words.ts'
import { excerptOf, placesOf } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

const SUSPECT = /\. \(/g

/** A full stop, a remark in brackets, and another full stop. */
const STOPPED_TWICE = /([A-Za-zÀ-ỹ\d]{1,12}[”"]?)\. \(([A-Za-zÀ-ỹ\d][^()\n]{0,150})\) ?\./g

export default defineRule({
  id: 'dau-cau/cham-truoc-ngoac',
  component: 'dau_cau',
  obligation: 'dau_cau.sentences',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Chú thích trong ngoặc của một câu đứng trước dấu chấm của câu ấy.',
    en: 'A remark in brackets stands before the full stop of its sentence.',
  },
  messages: {
    outside: {
      vi: '«{seen}»: dấu chấm đứng trước ngoặc nên phần trong ngoặc ở ngoài câu; cần ghi «{expected}»',
      en: '«{seen}»: the full stop before the bracket leaves the remark outside its sentence; write «{expected}»',
    },
  },
  examples: {
    right: 'Gửi báo cáo về Văn phòng (trước ngày 15/11).',
    wrong: 'Gửi báo cáo về Văn phòng. (trước ngày 15/11).',
  },
  check({ document, report }) {
    for (const place of placesOf(document, SUSPECT, STOPPED_TWICE)) {
      const [, word = '', remark = ''] = place.match
      // A remark that begins with a capital may be a sentence of its own.
      if (beginsWithCapital(remark) || /\. /.test(remark)) continue
      const at = excerptOf(place)
      const expected = `${word} (${remark}).`
      report({ message: 'outside', at, ...standingIn(place.block), seen: excerptText(at), expected, fix: expected })
    }
  },
})
