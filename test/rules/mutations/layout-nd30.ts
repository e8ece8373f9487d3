import {
  embolden,
  inParagraph,
  inStyle,
  realign,
  resize,
  slant,
  straighten,
  unbolden,
} from '../harness/layout-change.ts'
import { bold, left, light, size, styled } from '../harness/layout-mutation.ts'
import { type LayoutMutation, source } from '../harness/mutation.ts'

const PLAN = 'ke-hoach-day-du-nd30'
const DECISION = 'quyet-dinh-ca-nhan-nd30'
const LETTER = 'cong-van-thu-truong-nd30'

/** The two ends of a drawn line: how far it is set in from either side of its column, twips. */
const drawn = (rule: string, breaks: string, base: string, style: string, indent: number): LayoutMutation => ({
  rule,
  breaks,
  base,
  xml: [inParagraph(style, /w:left="\d+" w:right="\d+"/, `w:left="${indent}" w:right="${indent}"`)],
})

const undrawn = (rule: string, base: string, style: string): LayoutMutation =>
  styled(rule, 'không có đường kẻ', base, inStyle(style, '<w:bottom w:val="single"', '<w:bottom w:val="none"'))

const broken = (rule: string, base: string, style: string): LayoutMutation =>
  styled(rule, 'đường kẻ nét đứt', base, inStyle(style, '<w:bottom w:val="single"', '<w:bottom w:val="dashed"'))

const clause = '<w:t xml:space="preserve">1. Mục đích'
const article = '<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 1.'

/** Layout of State documents: ranges, lines that are a share of the text, and what only they have. */
export const mutations: readonly LayoutMutation[] = [
  size('tieu-de/', PLAN, 'dvk-tieu-de', 12),
  light('tieu-de/', PLAN, 'dvk-tieu-de'),
  styled(
    'tieu-de/gian-dong',
    'dãn dòng 1,5',
    PLAN,
    inStyle('dvk-tieu-de', '<w:spacing w:after="0" w:before="0"/>', '<w:spacing w:line="360" w:lineRule="auto"/>'),
  ),
  styled('trang/bo-co-chu', 'tiêu ngữ cỡ 14 dưới quốc hiệu cỡ 12', PLAN, resize('dvk-tieu-ngu', 13, 14)),
  styled('trang/bo-co-chu', 'quốc hiệu cỡ 13 trên tiêu ngữ cỡ 13', LETTER, resize('dvk-tieu-de', 12, 13)),
  size('tieu-ngu/', PLAN, 'dvk-tieu-ngu', 13),
  light('tieu-ngu/', LETTER, 'dvk-tieu-ngu'),
  styled('tieu-ngu/kieu-chu', 'chữ nghiêng', PLAN, slant('dvk-tieu-ngu')),
  left('tieu-ngu/canh-le', LETTER, 'dvk-tieu-ngu'),
  undrawn('tieu-ngu/duong-ke', PLAN, 'dvk-tieu-ngu-ke'),
  broken('tieu-ngu/duong-ke', LETTER, 'dvk-tieu-ngu-ke'),
  drawn('tieu-ngu/duong-ke', 'đường kẻ ngắn', PLAN, 'dvk-tieu-ngu-ke', 1800),

  size('co-quan-cap-tren/', PLAN, 'dvk-co-quan-cap-tren', 12),
  bold('co-quan-cap-tren/', PLAN, 'dvk-co-quan-cap-tren'),
  styled('co-quan-ban-hanh/co-chu', 'cỡ chữ 14', PLAN, resize('dvk-co-quan-ban-hanh', 12, 14)),
  light('co-quan-ban-hanh/', DECISION, 'dvk-co-quan-ban-hanh'),
  undrawn('co-quan-ban-hanh/duong-ke', PLAN, 'dvk-co-quan-ban-hanh-ke'),
  drawn('co-quan-ban-hanh/duong-ke', 'đường kẻ dài bằng dòng chữ', PLAN, 'dvk-co-quan-ban-hanh-ke', 500),
  styled(
    'co-quan-ban-hanh/gian-dong',
    'dãn dòng 1,5',
    PLAN,
    inStyle(
      'dvk-co-quan-cap-tren',
      '<w:spacing w:after="0" w:before="0"/>',
      '<w:spacing w:line="360" w:lineRule="auto"/>',
    ),
  ),
  styled('so-ky-hieu/co-chu', 'cỡ chữ 14', PLAN, resize('dvk-so-ky-hieu', 13, 14)),
  bold('so-ky-hieu/', PLAN, 'dvk-so-ky-hieu'),
  styled('dia-danh-ngay/co-chu', 'cỡ chữ 12', LETTER, resize('dvk-dia-danh-ngay', 13, 12)),
  styled('dia-danh-ngay/kieu-chu', 'chữ đứng', PLAN, straighten('dvk-dia-danh-ngay')),

  styled('ten-loai/co-chu', 'cỡ chữ 16', PLAN, resize('dvk-ten-loai', 14, 16)),
  light('ten-loai/', DECISION, 'dvk-ten-loai'),
  styled('trich-yeu/co-chu', 'cỡ chữ 12', PLAN, resize('dvk-trich-yeu', 14, 12)),
  light('trich-yeu/', PLAN, 'dvk-trich-yeu'),
  undrawn('trich-yeu/duong-ke', PLAN, 'dvk-trich-yeu-ke'),
  broken('trich-yeu/duong-ke', DECISION, 'dvk-trich-yeu-ke'),
  drawn('trich-yeu/duong-ke', 'đường kẻ dài bằng dòng chữ', PLAN, 'dvk-trich-yeu-ke', 2400),
  styled('trich-yeu/cong-van-co-chu', 'cỡ chữ 14', LETTER, resize('dvk-trich-yeu-cong-van', 12, 14)),
  styled('trich-yeu/cong-van-kieu-chu', 'chữ nghiêng', LETTER, slant('dvk-trich-yeu-cong-van')),
  styled(
    'trich-yeu/cong-van-khoang-cach',
    'sát số và ký hiệu',
    LETTER,
    inStyle('dvk-trich-yeu-cong-van', 'w:before="120"', 'w:before="0"'),
  ),

  styled('can-cu/co-chu', 'cỡ chữ 12', PLAN, resize('dvk-can-cu', 14, 12)),
  styled('can-cu/kieu-chu', 'chữ đứng', PLAN, straighten('dvk-can-cu')),
  styled('can-cu/kieu-chu', 'chữ đậm', DECISION, embolden('dvk-can-cu')),

  styled('noi-dung/co-chu', 'cỡ chữ 12', LETTER, resize('dvk-noi-dung', 14, 12)),
  styled('noi-dung/kieu-chu', 'chữ nghiêng', LETTER, slant('dvk-noi-dung')),
  styled('noi-dung/canh-le', 'canh trái', LETTER, realign('dvk-noi-dung', 'both', 'left')),
  styled(
    'noi-dung/lui-dau-dong',
    'lùi đầu dòng 20 mm',
    LETTER,
    inStyle('dvk-noi-dung', '<w:ind w:firstLine="567"/>', '<w:ind w:firstLine="1134"/>'),
  ),
  styled(
    'noi-dung/khoang-cach-doan',
    'các đoạn cách 3 pt',
    LETTER,
    inStyle('dvk-noi-dung', 'w:before="120"', 'w:before="60"'),
  ),
  styled('noi-dung/gian-dong', 'dãn dòng 2', LETTER, inStyle('dvk-noi-dung', 'w:line="276"', 'w:line="480"')),
  styled('noi-dung/phan-chuong-co-chu', 'cỡ chữ 16', PLAN, resize('dvk-noi-dung-phan', 14, 16)),
  styled('noi-dung/phan-chuong-kieu-chu', 'chữ không đậm', PLAN, unbolden('dvk-noi-dung-phan')),
  styled('noi-dung/ten-phan-chuong-co-chu', 'cỡ chữ 16', PLAN, resize('dvk-noi-dung-ten-phan', 14, 16)),
  styled('noi-dung/ten-phan-chuong-kieu-chu', 'chữ không đậm', PLAN, unbolden('dvk-noi-dung-ten-phan')),
  styled('noi-dung/de-muc-kieu-chu', 'chữ không đậm', PLAN, unbolden('dvk-noi-dung-de-muc')),
  {
    rule: 'noi-dung/khoan-kieu-chu',
    breaks: 'tiêu đề của khoản 1 không đậm',
    base: 'ke-hoach-nd30',
    xml: [source(clause, `<w:rPr><w:b w:val="false"/></w:rPr>${clause}`)],
  },
  {
    rule: 'noi-dung/dieu-kieu-chu',
    breaks: 'Điều 1 không đậm',
    base: DECISION,
    xml: [source(article, article.replace('<w:b/><w:bCs/>', ''))],
  },

  styled('quyen-han/co-chu', 'cỡ chữ 12', PLAN, resize('dvk-quyen-han', 14, 12)),
  light('quyen-han/', PLAN, 'dvk-quyen-han'),
  light('chuc-vu/', PLAN, 'dvk-chuc-vu'),
  light('ho-ten/', LETTER, 'dvk-ho-ten'),
  styled('noi-nhan/nhan-co-chu', 'cỡ chữ 11', PLAN, resize('dvk-noi-nhan-nhan', 12, 11)),
  styled('noi-nhan/nhan-kieu-chu', 'chữ đứng', LETTER, straighten('dvk-noi-nhan-nhan')),
  styled('noi-nhan/co-chu', 'cỡ chữ 12', LETTER, resize('dvk-noi-nhan', 11, 12)),
  bold('noi-nhan/', PLAN, 'dvk-noi-nhan'),
  light('do-khan/', PLAN, 'dvk-do-khan'),
  styled('luu-hanh/co-chu', 'cỡ chữ 12', PLAN, resize('dvk-luu-hanh', 13, 12)),
  size('lien-he/', PLAN, 'dvk-lien-he', 11),

  styled('phu-luc/nhan-co-chu', 'cỡ chữ 13', PLAN, resize('dvk-phu-luc', 14, 13)),
  light('phu-luc/nhan-', PLAN, 'dvk-phu-luc'),
  styled('phu-luc/tieu-de-co-chu', 'cỡ chữ 16', PLAN, resize('dvk-phu-luc-tieu-de', 14, 16)),
  light('phu-luc/tieu-de-', PLAN, 'dvk-phu-luc-tieu-de'),
  styled('phu-luc/chi-dan-co-chu', 'cỡ chữ 12', PLAN, resize('dvk-phu-luc-chi-dan', 14, 12)),
  styled('phu-luc/chi-dan-kieu-chu', 'chữ đứng', PLAN, straighten('dvk-phu-luc-chi-dan')),
  undrawn('phu-luc/chi-dan-duong-ke', PLAN, 'dvk-phu-luc-ke'),

  {
    rule: 'trang/le-trang',
    breaks: 'lề trái 25 mm',
    base: LETTER,
    xml: [source('w:left="1701"', 'w:left="1417"')],
  },
  {
    rule: 'trang/le-trang',
    breaks: 'lề phải 10 mm',
    base: LETTER,
    xml: [source('w:right="850"', 'w:right="567"')],
  },
  {
    rule: 'trang/kho-giay',
    breaks: 'khổ Letter',
    base: LETTER,
    xml: [source('<w:pgSz w:w="11906" w:h="16838"', '<w:pgSz w:w="12240" w:h="15840"')],
  },
  {
    rule: 'so-trang/trang-dau',
    breaks: 'trang đầu có số trang',
    base: LETTER,
    xml: [source('<w:titlePg/>', '')],
  },
]
