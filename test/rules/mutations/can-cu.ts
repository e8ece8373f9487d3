import { inexpressible, line, type Mutation, source, stretch } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('dấu đầu dòng và cuối dòng do tiêu chuẩn ghi')

const FIRST = '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;'
const SECOND = '- Căn cứ Quy chế số 03-QC/TU, ngày 02/02/2026 của Tỉnh uỷ về chế độ làm việc.'

export const mutations: readonly Mutation[] = [
  {
    rule: 'can-cu/gach-dau-dong',
    breaks: 'căn cứ không có dấu gạch đầu dòng',
    base: 'quy-che-hd05',
    text: [line(FIRST, 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'can-cu/moi-can-cu-mot-dong',
    breaks: 'hai căn cứ trong một đoạn',
    base: 'quy-che-hd05',
    text: [line(FIRST), line(SECOND, `${FIRST} căn cứ Quy chế số 03-QC/TU, ngày 02/02/2026 của Tỉnh uỷ.`)],
    yaml: [source(/Việt Nam\n {2}- Căn cứ Quy chế/u, 'Việt Nam; căn cứ Quy chế')],
  },
  {
    rule: 'can-cu/dau-ngan-cach',
    breaks: 'dấu phẩy sau căn cứ',
    base: 'quy-che-hd05',
    text: [stretch('Cộng sản Việt Nam;', 'Cộng sản Việt Nam,')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'can-cu/dau-ket-thuc',
    breaks: 'dấu chấm phẩy sau căn cứ cuối',
    base: 'quy-che-hd05',
    text: [stretch('về chế độ làm việc.', 'về chế độ làm việc;')],
    yaml: BY_STANDARD,
  },
]
