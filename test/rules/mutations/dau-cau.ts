import { everywhere, line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** The same stretch broken in every format. */
const broken = (rule: string, breaks: string, base: string, from: string, to: string): Mutation => ({
  rule,
  breaks,
  base,
  ...everywhere(from, to),
})

const PARTY = 'cong-van-dai-hd05'
const STATE = 'ke-hoach-dai-nd30'

const FIRST_HALF = '3. Phân công đảng viên phụ trách từng nhóm hộ gia đình; kịp thời nắm tình hình tư tưởng,'
const SECOND_HALF = 'nguyện vọng của nhân dân để báo cáo Ban Thường vụ.'

export const mutations: readonly Mutation[] = [
  broken(
    'dau-cau/lap-tu',
    'từ ngữ pháp gõ hai lần',
    PARTY,
    'tư tưởng, nguyện vọng của',
    'tư tưởng, nguyện vọng của của',
  ),
  broken('dau-cau/lap-tu', 'một tiếng gõ hai lần', PARTY, 'thì tiếp tục duy trì', 'thì tiếp tục duy duy trì'),
  broken('dau-cau/lap-tu', 'từ hai tiếng gõ hai lần', STATE, 'thói quen đọc sách', 'thói quen thói quen đọc sách'),
  broken('dau-cau/lap-dau', 'hai dấu phẩy', PARTY, 'Tuyên truyền, vận động', 'Tuyên truyền,, vận động'),
  broken('dau-cau/lap-dau', 'chấm phẩy rồi chấm', STATE, 'sách, báo phục vụ.', 'sách, báo phục vụ;.'),
  broken(
    'dau-cau/khoang-trang-thua',
    'hai khoảng trắng giữa hai từ',
    PARTY,
    'Phân công đảng viên',
    'Phân công  đảng viên',
  ),
  broken(
    'dau-cau/khoang-trang-thua',
    'hai khoảng trắng sau dấu phẩy',
    STATE,
    'an toàn, tiết kiệm',
    'an toàn,  tiết kiệm',
  ),
  broken('dau-cau/cach-truoc-dau', 'khoảng trắng trước dấu chấm phẩy', PARTY, 'hộ gia đình;', 'hộ gia đình ;'),
  broken('dau-cau/cach-truoc-dau', 'khoảng trắng trước dấu chấm', STATE, '2021-2025.', '2021-2025 .'),
  broken(
    'dau-cau/thieu-cach-sau-dau',
    'thiếu khoảng trắng sau dấu phẩy',
    PARTY,
    'kiểm tra, giám sát',
    'kiểm tra,giám sát',
  ),
  broken('dau-cau/thieu-cach-sau-dau', 'thiếu khoảng trắng sau dấu chấm', PARTY, '2028. Chi bộ', '2028.Chi bộ'),
  broken('dau-cau/thieu-cach-sau-dau', 'thiếu khoảng trắng trước ngoặc', STATE, 'học sinh (có', 'học sinh(có'),
  broken('dau-cau/cach-trong-ngoac', 'khoảng trắng sau dấu mở ngoặc', PARTY, '(theo mẫu', '( theo mẫu'),
  broken('dau-cau/cach-trong-ngoac', 'khoảng trắng trước dấu đóng ngoặc kép', STATE, 'xưa và nay”', 'xưa và nay ”'),
  broken('dau-cau/ngoac-kep', 'dấu mở không có dấu đóng', PARTY, 'nông thôn mới”', 'nông thôn mới'),
  broken('dau-cau/ngoac-kep', 'dấu đóng không có dấu mở', STATE, '“Lâm Sơn', 'Lâm Sơn'),
  broken('dau-cau/ngoac-kep', 'mở cong, đóng thẳng', PARTY, 'nông thôn mới”', 'nông thôn mới"'),
  broken(
    'dau-cau/ngoac-kep-long',
    'ngoặc kép trong ngoặc kép',
    PARTY,
    'xây dựng nông thôn mới”',
    'xây dựng “nông thôn mới””',
  ),
  broken('dau-cau/ngoac-kep-lan', 'một cặp dấu thẳng', STATE, '“Lâm Sơn xưa và nay”', '"Lâm Sơn xưa và nay"'),
  broken('dau-cau/ngoac-don', 'ngoặc mở không có ngoặc đóng', PARTY, 'của Văn phòng Đảng uỷ)', 'của Văn phòng Đảng uỷ'),
  broken('dau-cau/ngoac-don', 'ngoặc đóng không có ngoặc mở', STATE, '(nhất là', 'nhất là'),
  broken(
    'dau-cau/cach-gach-noi',
    'cụm từ không có khoảng trắng',
    PARTY,
    'nhiệm vụ phát triển kinh tế - xã hội',
    'nhiệm vụ phát triển kinh tế-xã hội',
  ),
  broken('dau-cau/cach-gach-noi', 'khoảng năm không có khoảng trắng', PARTY, '2026 - 2028', '2026-2028'),
  broken(
    'dau-cau/cach-gach-noi',
    'khoảng trắng ở một bên',
    STATE,
    'đời sống văn hóa - xã hội',
    'đời sống văn hóa- xã hội',
  ),
  broken(
    'dau-cau/gach-noi-gach-ngang',
    'gạch ngang trong một cụm từ',
    STATE,
    'đời sống văn hóa - xã hội',
    'đời sống văn hóa – xã hội',
  ),
  {
    rule: 'dau-cau/ngat-doan',
    breaks: 'một câu sang đoạn sau',
    base: PARTY,
    text: [stretch('tư tưởng, nguyện vọng', 'tư tưởng,\n\nnguyện vọng')],
    docx: [line(`${FIRST_HALF} ${SECOND_HALF}`, FIRST_HALF, SECOND_HALF)],
    yaml: [source('tư tưởng, nguyện vọng', 'tư tưởng,\n\n  nguyện vọng')],
  },
  broken(
    'dau-cau/thieu-dau-cham',
    'quên dấu chấm sau một mục',
    PARTY,
    'để báo cáo Ban Thường vụ.',
    'để báo cáo Ban Thường vụ',
  ),
  broken('dau-cau/thieu-dau-cham', 'quên dấu chấm sau ngoặc', PARTY, '(tháng 12/2027).', '(tháng 12/2027)'),
  broken('dau-cau/thieu-dau-cham', 'quên dấu chấm cuối phần', STATE, 'hằng ngày.', 'hằng ngày'),
  broken('dau-cau/cham-truoc-ngoac', 'dấu chấm trước ngoặc', PARTY, 'tổng kết (tháng', 'tổng kết. (tháng'),
]
