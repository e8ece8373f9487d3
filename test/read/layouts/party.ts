import type { Content } from './content.ts'

const PARTY = { title: 'ĐẢNG CỘNG SẢN VIỆT NAM', mark: '*' } as const

/** Documents of invented Party bodies. */
export const PARTY_CONTENTS: readonly Content[] = [
  {
    name: 'công văn của đảng uỷ',
    system: 'dang',
    type: 'cong-van',
    header: {
      ...PARTY,
      superior: ['ĐẢNG BỘ TỈNH BÌNH LƯU'],
      issuer: ['ĐẢNG UỶ XÃ THẠCH VÂN'],
      number: 'Số 118-CV/ĐU',
      subject: ['Chuẩn bị sơ kết công tác', 'kiểm tra, giám sát năm 2026'],
      place: 'Thạch Vân, ngày 08 tháng 6 năm 2026',
    },
    addressees: ['Các chi bộ trực thuộc,', 'Uỷ ban Kiểm tra Đảng uỷ.'],
    body: [
      'Thực hiện Chương trình công tác năm 2026, Ban Thường vụ Đảng uỷ đề nghị các đồng chí:',
      '1. Tự kiểm tra việc thực hiện quy chế làm việc của chi bộ.',
      '2. Gửi báo cáo về Văn phòng Đảng uỷ trước ngày 30/6/2026.',
    ],
    recipients: ['Như trên,', 'Lưu Văn phòng Đảng uỷ.'],
    signers: [{ quyen_han: ['T/M BAN THƯỜNG VỤ'], chuc_vu: ['PHÓ BÍ THƯ'], ho_ten: 'Lưu Thị Bích Vân' }],
  },
  {
    name: 'công văn của ban, một nơi gửi',
    system: 'dang',
    type: 'cong-van',
    header: {
      ...PARTY,
      superior: ['TỈNH UỶ BÌNH LƯU'],
      issuer: ['BAN TỔ CHỨC'],
      number: 'Số -CV/BTCTU',
      subject: ['Cử cán bộ tham gia lớp bồi dưỡng'],
      place: 'Bình Lưu, ngày tháng 9 năm 2026',
    },
    addressees: ['Ban Thường vụ Đảng uỷ xã Thạch Vân'],
    body: ['Ban Tổ chức Tỉnh uỷ đề nghị cử 02 cán bộ tham gia lớp bồi dưỡng nghiệp vụ công tác đảng viên.'],
    recipients: ['Như trên,', 'Các đồng chí lãnh đạo Ban,', 'Lưu VP, TCĐ.'],
    signers: [{ quyen_han: ['K/T TRƯỞNG BAN'], chuc_vu: ['PHÓ TRƯỞNG BAN'], ho_ten: 'Cao Xuân Trường' }],
  },
  {
    name: 'kế hoạch của đảng uỷ',
    system: 'dang',
    type: 'ke-hoach',
    header: {
      ...PARTY,
      superior: ['ĐẢNG BỘ TỈNH BÌNH LƯU'],
      issuer: ['ĐẢNG UỶ CÁC CƠ QUAN', 'ĐẢNG TỈNH'],
      number: 'Số 27-KH/ĐU',
      place: 'Bình Lưu, ngày 15 tháng 7 năm 2026',
    },
    titled: {
      name: 'KẾ HOẠCH',
      subject: ['kiểm tra việc chấp hành Điều lệ Đảng', 'năm 2026'],
      separator: '-----',
    },
    body: [
      'Thực hiện Chương trình kiểm tra, giám sát năm 2026, Đảng uỷ xây dựng kế hoạch như sau:',
      'I- MỤC ĐÍCH, YÊU CẦU',
      '1. Đánh giá đúng việc chấp hành Điều lệ Đảng ở các chi bộ.',
      'II- TỔ CHỨC THỰC HIỆN',
      'Các chi bộ căn cứ Kế hoạch này để thực hiện.',
    ],
    recipients: ['Ban Thường vụ Tỉnh uỷ (để báo cáo),', 'Các chi bộ trực thuộc,', 'Lưu Văn phòng Đảng uỷ.'],
    signers: [{ quyen_han: ['T/M ĐẢNG UỶ'], chuc_vu: ['BÍ THƯ'], ho_ten: 'Tạ Đức Nghĩa' }],
  },
  {
    name: 'nghị quyết có căn cứ, không có cấp trên',
    system: 'dang',
    type: 'nghi-quyet',
    header: {
      ...PARTY,
      issuer: ['TỈNH UỶ BÌNH LƯU'],
      number: 'Số 05-NQ/TU',
      place: 'Bình Lưu, ngày 20 tháng 8 năm 2026',
    },
    titled: { name: 'NGHỊ QUYẾT', subject: ['về phát triển văn hoá đọc trong Đảng bộ tỉnh'], separator: '-----' },
    grounds: [
      '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2025 - 2030,',
    ],
    body: [
      'I- TÌNH HÌNH VÀ NGUYÊN NHÂN',
      'Phong trào đọc sách ở các chi bộ đã có chuyển biến.',
      'II- NHIỆM VỤ VÀ GIẢI PHÁP',
      'Nghị quyết này phổ biến đến chi bộ.',
    ],
    recipients: ['Các đảng uỷ trực thuộc Tỉnh uỷ,', 'Các đồng chí Tỉnh uỷ viên,', 'Lưu Văn phòng Tỉnh uỷ.'],
    signers: [{ quyen_han: ['T/M TỈNH UỶ'], chuc_vu: ['BÍ THƯ'], ho_ten: 'Nghiêm Bá Thành' }],
  },
  {
    name: 'mẫu nghị quyết chi bộ có chỗ điền',
    system: 'dang',
    type: 'nghi-quyet',
    header: {
      ...PARTY,
      superior: ['ĐẢNG BỘ {{DANG_BO}}'],
      issuer: ['CHI BỘ {{CHI_BO}}'],
      number: 'Số {{so}}-NQ/CB',
      place: '{{dia_danh}}, ngày {{ngay}} tháng {{thang}} năm {{nam}}',
    },
    titled: { name: 'NGHỊ QUYẾT', subject: ['đề nghị công nhận đảng viên chính thức'], separator: '-----' },
    body: [
      'Ngày {{ngay_hop}}, Chi bộ {{chi_bo}} đã họp xét công nhận đảng viên chính thức.',
      'Chi bộ đề nghị công nhận đồng chí {{ho_ten}} là đảng viên chính thức.',
    ],
    recipients: ['Đảng uỷ {{dang_uy}} (để báo cáo),', 'Lưu chi bộ.'],
    signers: [{ quyen_han: ['T/M CHI BỘ'], chuc_vu: ['BÍ THƯ'], ho_ten: '{{bi_thu}}' }],
  },
]
