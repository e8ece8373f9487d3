import type { ComponentId } from './component.ts'
import type { Message } from './message.ts'

/** What people call a component. */
export const COMPONENT_NAMES: Readonly<Record<ComponentId, Message>> = {
  tieu_de: { vi: 'Tiêu đề', en: 'Title of the system' },
  tieu_ngu: { vi: 'Tiêu ngữ', en: 'Motto' },
  co_quan_cap_tren: { vi: 'Cơ quan cấp trên', en: 'Superior body' },
  co_quan_ban_hanh: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  so_ky_hieu: { vi: 'Số và ký hiệu', en: 'Number and symbol' },
  dia_danh_ngay: { vi: 'Địa danh và ngày', en: 'Place and date' },
  ten_loai: { vi: 'Tên loại', en: 'Type' },
  trich_yeu: { vi: 'Trích yếu', en: 'Subject' },
  kinh_gui: { vi: 'Kính gửi', en: 'Addressees' },
  can_cu: { vi: 'Căn cứ', en: 'Grounds' },
  noi_dung: { vi: 'Nội dung', en: 'Text' },
  quyen_han: { vi: 'Quyền hạn ký', en: 'Authority' },
  chuc_vu: { vi: 'Chức vụ', en: 'Signer’s title' },
  ho_ten: { vi: 'Họ tên', en: 'Signer’s name' },
  noi_nhan: { vi: 'Nơi nhận', en: 'Recipients' },
  phu_luc: { vi: 'Phụ lục', en: 'Appendices' },
  do_mat: { vi: 'Độ mật', en: 'Secrecy' },
  do_khan: { vi: 'Độ khẩn', en: 'Urgency' },
  luu_hanh: { vi: 'Phạm vi lưu hành', en: 'Circulation' },
  du_thao: { vi: 'Dự thảo', en: 'Draft' },
  lien_he: { vi: 'Liên hệ', en: 'Contact' },
  ban_sao: { vi: 'Bản sao', en: 'Copy' },
  so_trang: { vi: 'Số trang', en: 'Page number' },
  trang: { vi: 'Trang giấy', en: 'Page' },
  chu: { vi: 'Chữ', en: 'Letters' },
  tep: { vi: 'Tệp', en: 'File' },
}
