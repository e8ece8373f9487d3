import { inexpressible, line, type Mutation, source } from '../harness/mutation.ts'

const UPPER_CASE = inexpressible('YAML được in hoa khi soạn')
const ALONE = inexpressible('không còn dòng quyền hạn thì kiểu chữ của chức vụ cũng sai')

/** Another title under "T/M BAN THƯỜNG VỤ". */
const titled = (title: string): Pick<Mutation, 'base' | 'text' | 'yaml'> => ({
  base: 'cong-van-hd05',
  text: [line('PHÓ BÍ THƯ', title)],
  yaml: [source('chuc_vu: Phó Bí thư', `chuc_vu: ${title}`)],
})

export const mutations: readonly Mutation[] = [
  {
    rule: 'chuc-vu/thieu',
    breaks: 'dưới K/T không có chức vụ người ký',
    base: 'ke-hoach-hd05',
    text: [line('PHÓ TRƯỞNG BAN')],
    yaml: [source('  chuc_vu: Phó Trưởng Ban\n', '')],
  },
  { rule: 'chuc-vu/duoi-thay-mat', breaks: 'uỷ viên ghi chức vụ', ...titled('UỶ VIÊN BAN THƯỜNG VỤ') },
  { rule: 'chuc-vu/duoi-thay-mat', breaks: 'chức vụ ở cơ quan khác', ...titled('TRƯỞNG BAN TỔ CHỨC') },
  { rule: 'chuc-vu/khong-ro', breaks: 'chức vụ sai dấu', ...titled('PHÓ BÍ THU THƯỜNG TRỰC') },
  { rule: 'chuc-vu/khong-ro', breaks: 'chức vụ sai một chữ cái', ...titled('PHÓ ĐÍ THƯ') },
  { rule: 'chuc-vu/hop-co-quan', breaks: 'chủ nhiệm dưới T/M ban thường vụ', ...titled('CHỦ NHIỆM') },
  { rule: 'chuc-vu/kem-ten-co-quan', breaks: 'kèm tên đảng uỷ', ...titled('PHÓ BÍ THƯ ĐẢNG UỶ') },
  {
    rule: 'chuc-vu/kem-ten-co-quan',
    breaks: 'kèm tên đảng bộ sau chức vụ phân công',
    ...titled('PHÓ BÍ THƯ THƯỜNG TRỰC ĐẢNG BỘ XÃ'),
  },
  {
    rule: 'chuc-vu/chi-ghi-ho-ten',
    breaks: 'thay mặt đoàn chủ tịch mà ghi chức vụ',
    base: 'bien-ban-hd05',
    text: [line('T/M BAN KIỂM PHIẾU', 'T/M ĐOÀN CHỦ TỊCH'), line('TRƯỞNG BAN', 'BÍ THƯ')],
    yaml: [source('T/M Ban Kiểm phiếu', 'T/M Đoàn Chủ tịch'), source('Trưởng Ban', 'Bí thư')],
  },
  {
    rule: 'chuc-vu/dai-hoi',
    breaks: 'trưởng đoàn của ban kiểm phiếu',
    base: 'bien-ban-hd05',
    text: [line('TRƯỞNG BAN', 'TRƯỞNG ĐOÀN')],
    yaml: [source('Trưởng Ban', 'Trưởng Đoàn')],
  },
  {
    rule: 'chuc-vu/bien-ban',
    breaks: 'chủ toạ thay cho chủ trì hội nghị',
    base: 'bien-ban-hd05',
    text: [line('T/M BAN KIỂM PHIẾU'), line('TRƯỞNG BAN', 'CHỦ TOẠ')],
    docx: ALONE,
    yaml: [source(/ {2}quyen_han: .*\n {2}chuc_vu: .*\n/u, '  chuc_vu: Chủ toạ\n')],
  },
  {
    rule: 'chuc-vu/ky-thay-chuc-vu-rieng',
    breaks: 'dưới K/T lặp lại chức vụ cấp trưởng',
    base: 'ke-hoach-hd05',
    text: [line('PHÓ TRƯỞNG BAN', 'TRƯỞNG BAN')],
    yaml: [source('chuc_vu: Phó Trưởng Ban', 'chuc_vu: Trưởng Ban')],
  },
  {
    rule: 'chuc-vu/cap-pho-khong-ky-thay',
    breaks: 'cấp phó ký không có K/T',
    base: 'ke-hoach-hd05',
    text: [line('K/T TRƯỞNG BAN')],
    docx: ALONE,
    yaml: [source('  quyen_han: K/T Trưởng Ban\n', '')],
  },
  {
    rule: 'chuc-vu/viet-hoa',
    breaks: 'chức vụ viết thường',
    base: 'cong-van-hd05',
    text: [line('PHÓ BÍ THƯ', 'Phó Bí thư')],
    yaml: UPPER_CASE,
  },
]
