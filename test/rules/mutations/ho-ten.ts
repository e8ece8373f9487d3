import { line, type Mutation, source, stretch } from '../harness/mutation.ts'

export const mutations: readonly Mutation[] = [
  {
    rule: 'ho-ten/thieu',
    breaks: 'không có họ tên',
    base: 'cong-van-hd05',
    text: [line('Trần Minh Khang')],
    yaml: [source('  ho_ten: Trần Minh Khang\n', '')],
  },
  {
    rule: 'ho-ten/danh-xung',
    breaks: 'học vị trước họ tên',
    base: 'cong-van-hd05',
    text: [stretch('Trần Minh Khang', 'ThS. Trần Minh Khang')],
    yaml: [source('Trần Minh Khang', 'ThS. Trần Minh Khang')],
  },
  {
    rule: 'ho-ten/danh-xung',
    breaks: 'quân hàm trước họ tên',
    base: 'cong-van-hd36',
    text: [stretch('Phạm Quốc Dũng', 'Đại tá Phạm Quốc Dũng')],
    yaml: [source('Phạm Quốc Dũng', 'Đại tá Phạm Quốc Dũng')],
  },
  {
    rule: 'ho-ten/viet-hoa',
    breaks: 'họ tên in hoa',
    base: 'cong-van-hd05',
    text: [stretch('Trần Minh Khang', 'TRẦN MINH KHANG')],
    yaml: [source('Trần Minh Khang', 'TRẦN MINH KHANG')],
  },
]
