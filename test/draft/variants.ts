import { LETTER, PLAN, STATE_LETTER, STATE_PLAN } from './drafted.ts'

/** A text that is hard on every layer: Handlebars, XML, docx's own placeholders, Word's fields. */
const HARD = '{x} {{loai}} {{{loai}}} {tên-0} & <b>"a"</b> \'b\' ]]> &amp; \\f PAGE % $1 $& 5 > 3'

const LONG_NAME = `Đảng uỷ ${'Tập đoàn Công nghiệp Bình Minh Sơn Hoà '.repeat(8).trim()}`.slice(0, 300)

const PARAGRAPH =
  'Tiếp tục đổi mới nội dung, nâng cao chất lượng, hiệu quả công tác dân vận, góp phần xây dựng chi bộ, đảng bộ trong sạch, vững mạnh; thực hiện tốt Quy chế công tác dân vận của hệ thống chính trị.'

const TABLE = [
  '| TT | Nội dung công việc | Cơ quan chủ trì | Thời hạn |',
  '|---|---|---|---|',
  '| 1 | Tuyên truyền, quán triệt các chủ trương, chính sách của Đảng về công tác dân vận | Ban Xây dựng Đảng | Quý I |',
  '| 2 | **Kiểm tra**, giám sát | Uỷ ban Kiểm tra | |',
].join('\n')

const OUTLINE = `Ban Thường vụ xây dựng kế hoạch như sau:

Phần thứ nhất

NHỮNG QUY ĐỊNH CHUNG

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- ${PARAGRAPH}

2. Yêu cầu

${PARAGRAPH}

II. NHIỆM VỤ

Điều 1. Phạm vi điều chỉnh

Nội dung điều một.

Điều 2. Các chi bộ thi hành Kế hoạch này.

III. PHÂN CÔNG

Phân công như sau:

${TABLE}

IV. TỔ CHỨC THỰC HIỆN

1. Các chi bộ xây dựng kế hoạch; chi tiết tại Phụ lục 1 và Phụ lục 2.

2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`

const recipients = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Đảng uỷ xã Bình Minh số ${index + 1} thuộc khu vực miền núi phía Bắc`)

const { so, ngay, ...BLANK } = PLAN
const { so: _so, ngay: _ngay, ...STATE_BLANK } = STATE_LETTER

const STATE_NAME = 'Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn'

/** What a document may have besides its mandatory components. */
const SUPPLEMENTS = {
  khan: 'hoa-toc',
  luu_hanh: 'Lưu hành nội bộ',
  du_thao: 2,
  soan_thao: { ky_hieu: 'NVA', so_ban: 50 },
  lien_he: { dia_chi: 'số 12, đường Lê Lợi', dien_thoai: '028 3822 1234', email: 'a@example.vn' },
  phu_luc: [
    { tieu_de: 'Danh sách chi bộ đăng ký mô hình', noi_dung: TABLE },
    { tieu_de: 'Đề cương báo cáo', noi_dung: OUTLINE },
    { tieu_de: 'Phụ lục chỉ có tiêu đề' },
  ],
} as const

/** Documents of every shape that a draft may have, by what is special in them. */
export const VARIANTS = {
  'a short công văn': LETTER,
  'a short kế hoạch': PLAN,
  'a draft without number and date': BLANK,
  'hard texts': {
    ...LETTER,
    trich_yeu: HARD,
    noi_dung: `${HARD}\n\n**${HARD}**\n\n| ${HARD.replaceAll('|', '')} | b |\n|---|---|\n| {0} | |`,
    kinh_gui: [HARD, 'b'],
    noi_nhan: [HARD],
    co_quan: { cap_tren: HARD, ban_hanh: HARD, viet_tat: 'A&B' },
    ky: { chuc_vu: HARD, ho_ten: HARD },
  },
  'long names': {
    ...LETTER,
    co_quan: { cap_tren: LONG_NAME, ban_hanh: LONG_NAME, viet_tat: 'ĐU' },
    dia_danh: 'Thành phố Hồ Chí Minh',
    trich_yeu: PARAGRAPH,
    kinh_gui: `${LONG_NAME}${LONG_NAME}`,
    ky: { quyen_han: `T/M ${LONG_NAME}`, chuc_vu: LONG_NAME, ho_ten: 'Nguyễn Văn Hoà' },
  },
  'a word wider than the page': { ...LETTER, noi_dung: `${'x'.repeat(300)}.`, trich_yeu: 'y'.repeat(300) },
  'sixty recipients': { ...LETTER, kinh_gui: recipients(60), noi_nhan: recipients(60) },
  'twenty recipients': { ...PLAN, noi_nhan: recipients(20) },
  'an outline with a table': { ...PLAN, noi_dung: OUTLINE, trich_yeu: PARAGRAPH },
  'a long text': { ...LETTER, noi_dung: Array.from({ length: 30 }, (_, at) => `${at + 1}. ${PARAGRAPH}`).join('\n\n') },
  'a table at the end': { ...LETTER, noi_dung: `Số liệu:\n\n${TABLE}` },
  'a wide table': {
    ...PLAN,
    noi_dung: `Số liệu:\n\n|${' Chỉ tiêu |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' 12.345.678 |'.repeat(12)}`,
  },
  grounds: { ...PLAN, can_cu: ['Nghị quyết số 02-NQ/ĐU, ngày 19/12/2025 của Ban Chấp hành Đảng bộ', 'Điều lệ Đảng'] },
  'all supplements': {
    ...PLAN,
    ...SUPPLEMENTS,
    noi_dung: OUTLINE,
  },
  'not for the media': { ...PLAN, luu_hanh: 'Không phổ biến trên phương tiện thông tin đại chúng' },
  'circulation and appendices': { ...PLAN, luu_hanh: 'Tài liệu thu hồi', phu_luc: [{ tieu_de: 'A', noi_dung: 'B.' }] },
  'two joint issuers': {
    ...LETTER,
    co_quan: [
      { cap_tren: 'Tỉnh uỷ Lâm Sơn', ban_hanh: 'Ban Tổ chức', viet_tat: 'BTCTU' },
      { cap_tren: 'Tỉnh uỷ Lâm Sơn', ban_hanh: 'Ban Nội chính', viet_tat: 'BNCTU' },
    ],
    ky: [
      { chuc_vu: 'Trưởng ban', ho_ten: 'Nguyễn Văn Hoà', co_quan: 'Ban Tổ chức Tỉnh uỷ' },
      {
        quyen_han: 'K/T Trưởng ban',
        chuc_vu: 'Phó Trưởng ban',
        ho_ten: 'Trần Thị Hà',
        co_quan: 'Ban Nội chính Tỉnh uỷ',
      },
    ],
  },
  'three signers': {
    ...PLAN,
    ky: ['Nguyễn Văn Hoà', 'Trần Thị Hà', 'Lê Văn Sơn'].map((ho_ten) => ({ chuc_vu: 'Uỷ viên', ho_ten })),
  },
  'a State công văn': STATE_LETTER,
  'a State công văn to one addressee': { ...STATE_LETTER, kinh_gui: 'Ủy ban nhân dân tỉnh Lâm Sơn' },
  'a State công văn without number and date': STATE_BLANK,
  'a State công văn of sixty recipients': { ...STATE_LETTER, kinh_gui: recipients(60), noi_nhan: recipients(60) },
  'a State công văn with long names': {
    ...STATE_LETTER,
    co_quan: {
      cap_tren: 'Sở Nông nghiệp và Môi trường tỉnh Lâm Sơn',
      ban_hanh: STATE_NAME,
      viet_tat: 'BQLDA',
      don_vi_soan_thao: 'KT',
    },
    dia_danh: 'Thành phố Hồ Chí Minh',
    trich_yeu: PARAGRAPH,
    kinh_gui: [STATE_NAME, `${STATE_NAME} của tỉnh Lâm Sơn`],
    ky: { quyen_han: `TM. ${STATE_NAME}`, chuc_vu: 'Giám đốc', ho_ten: 'Nguyễn Văn Hòa' },
  },
  'a State kế hoạch': STATE_PLAN,
  'a State kế hoạch without a superior': {
    ...STATE_PLAN,
    co_quan: { ban_hanh: 'Ủy ban nhân dân xã An Hòa', viet_tat: 'UBND' },
    ky: { quyen_han: 'TM. Ủy ban nhân dân\nKT. Chủ tịch', chuc_vu: 'Phó Chủ tịch', ho_ten: 'Nguyễn Văn Hòa' },
  },
  'a State kế hoạch with a long subject': { ...STATE_PLAN, trich_yeu: PARAGRAPH, noi_dung: OUTLINE },
  'a State kế hoạch of many pages': {
    ...STATE_PLAN,
    noi_dung: Array.from({ length: 30 }, (_, at) => `${at + 1}. ${PARAGRAPH}`).join('\n\n'),
  },
  'a State kế hoạch with all supplements': { ...STATE_PLAN, ...SUPPLEMENTS, noi_dung: OUTLINE },
  'no signature and no recipients': { loai: 'ke-hoach', noi_dung: 'Nội dung.' },
  'nothing but a type': { loai: 'cong-van' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>

export type VariantName = keyof typeof VARIANTS

export const VARIANT_NAMES = Object.keys(VARIANTS) as readonly VariantName[]
