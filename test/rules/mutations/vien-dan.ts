import { everywhere, type Mutation } from '../harness/mutation.ts'

const PARTY = 'cong-van-vien-dan-hd05'
const STATE = 'cong-van-vien-dan-nd30'

/** One change of a stretch that stands once in the printed lines and once in the YAML. */
const mutation = (rule: string, breaks: string, base: string, from: string, to: string): Mutation => ({
  rule: `vien-dan/${rule}`,
  breaks,
  base,
  ...everywhere(from, to),
})

export const mutations: readonly Mutation[] = [
  mutation('thieu-chu-so', 'thiếu chữ số', PARTY, 'Hướng dẫn số 03-HD', 'Hướng dẫn 03-HD'),
  mutation('thieu-chu-so', 'thiếu chữ số ở văn bản nhà nước', STATE, 'Quyết định số 112', 'Quyết định 112'),
  mutation('thieu-chi-tiet', 'thiếu ngày', PARTY, 'BTGDVTU, ngày 10/3/2026', 'BTGDVTU'),
  mutation(
    'thieu-chi-tiet',
    'thiếu cơ quan',
    PARTY,
    ', ngày 10/3/2026 của Ban Tuyên giáo và Dân vận Tỉnh uỷ',
    ', ngày 10/3/2026',
  ),
  mutation(
    'thieu-chi-tiet',
    'thiếu trích yếu',
    PARTY,
    ' của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng',
    ' của Văn phòng Trung ương Đảng',
  ),
  mutation('thieu-chi-tiet', 'thiếu ngày ở văn bản nhà nước', STATE, '112/QĐ-UBND ngày 12/6/2026', '112/QĐ-UBND'),
  mutation(
    'lap-lai',
    'viện dẫn đầy đủ hai lần',
    PARTY,
    'Kế hoạch số 12-KH/TU về Văn phòng',
    'Kế hoạch số 12-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh uỷ về công tác dân vận năm 2026; gửi về Văn phòng',
  ),
  mutation('khac-loai', 'hướng dẫn mang ký hiệu của kế hoạch', PARTY, '03-HD/BTGDVTU', '03-KH/BTGDVTU'),
  mutation('khac-loai', 'quyết định mang ký hiệu của báo cáo', STATE, '112/QĐ-UBND', '112/BC-UBND'),
  mutation('dau-noi', 'số của văn bản Đảng ghi như của Nhà nước', PARTY, '21-KH/TU', '21/KH-TU'),
  mutation('dau-noi', 'số của văn bản nhà nước ghi như của Đảng', STATE, '112/QĐ-UBND', '112-QĐ/UBND'),
  mutation(
    'khac-co-quan',
    'ký hiệu của tỉnh uỷ, tên của Thủ tướng',
    PARTY,
    'ngày 20/6/2026 của Ban Thường vụ Tỉnh uỷ',
    'ngày 20/6/2026 của Thủ tướng Chính phủ',
  ),
  mutation(
    'khac-co-quan',
    'ký hiệu của UBND, tên của Chính phủ',
    STATE,
    '12/6/2026 của Ủy ban nhân dân tỉnh Lâm Sơn',
    '12/6/2026 của Chính phủ',
  ),
  mutation('ngay-khong-co', 'ngày 31 tháng 6', PARTY, '10/3/2026', '31/6/2026'),
  mutation('ngay-khong-co', 'tháng 13', STATE, 'ngày 12/6/2026', 'ngày 12/13/2026'),
  mutation('nam-khac-so', 'năm của ngày khác năm trong số', STATE, 'tháng 3 năm 2020', 'tháng 3 năm 2021'),
  mutation('sau-ngay-van-ban', 'ngày sau ngày của công văn', PARTY, '10/3/2026', '10/3/2027'),
  mutation(
    'sau-ngay-van-ban',
    'ngày sau ngày của công văn nhà nước',
    STATE,
    '112/QĐ-UBND ngày 12/6/2026',
    '112/QĐ-UBND ngày 12/12/2026',
  ),
  mutation('so-va-ngay', 'số 21 mang ngày trước số 12', PARTY, 'ngày 20/6/2026', 'ngày 20/02/2026'),
  mutation('so-va-ngay', 'số 78 mang ngày trước số 45', STATE, 'ngày 03/8/2026', 'ngày 03/02/2026'),
  mutation(
    'hai-ngay',
    'lần sau ghi ngày khác',
    PARTY,
    'Kế hoạch số 12-KH/TU về Văn phòng',
    'Kế hoạch số 12-KH/TU, ngày 03/5/2026 về Văn phòng',
  ),
  mutation(
    'hai-ngay',
    'nghị định ghi hai ngày',
    STATE,
    'Điều 28 Nghị định số 30/2020/NĐ-CP',
    'Điều 28 Nghị định số 30/2020/NĐ-CP ngày 03/5/2020',
  ),
  mutation(
    'hai-trich-yeu',
    'lần sau ghi trích yếu khác',
    PARTY,
    'Kế hoạch số 12-KH/TU về Văn phòng Đảng uỷ trước ngày 15/12/2026',
    'Kế hoạch số 12-KH/TU, ngày 05/3/2026 về thu nộp đảng phí',
  ),
  mutation(
    'da-thay-the',
    'theo hướng dẫn đã được thay thế',
    PARTY,
    '05-HD/VPTW, ngày 27/5/2026',
    '36-HD/VPTW, ngày 03/4/2018',
  ),
  mutation(
    'da-thay-the',
    'theo nghị định đã được thay thế',
    STATE,
    'Quyết định số 112/QĐ-UBND ngày 12/6/2026 của Ủy ban nhân dân tỉnh Lâm Sơn ban hành danh mục cơ quan nộp lưu',
    'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư',
  ),
]
