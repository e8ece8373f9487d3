import { inexpressible, line, type Mutation, move, stretch } from '../harness/mutation.ts'

const SUPPLIED = inexpressible('tiêu đề do tiêu chuẩn ghi')
const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM'

export const mutations: readonly Mutation[] = [
  { rule: 'tieu-de/thieu', breaks: 'không có tiêu đề', base: 'cong-van-hd05', text: [line(TITLE)], yaml: SUPPLIED },
  { rule: 'tieu-de/thieu', breaks: 'không có tiêu đề', base: 'ke-hoach-hd36', text: [line(TITLE)], yaml: SUPPLIED },
  {
    rule: 'tieu-de/sai-chu',
    breaks: 'sai dấu',
    base: 'ke-hoach-hd05',
    text: [stretch(TITLE, 'ĐẢNG CỘNG SẢN VIÊT NAM')],
    yaml: SUPPLIED,
  },
  {
    rule: 'tieu-de/sai-chu',
    breaks: 'có dấu chấm ở cuối',
    base: 'cong-van-hd36',
    text: [stretch(TITLE, `${TITLE}.`)],
    yaml: SUPPLIED,
  },
  {
    rule: 'tieu-de/viet-hoa',
    breaks: 'viết thường',
    base: 'cong-van-hd05',
    text: [stretch(TITLE, 'Đảng Cộng sản Việt Nam')],
    docx: inexpressible('đường kẻ dưới tiêu đề dài theo chữ in hoa, nên cũng sai'),
    yaml: SUPPLIED,
  },
  {
    rule: 'tieu-de/sai-vi-tri',
    breaks: 'đứng dưới địa danh và ngày',
    base: 'cong-van-hd05',
    text: [move('Tân Lâm, ngày 02 tháng 9 năm 2026', TITLE)],
    yaml: SUPPLIED,
  },
]
