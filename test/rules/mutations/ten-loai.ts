import { inexpressible, line, type Mutation, stretch } from '../harness/mutation.ts'

const SUPPLIED = inexpressible('tên loại do tiêu chuẩn ghi theo khoá loai')

export const mutations: readonly Mutation[] = [
  {
    rule: 'ten-loai/thieu',
    breaks: 'không có tên loại',
    base: 'ke-hoach-hd05',
    text: [line('KẾ HOẠCH')],
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/thieu',
    breaks: 'không có tên loại',
    base: 'quy-dinh-hd05',
    text: [line('QUY ĐỊNH')],
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/khong-ro',
    breaks: 'sai dấu',
    base: 'ke-hoach-hd36',
    text: [line('KẾ HOẠCH', 'KẾ HOACH')],
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/khong-ro',
    breaks: 'có dấu hai chấm',
    base: 'ke-hoach-hd05',
    text: [line('KẾ HOẠCH', 'KẾ HOẠCH:')],
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/cong-van',
    breaks: 'công văn ghi tên loại',
    base: 'cong-van-hd05',
    text: [
      line('về việc chuẩn bị hội nghị sơ kết quý III năm 2026'),
      line(
        'Tân Lâm, ngày 02 tháng 9 năm 2026',
        'Tân Lâm, ngày 02 tháng 9 năm 2026',
        '',
        'CÔNG VĂN',
        'về việc chuẩn bị hội nghị sơ kết quý III năm 2026',
      ),
    ],
    docx: inexpressible('.docx của dvk không có kiểu trình bày tên loại cho công văn'),
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/dong-rieng',
    breaks: 'cùng dòng với trích yếu',
    base: 'ke-hoach-hd36',
    text: [
      line('thực hiện quy chế dân chủ ở cơ sở năm 2020'),
      stretch('KẾ HOẠCH', 'KẾ HOẠCH thực hiện quy chế dân chủ ở cơ sở năm 2020'),
    ],
    yaml: SUPPLIED,
  },
  {
    rule: 'ten-loai/viet-hoa',
    breaks: 'viết thường',
    base: 'ke-hoach-hd05',
    text: [line('KẾ HOẠCH', 'Kế hoạch')],
    yaml: SUPPLIED,
  },
]
