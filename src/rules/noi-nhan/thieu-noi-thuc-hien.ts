import type { Block, Excerpt } from '../../document/block.ts'
import { linesWith } from '../../document/lines-with.ts'
import { oncePer } from '../../document/once-per.ts'
import { parseRecipientList, type Recipient, refersToArticle } from '../../document/recipient-list.ts'
import { spanOf } from '../../document/source.ts'
import type { ObligationValues } from '../../standards/obligation.ts'
import { beginsWithCapital } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu-noi-thuc-hien',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asked',
  severity: 'info',
  needs: 'words',
  summary: {
    vi: 'Cơ quan được giao việc, được đề nghị trong nội dung nên có ở Kính gửi hoặc Nơi nhận.',
    en: 'A body that the text asks to act should be among the addressees or recipients.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: nơi này được giao việc ở nội dung mà không thấy ở Kính gửi, Nơi nhận; kiểm tra xem có thiếu',
      en: '«{seen}»: is asked to act, yet not seen among addressees and recipients; see whether it is missing',
    },
  },
  examples: {
    right: 'Giao Sở Tài chính bố trí kinh phí. … Nơi nhận: - Sở Tài chính;',
    wrong: 'Giao Sở Tài chính bố trí kinh phí. … Nơi nhận: - Sở Nội vụ;',
  },
  check({ document, required, report }) {
    const { kinh_gui, noi_nhan, noi_dung } = document.components
    const requests = pattern(required)
    if (!noi_nhan || !noi_dung) return
    const mentions = linesWith(noi_dung.blocks, noi_dung.text, requests).flatMap((block) => asked(block, requests))
    if (mentions.length === 0) return
    const all = [...parseRecipientList(kinh_gui?.blocks ?? []).items, ...parseRecipientList(noi_nhan.blocks).items]
    // Those of an article, or of a group, may be anybody.
    if (all.some((item) => refersToArticle(item) || GROUP.test(item.name))) return
    const known = [...all.map(({ name }) => name), ...Object.values(namesOf(document))].map(unabbreviated)
    const reported = new Set<string>()
    for (const { at, words } of mentions) {
      if (reported.has(words) || known.some((name) => isMeant(words, name))) continue
      reported.add(words)
      report({ message: 'missing', at, component: 'noi_dung' })
    }
  },
})

/** Recipients that are no single body: "Các sở, ban, ngành", "Như thành phần", yet not "Các Phó Giám đốc". */
const GROUP =
  /^(?:các|những|thành viên|như thành phần)\s(?!đồng chí|đ\/c|phó|pct|pgđ|uỷ viên|ủy viên)|(?:đơn vị|cơ quan)/i

interface Mention {
  readonly at: Excerpt
  /** The first words of the body's name, folded: enough to tell it from others. */
  readonly words: string
}

const pattern = oncePer(({ words, bodies }: ObligationValues['noi_nhan.asked']): RegExp => {
  const verbs = words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')
  const names = bodies.map((body) => body.replace('Uỷ', '(?:Uỷ|Ủy)').replace('uỷ', '(?:uỷ|ủy)')).join('|')
  const behind = '(?<level>(?:nhân dân )?(?:tỉnh|thành phố|huyện|quận|xã|phường))(?![A-Za-zÀ-ỹ])'
  return new RegExp(
    `(?:${verbs}) ` + `(?<body>(?:${names}) (?:${behind}|(?<field>[A-Za-zÀ-ỹ]+)(?: [A-Za-zÀ-ỹ]+)?))`,
    'g',
  )
})

const asked = (block: Block, requests: RegExp): readonly Mention[] =>
  matchesOf(requests, block.text).flatMap((match) => {
    const { body = '', level, field = '' } = match.groups ?? {}
    if (level === undefined && !beginsWithCapital(field)) return []
    if (NO_REQUEST.test(block.text.slice(Math.max(0, match.index - 12), match.index))) return []
    const end = match.index + match[0].length
    return [{ at: { block, span: spanOf(end - body.length, end) }, words: fold(unabbreviated(body)) }]
  })

/** What stands before a request of somebody else, "theo đề nghị Sở Nội vụ", and the rest of a longer word. */
const NO_REQUEST = /(?:(?:theo|xét|căn cứ|đơn|văn bản|phiếu|của|các) |[A-Za-zÀ-ỹ])$/i

/** What is written in full in one place and abbreviated in another. */
const unabbreviated = (name: string): string =>
  name.replace('UBND', 'Uỷ ban nhân dân').replace('HĐND', 'Hội đồng nhân dân')

/** True where a name may mean the body: it has its first words, or its initials ("STC", "VP"). */
const isMeant = (words: string, name: Recipient['name']): boolean => {
  const syllables = words.split(' ')
  const beginning = syllables.slice(0, 3).join(' ')
  if (fold(name).includes(beginning)) return true
  const initials = syllables.map((syllable) => syllable.charAt(0).toUpperCase()).join('')
  return name
    .split(/[^A-Za-zÀ-ỹ]+/)
    .some((token) => token.length >= 2 && initials.startsWith(token.toUpperCase().slice(0, 3)))
}
