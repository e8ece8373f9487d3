import { embolden, inStyle, realign, resize, slant, unbolden } from '../harness/layout-change.ts'
import { styled } from '../harness/layout-mutation.ts'
import { type LayoutMutation, type SourceChange, source } from '../harness/mutation.ts'

const FULL = 'ke-hoach-day-du-hd05'
const LETTER = 'cong-van-thu-truong-hd05'

const page = (rule: string, breaks: string, base: string, ...xml: readonly SourceChange[]): LayoutMutation => ({
  rule,
  breaks,
  base,
  xml,
})

const NUMBERED_HEADER = '<w:headerReference w:type="default" r:id="rId6"/>'

const PARAGRAPH =
  '<w:p><w:pPr><w:pStyle w:val="dvk-noi-dung"/></w:pPr><w:r><w:t>Các cơ quan, đơn vị báo cáo kết quả về Văn phòng Tỉnh uỷ.</w:t></w:r></w:p>'

export const mutations: readonly LayoutMutation[] = [
  page(
    'trang/kho-giay',
    'khổ Letter',
    LETTER,
    source('<w:pgSz w:w="11906" w:h="16838"', '<w:pgSz w:w="12240" w:h="15840"'),
  ),
  page(
    'trang/huong-giay',
    'giấy ngang không có bảng',
    LETTER,
    source(
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"',
    ),
  ),
  page('trang/le-trang', 'lề trái 25 mm', LETTER, source('w:left="1701" w:header', 'w:left="1417" w:header')),
  page('trang/le-trang', 'lề dưới 15 mm', LETTER, source('w:bottom="1134"', 'w:bottom="850"')),
  {
    rule: 'trang/le-trang',
    breaks: 'trang chẵn đổi lề trái và lề phải ở văn bản nhà nước',
    base: 'cong-van-nd30',
    part: 'word/settings.xml',
    xml: [source(/(?=<\/w:settings>)/u, '<w:mirrorMargins/>')],
  },
  styled(
    'trang/phong-chu',
    'nội dung phông Arial',
    LETTER,
    inStyle('dvk-noi-dung', '<w:rPr>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
  ),
  styled(
    'trang/phong-chu',
    'số trang phông Arial',
    LETTER,
    inStyle('dvk-so-trang', '<w:rPr>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
  ),
  styled('trang/mau-chu', 'chữ đỏ', LETTER, source('<w:color w:val="000000"/>', '<w:color w:val="FF0000"/>')),

  page(
    'so-trang/thieu',
    'nhiều trang không có số trang',
    LETTER,
    source(NUMBERED_HEADER, ''),
    source(/(?=<w:p><w:pPr><w:pStyle w:val="dvk-noi-dung"\/><w:keepNext\/>)/u, PARAGRAPH.repeat(60)),
  ),
  page(
    'so-trang/vi-tri',
    'số trang ở chân trang',
    LETTER,
    source(NUMBERED_HEADER, NUMBERED_HEADER.replace('header', 'footer')),
  ),
  page('so-trang/cach-mep', 'cách mép trên 12,7 mm', LETTER, source('w:header="567"', 'w:header="720"')),
  page('so-trang/trang-dau', 'trang đầu có số trang', LETTER, source('<w:titlePg/>', '')),
  styled('so-trang/canh-le', 'canh phải', LETTER, realign('dvk-so-trang', 'center', 'right')),
  styled('so-trang/co-chu', 'cỡ chữ 11', LETTER, resize('dvk-so-trang', 14, 11)),
  styled('so-trang/kieu-chu', 'chữ đậm', LETTER, embolden('dvk-so-trang')),
  page(
    'phu-luc/so-trang-rieng',
    'đánh số trang tiếp theo văn bản',
    FULL,
    source('<w:pgNumType w:start="1"/>', '<w:pgNumType/>'),
  ),

  styled('noi-dung/co-chu', 'cỡ chữ 13', LETTER, resize('dvk-noi-dung', 14, 13)),
  styled('noi-dung/kieu-chu', 'chữ nghiêng', LETTER, slant('dvk-noi-dung')),
  styled('noi-dung/canh-le', 'canh trái', LETTER, realign('dvk-noi-dung', 'both', 'left')),
  styled(
    'noi-dung/lui-dau-dong',
    'không lùi đầu dòng',
    LETTER,
    inStyle('dvk-noi-dung', '<w:ind w:firstLine="567"/>', '<w:ind w:firstLine="0"/>'),
  ),
  styled(
    'noi-dung/khoang-cach-doan',
    'các đoạn liền nhau',
    LETTER,
    inStyle('dvk-noi-dung', 'w:before="120"', 'w:before="0"'),
  ),
  styled(
    'noi-dung/gian-dong',
    'dãn dòng 1,5',
    LETTER,
    inStyle('dvk-noi-dung', 'w:lineRule="exact"', 'w:lineRule="auto"'),
  ),
  styled('noi-dung/phan-chuong-co-chu', 'cỡ chữ 16', FULL, resize('dvk-noi-dung-phan', 14, 16)),
  styled('noi-dung/phan-chuong-kieu-chu', 'chữ không đậm', FULL, unbolden('dvk-noi-dung-phan')),
]
