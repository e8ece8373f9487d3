import { inParagraph, inStyle, resize, slant, straighten } from '../harness/layout-change.ts'
import { bold, left, light, size, styled } from '../harness/layout-mutation.ts'
import { type LayoutMutation, source } from '../harness/mutation.ts'

const FULL = 'ke-hoach-day-du-hd05'
const LETTER = 'cong-van-thu-truong-hd05'

const addressee = '<w:t xml:space="preserve">- Các ban đảng'

export const mutations: readonly LayoutMutation[] = [
  size('tieu-de/', FULL, 'dvk-tieu-de', 15),
  light('tieu-de/', FULL, 'dvk-tieu-de'),
  styled('tieu-de/kieu-chu', 'chữ nghiêng', LETTER, slant('dvk-tieu-de')),
  styled(
    'tieu-de/duong-ke',
    'không có đường kẻ',
    FULL,
    inStyle('dvk-tieu-de-ke', '<w:bottom w:val="single"', '<w:bottom w:val="none"'),
  ),
  styled(
    'tieu-de/duong-ke',
    'đường kẻ nét đứt',
    FULL,
    inStyle('dvk-tieu-de-ke', '<w:bottom w:val="single"', '<w:bottom w:val="dashed"'),
  ),
  {
    rule: 'tieu-de/duong-ke',
    breaks: 'đường kẻ ngắn bằng nửa tiêu đề',
    base: FULL,
    xml: [inParagraph('dvk-tieu-de-ke', /w:right="\d+"/, 'w:right="2100"')],
  },

  size('co-quan-cap-tren/', FULL, 'dvk-co-quan-cap-tren', 14),
  bold('co-quan-cap-tren/', FULL, 'dvk-co-quan-cap-tren'),
  left('co-quan-cap-tren/canh-le', LETTER, 'dvk-co-quan-cap-tren'),
  size('co-quan-ban-hanh/', FULL, 'dvk-co-quan-ban-hanh', 14),
  light('co-quan-ban-hanh/', FULL, 'dvk-co-quan-ban-hanh'),
  left('co-quan-ban-hanh/canh-le', LETTER, 'dvk-co-quan-ban-hanh'),
  size('so-ky-hieu/', FULL, 'dvk-so-ky-hieu', 14),
  bold('so-ky-hieu/', FULL, 'dvk-so-ky-hieu'),
  left('so-ky-hieu/canh-le', LETTER, 'dvk-so-ky-hieu'),
  size('dia-danh-ngay/', FULL, 'dvk-dia-danh-ngay', 14),
  styled('dia-danh-ngay/kieu-chu', 'chữ đứng', FULL, straighten('dvk-dia-danh-ngay')),
  {
    rule: 'dia-danh-ngay/canh-le',
    breaks: 'canh trái trong cột rộng',
    base: LETTER,
    xml: [
      source(/(?<=w:w=")\d+(?="\/><\/w:tcPr><w:p><w:pPr><w:pStyle w:val="dvk-tieu-de"\/>)/u, '5277'),
      inParagraph('dvk-tieu-de-ke', /w:right="\d+"/, 'w:right="1072"'),
      source('<w:pStyle w:val="dvk-dia-danh-ngay"/>', '<w:pStyle w:val="dvk-dia-danh-ngay"/><w:jc w:val="left"/>'),
    ],
  },
  size('do-khan/', FULL, 'dvk-do-khan', 14),
  light('do-khan/', FULL, 'dvk-do-khan'),
  size('du-thao/', FULL, 'dvk-du-thao', 14),
  styled('du-thao/kieu-chu', 'chữ đứng', FULL, straighten('dvk-du-thao')),

  styled('ten-loai/co-chu', 'cỡ chữ 14', FULL, resize('dvk-ten-loai', 16, 14)),
  light('ten-loai/', FULL, 'dvk-ten-loai'),
  left('ten-loai/canh-le', FULL, 'dvk-ten-loai'),
  size('trich-yeu/', FULL, 'dvk-trich-yeu', 14),
  light('trich-yeu/', FULL, 'dvk-trich-yeu'),
  left('trich-yeu/canh-le', FULL, 'dvk-trich-yeu'),
  size('trich-yeu/cong-van-', LETTER, 'dvk-trich-yeu-cong-van', 12),
  styled('trich-yeu/cong-van-kieu-chu', 'chữ đứng', LETTER, straighten('dvk-trich-yeu-cong-van')),
  left('trich-yeu/cong-van-canh-le', LETTER, 'dvk-trich-yeu-cong-van'),

  {
    rule: 'kinh-gui/nhan-co-chu',
    breaks: 'cụm từ cỡ chữ 13',
    base: LETTER,
    xml: [source('<w:rPr><w:i/><w:iCs/></w:rPr>', '<w:rPr><w:i/><w:iCs/><w:sz w:val="26"/></w:rPr>')],
  },
  {
    rule: 'kinh-gui/nhan-kieu-chu',
    breaks: 'cụm từ chữ đứng',
    base: LETTER,
    xml: [source('<w:rPr><w:i/><w:iCs/></w:rPr>', '')],
  },
  {
    rule: 'kinh-gui/co-chu',
    breaks: 'một nơi gửi cỡ chữ 13',
    base: LETTER,
    xml: [source(addressee, `<w:rPr><w:sz w:val="26"/></w:rPr>${addressee}`)],
  },
  {
    rule: 'kinh-gui/kieu-chu',
    breaks: 'một nơi gửi chữ đậm',
    base: LETTER,
    xml: [source(addressee, `<w:rPr><w:b/></w:rPr>${addressee}`)],
  },

  size('quyen-han/', FULL, 'dvk-quyen-han', 14),
  light('quyen-han/', FULL, 'dvk-quyen-han'),
  left('quyen-han/canh-le', FULL, 'dvk-quyen-han'),
  size('chuc-vu/', FULL, 'dvk-chuc-vu', 14),
  bold('chuc-vu/', FULL, 'dvk-chuc-vu'),
  size('chuc-vu/mot-minh-', LETTER, 'dvk-chuc-vu-mot-minh', 14),
  light('chuc-vu/mot-minh-', LETTER, 'dvk-chuc-vu-mot-minh'),
  size('ho-ten/', FULL, 'dvk-ho-ten', 14),
  light('ho-ten/', FULL, 'dvk-ho-ten'),

  size('noi-nhan/nhan-', FULL, 'dvk-noi-nhan-nhan', 14),
  bold('noi-nhan/nhan-', FULL, 'dvk-noi-nhan-nhan'),
  styled('noi-nhan/co-chu', 'cỡ chữ 14', FULL, resize('dvk-noi-nhan', 12, 14)),
  bold('noi-nhan/', FULL, 'dvk-noi-nhan'),
  size('noi-nhan/soan-thao-', FULL, 'dvk-noi-nhan-soan-thao', 8),
  bold('noi-nhan/soan-thao-', FULL, 'dvk-noi-nhan-soan-thao'),
  styled(
    'noi-nhan/duong-ke',
    'không có đường kẻ',
    FULL,
    inStyle('dvk-noi-nhan-ke', '<w:bottom w:val="single"', '<w:bottom w:val="nil"'),
  ),
  {
    rule: 'noi-nhan/duong-ke',
    breaks: 'đường kẻ dài hết cột',
    base: FULL,
    xml: [inParagraph('dvk-noi-nhan-ke', /w:right="\d+"/, 'w:right="0"')],
  },

  size('lien-he/', FULL, 'dvk-lien-he', 10),
  bold('lien-he/', FULL, 'dvk-lien-he'),
  styled(
    'lien-he/duong-ke',
    'không có đường kẻ',
    FULL,
    inStyle('dvk-lien-he-ke', '<w:bottom w:val="single"', '<w:bottom w:val="none"'),
  ),
  // `draft` prints the limit of circulation in the page header; offices type it as the first line.
  ...(['<w:sz w:val="28"/>', '<w:b w:val="false"/>'] as const).map(
    (property, index): LayoutMutation => ({
      rule: index === 0 ? 'luu-hanh/co-chu' : 'luu-hanh/kieu-chu',
      breaks: index === 0 ? 'cỡ chữ 14' : 'chữ không đậm',
      base: LETTER,
      xml: [
        source(
          '<w:body>',
          `<w:body><w:p><w:pPr><w:pStyle w:val="dvk-luu-hanh"/></w:pPr><w:r><w:rPr>${property}</w:rPr><w:t>LƯU HÀNH NỘI BỘ</w:t></w:r></w:p>`,
        ),
      ],
    }),
  ),
]
