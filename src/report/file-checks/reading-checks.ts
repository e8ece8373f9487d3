import type { FileCheck } from './file-check.ts'

/** Why a file could not be read or written, or why its form is not judged. */
export const READING_CHECKS: readonly FileCheck[] = [
  {
    id: 'tep/khong-ton-tai',
    severity: 'error',
    summary: { vi: 'Không có tệp nào tên như vậy.', en: 'There is no file of that name.' },
    remedy: { vi: 'Xem lại tên tệp và thư mục.', en: 'Look at the name and the folder again.' },
  },
  {
    id: 'tep/khong-co-quyen',
    severity: 'error',
    summary: { vi: 'Không có quyền đọc tệp.', en: 'You may not read the file.' },
    remedy: { vi: 'Xin quyền đọc hoặc chép tệp sang nơi khác.', en: 'Ask for permission, or copy the file elsewhere.' },
  },
  {
    id: 'tep/la-thu-muc',
    severity: 'error',
    summary: {
      vi: 'Tên đã ghi là một thư mục, ở đây cần một tệp.',
      en: 'The name is that of a folder, a file is needed.',
    },
    remedy: { vi: 'Ghi tên một tệp trong thư mục.', en: 'Name a file in the folder.' },
  },
  {
    id: 'tep/khong-doc-duoc',
    severity: 'error',
    summary: {
      vi: 'Hệ thống không cho đọc tệp vì lý do khác.',
      en: 'The system refuses to read the file for another reason.',
    },
    remedy: {
      vi: 'Xem mã lỗi của hệ thống trong thông báo; thử chép tệp sang nơi khác.',
      en: 'See the system’s code in the message; try a copy of the file elsewhere.',
    },
  },
  {
    id: 'tep/khong-ghi-duoc',
    severity: 'error',
    summary: { vi: 'Không ghi được tệp kết quả.', en: 'The result could not be written.' },
    remedy: {
      vi: 'Đóng tệp nếu đang mở, xem lại quyền ghi và chỗ trống, hoặc ghi sang nơi khác bằng -o.',
      en: 'Close the file if it is open, look at permissions and free space, or write elsewhere with -o.',
    },
  },
  {
    id: 'tep/rong',
    severity: 'error',
    summary: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    remedy: { vi: 'Lấy lại bản gốc.', en: 'Get the original again.' },
  },
  {
    id: 'tep/qua-lon',
    severity: 'error',
    summary: {
      vi: 'Tệp, hoặc phần bên trong khi giải nén, lớn hơn mức của một văn bản.',
      en: 'The file, or what is in it when inflated, is larger than any document.',
    },
    remedy: {
      vi: 'Xem có đúng tệp này không; thu nhỏ ảnh trong văn bản.',
      en: 'See whether it is the right file; make the pictures in it smaller.',
    },
  },
  {
    id: 'tep/nhi-phan',
    severity: 'error',
    summary: { vi: 'Tệp không phải là văn bản chữ.', en: 'The file is no text.' },
    remedy: { vi: 'Dùng tệp .docx, .yaml hoặc .txt.', en: 'Use a .docx, .yaml or .txt file.' },
  },
  {
    id: 'tep/utf-16',
    severity: 'error',
    summary: { vi: 'Tệp văn bản ghi theo UTF-16.', en: 'The text is written in UTF-16.' },
    remedy: { vi: 'Lưu lại với mã UTF-8.', en: 'Save it in UTF-8.' },
  },
  {
    id: 'tep/khong-phai-utf8',
    severity: 'error',
    summary: {
      vi: 'Tệp văn bản không ghi theo UTF-8, có thể theo bảng mã cũ (TCVN3, VNI …).',
      en: 'The text is not written in UTF-8, perhaps in an older encoding (TCVN3, VNI …).',
    },
    remedy: { vi: 'Chuyển sang Unicode rồi lưu với mã UTF-8.', en: 'Convert it to Unicode and save it in UTF-8.' },
  },
  {
    id: 'tep/khong-phai-docx',
    severity: 'error',
    summary: {
      vi: 'Tệp mang tên .docx nhưng bên trong là loại tệp khác (PDF, RTF, HTML …).',
      en: 'The file is named .docx but is of another kind (PDF, RTF, HTML …).',
    },
    remedy: {
      vi: 'Mở bằng chương trình của nó rồi lưu thành .docx.',
      en: 'Open it in its own program and save it as .docx.',
    },
  },
  {
    id: 'tep/doc-cu',
    severity: 'error',
    summary: { vi: 'Tệp theo định dạng .doc của Word 97–2003.', en: 'The file is a .doc of Word 97–2003.' },
    remedy: { vi: 'Mở bằng Word rồi lưu thành .docx.', en: 'Open it in Word and save it as .docx.' },
  },
  {
    id: 'tep/ma-hoa',
    severity: 'error',
    summary: { vi: 'Tệp đặt mật khẩu nên không đọc được.', en: 'The file has a password and cannot be read.' },
    remedy: { vi: 'Bỏ mật khẩu rồi kiểm tra lại.', en: 'Remove the password and check it again.' },
  },
  {
    id: 'tep/hong',
    severity: 'error',
    summary: { vi: 'Tệp bị hỏng hoặc thiếu phần bên trong.', en: 'The file is damaged, or parts of it are missing.' },
    remedy: {
      vi: 'Mở bằng Word rồi lưu lại, hoặc lấy lại bản gốc.',
      en: 'Open it in Word and save it again, or get the original.',
    },
  },
  {
    id: 'tep/quy-tac-rieng',
    severity: 'error',
    summary: {
      vi: 'Một quy tắc riêng của cơ quan bị hỏng khi xét văn bản.',
      en: 'A rule of an organisation broke on the document.',
    },
    remedy: {
      vi: 'Chạy lại với --debug để thấy chỗ hỏng, sửa mô-đun của quy tắc; tạm thời tắt bằng «quy_tac».',
      en: 'Run again with --debug to see the place and mend the rule’s module; turn it off by "quy_tac" until then.',
    },
  },
  {
    id: 'tep/thuc-the',
    severity: 'error',
    summary: {
      vi: 'XML trong tệp tự khai báo thực thể (DTD), điều Word không bao giờ ghi và có thể gây hại.',
      en: 'XML in the file declares entities of its own (DTD), which Word never writes and which may do harm.',
    },
    remedy: {
      vi: 'Không mở tệp nếu không rõ nguồn; lấy lại bản gốc.',
      en: 'Do not open it unless you know where it is from; get the original.',
    },
  },
  {
    id: 'tep/khong-co-chu',
    severity: 'info',
    summary: { vi: 'Tệp không có dòng chữ nào để kiểm tra.', en: 'The file has no printed text to check.' },
    remedy: { vi: 'Nếu là ảnh quét, hãy dùng bản có chữ.', en: 'If it is a scan, use the text.' },
  },
  {
    id: 'tep/khong-phai-van-ban',
    severity: 'info',
    summary: {
      vi: 'Tệp không có phần đầu của văn bản hành chính (biểu mẫu, đơn, chương trình họp …), nên không kiểm tra thể thức.',
      en: 'The file has no header of an administrative document (a form, an application, an agenda …), so its form is not judged.',
    },
    remedy: {
      vi: 'Nếu là văn bản, bổ sung phần đầu hoặc chỉ rõ tiêu chuẩn bằng --standard.',
      en: 'If it is a document, add the header or name the standard with --standard.',
    },
  },
  {
    id: 'tep/loai-khac',
    severity: 'info',
    summary: {
      vi: 'Tên ở đầu không phải một loại văn bản hành chính (phiếu, danh sách …), nên không kiểm tra thể thức.',
      en: 'What it is called is no type of administrative document (a slip, a list …), so its form is not judged.',
    },
    remedy: {
      vi: 'Nếu là văn bản, ghi lại tên loại hoặc chỉ rõ tiêu chuẩn bằng --standard.',
      en: 'If it is a document, correct its type or name the standard with --standard.',
    },
  },
  {
    id: 'tep/quy-pham-phap-luat',
    severity: 'info',
    summary: {
      vi: 'Số có năm giữa hai gạch chéo là của văn bản quy phạm pháp luật, thể thức theo quy định riêng.',
      en: 'A number with the year between slashes is that of a legal normative document, whose form has rules of its own.',
    },
    remedy: {
      vi: 'Nếu là văn bản hành chính, bỏ năm trong số hoặc chỉ rõ tiêu chuẩn bằng --standard.',
      en: 'If it is an administrative one, leave the year out of the number or name the standard with --standard.',
    },
  },
  {
    id: 'tep/khong-co-tieu-chuan',
    severity: 'info',
    summary: {
      vi: 'Chưa có tiêu chuẩn cho hệ thống hoặc ngày của văn bản, nên không kiểm tra thể thức.',
      en: 'There is no standard for the system or the date of the document, so its form is not judged.',
    },
    remedy: { vi: 'Nếu biết tiêu chuẩn, chỉ rõ bằng --standard.', en: 'Name one with --standard if you know it.' },
  },
  {
    id: 'tep/khong-sua',
    severity: 'info',
    summary: {
      vi: 'Tệp đã ký số, được bảo vệ, hoặc còn sửa đổi chưa chấp nhận, nên --fix để nguyên.',
      en: 'The file is signed, protected or holds tracked changes, so --fix leaves it as it is.',
    },
    remedy: {
      vi: 'Sửa trong Word, hoặc bỏ bảo vệ, chấp nhận các sửa đổi rồi chạy lại.',
      en: 'Mend it in Word, or lift the protection, accept the changes and run again.',
    },
  },
]
