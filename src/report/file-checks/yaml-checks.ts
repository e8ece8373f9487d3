import type { Message } from '../../document/message.ts'
import type { FileCheck } from './file-check.ts'

/** All but `khong-in` stop the file from being read as it was meant, so they are errors. */
const check = (problem: string, summary: Message, remedy: Message, right?: string, wrong?: string): FileCheck => ({
  id: `yaml/${problem}`,
  severity: 'error',
  summary,
  remedy,
  ...(right !== undefined && wrong !== undefined ? { examples: { right, wrong } } : {}),
})

/** What is wrong with a YAML file before its document can be judged. */
export const YAML_CHECKS: readonly FileCheck[] = [
  check(
    'khong-co-khoa',
    { vi: 'Tệp không có khoá nào.', en: 'The file has no key.' },
    { vi: 'Chạy «dvk new cong-van» để có tệp mẫu.', en: 'Run "dvk new cong-van" for a sample.' },
  ),
  check(
    'thieu-loai',
    { vi: 'Thiếu khoá «loai» cho biết loại văn bản.', en: 'The key "loai", the type of the document, is missing.' },
    { vi: 'Thêm một dòng như «loai: cong-van».', en: 'Add a line such as "loai: cong-van".' },
    'loai: cong-van',
    '(không có khoá loai)',
  ),
  check(
    'khoa-la',
    { vi: 'Không có khoá này.', en: 'There is no such key.' },
    {
      vi: 'Sửa theo tên gợi ý; các khoá có trong «dvk schema».',
      en: 'Mend it as suggested; all keys are in "dvk schema".',
    },
    'trich_yeu: về công tác cán bộ',
    'trich_yeuu: về công tác cán bộ',
  ),
  check(
    'khoa-sai-cho',
    { vi: 'Khoá đặt không đúng khoá mẹ.', en: 'The key stands under the wrong key.' },
    { vi: 'Chuyển khoá về đúng chỗ theo thông báo.', en: 'Move it where the message says.' },
    'co_quan:\n  viet_tat: ĐU',
    'viet_tat: ĐU',
  ),
  check(
    'trung-khoa',
    { vi: 'Một khoá được ghi hai lần.', en: 'A key is written twice.' },
    { vi: 'Bỏ một trong hai.', en: 'Remove one of them.' },
    'so: 8',
    'so: 8\nso: 9',
  ),
  check(
    'thieu-ten-khoa',
    { vi: 'Chỗ này cần một khoá có tên.', en: 'A key with a name is needed here.' },
    { vi: 'Viết dạng «khoá: giá trị».', en: 'Write "key: value".' },
    'so: 8',
    '? [so]: 8',
  ),
  check(
    'sai-kieu',
    {
      vi: 'Giá trị không đúng kiểu: chữ, danh sách hay các khoá con.',
      en: 'The value is of the wrong kind: text, list or keys.',
    },
    { vi: 'Viết theo kiểu mà thông báo nêu.', en: 'Write it in the way that the message names.' },
    'ky:\n  chuc_vu: Bí thư',
    'ky: Bí thư',
  ),
  check(
    'gia-tri-la',
    {
      vi: 'Khoá chỉ nhận một số giá trị, không có giá trị này.',
      en: 'The key takes certain values only, not this one.',
    },
    { vi: 'Chọn một trong các giá trị mà thông báo liệt kê.', en: 'Choose one of those that the message lists.' },
    'khan: thuong-khan',
    'khan: rất gấp',
  ),
  check(
    'khong-phai-so',
    { vi: 'Khoá chỉ nhận chữ số.', en: 'The key takes digits only.' },
    { vi: 'Ghi chữ số; ký hiệu ghi riêng ở «ky_hieu».', en: 'Write digits; the symbol goes to "ky_hieu".' },
    'so: 8\nky_hieu: CV/ĐU',
    'so: 8-CV/ĐU',
  ),
  check(
    'ngay',
    {
      vi: 'Ngày không có thật hoặc không viết theo năm-tháng-ngày.',
      en: 'The date does not exist, or is not written year-month-day.',
    },
    { vi: 'Viết như 2026-06-15.', en: 'Write it as 2026-06-15.' },
    'ngay: 2026-06-15',
    'ngay: 15/6/2026',
  ),
  check(
    'qua-dai',
    { vi: 'Tệp hoặc một giá trị quá dài.', en: 'The file or a value is too long.' },
    {
      vi: 'Xem có đúng tệp này không; tách phần dài thành phụ lục.',
      en: 'See whether it is the right file; move long parts to an appendix.',
    },
  ),
  check(
    'qua-nhieu',
    { vi: 'Có quá nhiều khoá, mục, đoạn hoặc cột.', en: 'There are too many keys, items, paragraphs or columns.' },
    { vi: 'Bớt đi hoặc tách thành nhiều tệp.', en: 'Leave some out, or use several files.' },
  ),
  check(
    'long-qua-sau',
    { vi: 'Danh sách lồng nhau quá sâu.', en: 'Lists are nested too deep.' },
    { vi: 'Xem lại các dấu «[», «{» và «-».', en: 'Look at "[", "{" and "-" again.' },
  ),
  check(
    'nhieu-van-ban',
    {
      vi: 'Tệp có văn bản thứ hai, sau dòng «---» hoặc «...».',
      en: 'The file has a second document behind "---" or "...".',
    },
    { vi: 'Tách thành hai tệp.', en: 'Make two files of it.' },
  ),
  check(
    'hai-cham',
    {
      vi: 'Giá trị có dấu hai chấm rồi dấu cách nên YAML hiểu thành khoá khác.',
      en: 'The value has a colon and a space, which YAML takes for another key.',
    },
    {
      vi: 'Đặt cả giá trị trong dấu ngoặc kép, hoặc viết sau dấu «|».',
      en: 'Put the value in quotes, or write it behind "|".',
    },
    'trich_yeu: "kết luận: công tác cán bộ"',
    'trich_yeu: kết luận: công tác cán bộ',
  ),
  check(
    'thieu-hai-cham',
    { vi: 'Sau tên khoá thiếu dấu hai chấm hoặc dấu cách.', en: 'Colon or space is missing behind a key.' },
    { vi: 'Viết dấu hai chấm rồi một dấu cách.', en: 'Write a colon and a space.' },
    'so: 8',
    'so 8',
  ),
  check(
    'thut-dong',
    {
      vi: 'Dòng thụt vào không thẳng cột với các dòng cùng cấp.',
      en: 'A line is not in one column with those of its level.',
    },
    { vi: 'Thụt các dòng cùng cấp bằng nhau, bằng dấu cách.', en: 'Indent lines of one level alike, with spaces.' },
    'ky:\n  chuc_vu: Bí thư\n  ho_ten: Lê Văn Bình',
    'ky:\n  chuc_vu: Bí thư\n   ho_ten: Lê Văn Bình',
  ),
  check(
    'tab',
    { vi: 'Đầu dòng có ký tự Tab, YAML chỉ nhận dấu cách.', en: 'A line begins with a tab; YAML takes spaces only.' },
    { vi: 'Thay mỗi Tab bằng hai dấu cách.', en: 'Write two spaces for each tab.' },
  ),
  check(
    'gach-dau-dong',
    {
      vi: 'Mục của danh sách không bắt đầu bằng «- » trên một dòng riêng.',
      en: 'An item of a list does not begin with "- " on a line of its own.',
    },
    {
      vi: 'Viết mỗi mục trên một dòng, bắt đầu bằng dấu «-» và một dấu cách.',
      en: 'Write each item on a line, beginning with "-" and a space.',
    },
    'noi_nhan:\n  - Văn phòng',
    'noi_nhan: - Văn phòng',
  ),
  check(
    'ngoac-kep',
    {
      vi: 'Dấu ngoặc kép mở mà không đóng, hoặc còn chữ sau dấu đóng.',
      en: 'A quote is not closed, or text stands behind it.',
    },
    {
      vi: 'Thêm dấu đóng, hoặc đặt cả giá trị trong một cặp dấu khác.',
      en: 'Close it, or put the whole value in another pair of quotes.',
    },
    `trich_yeu: 'tháng "Thanh niên" năm 2026'`,
    'trich_yeu: "Thanh niên" năm 2026',
  ),
  check(
    'ngoac-vuong',
    { vi: 'Danh sách mở bằng «[» mà không đóng.', en: 'A list is opened with "[" and not closed.' },
    { vi: 'Thêm «]» ở cuối.', en: 'Add "]" at its end.' },
    'kinh_gui: [Các chi bộ, Văn phòng]',
    'kinh_gui: [Các chi bộ, Văn phòng',
  ),
  check(
    'dau-thoat',
    { vi: 'Dấu «\\» trong ngoặc kép không có nghĩa.', en: 'A "\\" in quotes has no meaning.' },
    { vi: 'Viết hai dấu «\\\\», hoặc dùng dấu ngoặc đơn.', en: 'Write "\\\\", or use single quotes.' },
  ),
  check(
    'sau-dau-khoi',
    { vi: 'Sau dấu «|» hoặc «>» còn chữ trên cùng dòng.', en: 'Text stands behind "|" or ">" on the same line.' },
    { vi: 'Xuống dòng rồi thụt nội dung vào.', en: 'Begin the text on the next line, indented.' },
    'noi_dung: |\n  Các chi bộ báo cáo.',
    'noi_dung: | Các chi bộ báo cáo.',
  ),
  check(
    'ky-tu-dau',
    {
      vi: 'Giá trị bắt đầu bằng dấu có nghĩa riêng trong YAML.',
      en: 'The value begins with a mark that has a meaning in YAML.',
    },
    { vi: 'Đặt cả giá trị trong dấu ngoặc kép.', en: 'Put the whole value in quotes.' },
    'trich_yeu: "@ việc gửi thư"',
    'trich_yeu: @ việc gửi thư',
  ),
  check(
    'ky-tu-cam',
    { vi: 'Có ký tự không thể có trong văn bản Word.', en: 'There is a character that no Word document may hold.' },
    { vi: 'Xoá ký tự này.', en: 'Remove it.' },
  ),
  check(
    'bi-cat',
    {
      vi: 'Chữ sau dấu «#» bị coi là chú thích nên không được in.',
      en: 'What stands behind "#" is a comment and is not printed.',
    },
    { vi: 'Đặt cả giá trị trong dấu ngoặc kép.', en: 'Put the whole value in quotes.' },
    'trich_yeu: "về hồ sơ #12"',
    'trich_yeu: về hồ sơ #12',
  ),
  check(
    'trung-noi-luu',
    { vi: 'Nơi lưu ghi cả ở «luu» và trong «noi_nhan».', en: 'The archive is named both in "luu" and in "noi_nhan".' },
    { vi: 'Bỏ một trong hai.', en: 'Remove one of them.' },
    'luu: Văn phòng',
    'noi_nhan: [Các chi bộ, Lưu Văn phòng]\nluu: Văn phòng',
  ),
  check(
    'bang-lech',
    {
      vi: 'Các hàng của bảng không cùng số ô, hoặc có quá nhiều ô.',
      en: 'Rows of a table differ in their cells, or have too many.',
    },
    {
      vi: 'Cho mỗi hàng số ô bằng nhau; dấu | trong chữ viết là \\|.',
      en: 'Give each row the same cells; a | of the text is written \\|.',
    },
    'noi_dung: |\n  | TT | Việc |\n  | 1 | Báo cáo |',
    'noi_dung: |\n  | TT | Việc |\n  | 1 | Báo cáo | Quý I |',
  ),
  check(
    'thieu-khoa',
    { vi: 'Thiếu một khoá bắt buộc.', en: 'A key that must be there is missing.' },
    { vi: 'Thêm khoá mà thông báo nêu.', en: 'Add the key that the message names.' },
  ),
  check(
    'nhiem-ky',
    {
      vi: 'Một nhiệm kỳ trong tệp cấu hình kết thúc trước khi bắt đầu, hoặc trùng với nhiệm kỳ trước.',
      en: 'A term of office in the configuration ends before it begins, or overlaps with the one before.',
    },
    { vi: 'Sửa ngày đầu, ngày cuối của nhiệm kỳ.', en: 'Mend the first and last day of the term.' },
  ),
  {
    ...check(
      'khong-in',
      {
        vi: 'Khoá ghi đúng nhưng tiêu chuẩn của văn bản không có chỗ in.',
        en: 'The key is right, but the standard of the document has no place for it.',
      },
      {
        vi: 'Bỏ khoá, hoặc xem lại he_thong và ngày của văn bản.',
        en: 'Remove it, or see whether he_thong and date are right.',
      },
    ),
    severity: 'warning',
  },
  check(
    'cu-phap',
    { vi: 'Chỗ này không đúng cú pháp YAML.', en: 'This is no YAML.' },
    {
      vi: 'Xem lại dấu hai chấm, dấu ngoặc và cách thụt dòng ở dòng này và dòng trên.',
      en: 'Look at colons, brackets and indents on this line and the one above.',
    },
  ),
  check(
    'con-nhieu-loi',
    { vi: 'Tệp còn nhiều lỗi nữa, chưa nêu hết.', en: 'There are more problems than are told.' },
    { vi: 'Sửa các lỗi đã nêu rồi kiểm tra lại.', en: 'Mend those that are told and check again.' },
  ),
]
