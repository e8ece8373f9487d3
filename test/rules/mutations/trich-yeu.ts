import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const HYPHENS_SUPPLIED = inexpressible('dấu gạch nối do tiêu chuẩn ghi')
const ORDER_SUPPLIED = inexpressible('thứ tự các thành phần do tiêu chuẩn xếp')
const LETTER_SUBJECT = 'về việc chuẩn bị hội nghị sơ kết quý III năm 2026'
const PLAN_SUBJECT = 'thực hiện quy chế dân chủ ở cơ sở năm 2020'

export const mutations: readonly Mutation[] = [
  {
    rule: 'trich-yeu/thieu',
    breaks: 'công văn không có trích yếu',
    base: 'cong-van-hd05',
    text: [line(LETTER_SUBJECT)],
    yaml: [source(`trich_yeu: ${LETTER_SUBJECT}\n`, '')],
  },
  {
    rule: 'trich-yeu/thieu',
    breaks: 'kế hoạch không có trích yếu',
    base: 'ke-hoach-hd36',
    text: [line(PLAN_SUBJECT)],
    yaml: [source(`trich_yeu: ${PLAN_SUBJECT}\n`, '')],
  },
  {
    rule: 'trich-yeu/sai-vi-tri',
    breaks: 'đứng trên tên loại',
    base: 'ke-hoach-hd36',
    text: [move(PLAN_SUBJECT, 'ĐẢNG CỘNG SẢN VIỆT NAM')],
    yaml: ORDER_SUPPLIED,
  },
  {
    rule: 'trich-yeu/cong-van-sai-vi-tri',
    breaks: 'đứng trên số và ký hiệu',
    base: 'cong-van-hd05',
    text: [move(LETTER_SUBJECT, 'Số 08-CV/ĐU')],
    yaml: ORDER_SUPPLIED,
  },
  {
    rule: 'trich-yeu/ve-viec',
    breaks: 'bắt đầu bằng V/v',
    base: 'cong-van-hd05',
    text: [stretch('về việc chuẩn bị', 'V/v chuẩn bị')],
    yaml: [source('trich_yeu: về việc', 'trich_yeu: V/v')],
  },
  {
    rule: 'trich-yeu/dau-cuoi',
    breaks: 'có dấu chấm ở cuối',
    base: 'cong-van-hd36',
    text: [stretch('công tác dân vận năm 2022', 'công tác dân vận năm 2022.')],
    yaml: [source('công tác dân vận năm 2022', 'công tác dân vận năm 2022.')],
  },
  {
    rule: 'trich-yeu/nam-gach',
    breaks: 'không có gạch',
    base: 'ke-hoach-hd05',
    text: [line('-----')],
    yaml: HYPHENS_SUPPLIED,
  },
  {
    rule: 'trich-yeu/nam-gach',
    breaks: 'bảy gạch',
    base: 'ke-hoach-hd36',
    text: [line('-----', '-------')],
    yaml: HYPHENS_SUPPLIED,
  },
  {
    rule: 'trich-yeu/nam-gach',
    breaks: 'gạch dài',
    base: 'quy-che-hd05',
    text: [line('-----', '———')],
    yaml: HYPHENS_SUPPLIED,
  },
  {
    rule: 'trich-yeu/nam-gach',
    breaks: 'gạch dưới',
    base: 'quy-dinh-hd05',
    text: [line('-----', '_____')],
    yaml: HYPHENS_SUPPLIED,
  },
  {
    rule: 'trich-yeu/cong-van-co-gach',
    breaks: 'công văn có gạch',
    base: 'cong-van-hd05',
    text: [line(LETTER_SUBJECT, LETTER_SUBJECT, '-----')],
    docx: inexpressible('.docx của dvk không có kiểu trình bày dấu gạch cho công văn'),
    yaml: HYPHENS_SUPPLIED,
  },
]
