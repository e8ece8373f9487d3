import { inexpressible, line, type Mutation, source, stretch } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('số phụ lục và dòng chỉ dẫn do tiêu chuẩn ghi')

export const mutations: readonly Mutation[] = [
  {
    rule: 'phu-luc/chua-dan-chieu',
    breaks: 'nội dung không nhắc đến phụ lục',
    base: 'quy-che-hd05',
    text: [stretch('; lịch họp và danh mục báo cáo tại Phụ lục 1, Phụ lục 2.', '.')],
    yaml: [source('; lịch họp và danh mục báo cáo tại Phụ lục 1, Phụ lục 2.', '.')],
  },
  {
    rule: 'phu-luc/danh-so',
    breaks: 'đánh số La Mã',
    base: 'quy-che-hd05',
    text: [stretch('Phụ lục 2\nDanh mục', 'Phụ lục II\nDanh mục')],
    docx: [line('Phụ lục 2', 'Phụ lục II')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'phu-luc/danh-so',
    breaks: 'một trong hai phụ lục không có số',
    base: 'quy-che-hd05',
    text: [stretch('Phụ lục 2\nDanh mục', 'Phụ lục\nDanh mục')],
    docx: [line('Phụ lục 2', 'Phụ lục')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'phu-luc/thieu-tieu-de',
    breaks: 'không có tiêu đề',
    base: 'quy-che-hd05',
    text: [line('Danh mục báo cáo')],
    yaml: [source('  - tieu_de: Danh mục báo cáo\n    noi_dung:', '  - noi_dung:')],
  },
  {
    rule: 'phu-luc/dong-rieng',
    breaks: 'tiêu đề ghi liền sau chữ Phụ lục',
    base: 'ke-hoach-nd30',
    text: [stretch('Phụ lục I\nDANH MỤC', 'Phụ lục I: DANH MỤC')],
    docx: inexpressible('kiểu đoạn cho biết dòng nào là gì'),
    yaml: BY_STANDARD,
  },
  {
    rule: 'phu-luc/thieu-chi-dan',
    breaks: 'không có dòng chỉ dẫn',
    base: 'ke-hoach-day-du-hd05',
    text: [line('(kèm theo Kế hoạch số 07-KH/ĐU, ngày 03/7/2026 của Đảng uỷ xã Suối Ngàn)')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'phu-luc/chi-dan-sai',
    breaks: 'số của văn bản khác',
    base: 'ke-hoach-day-du-hd05',
    text: [stretch('(kèm theo Kế hoạch số 07-KH/ĐU', '(kèm theo Kế hoạch số 70-KH/ĐU')],
    yaml: BY_STANDARD,
  },
]
