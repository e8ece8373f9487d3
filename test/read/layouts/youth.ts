import type { Content } from './content.ts'

const YOUTH = { title: 'ĐOÀN TNCS HỒ CHÍ MINH', mark: '***' } as const

/** Documents of invented bodies of the Youth Union. */
export const YOUTH_CONTENTS: readonly Content[] = [
  {
    name: 'kế hoạch của Đoàn',
    system: 'doan',
    type: 'ke-hoach',
    header: {
      ...YOUTH,
      superior: ['ĐOÀN XÃ THẠCH VÂN'],
      issuer: ['BCH CHI ĐOÀN TRƯỜNG THPT THẠCH VÂN'],
      number: 'Số: 12-KH/CĐ',
      place: 'Thạch Vân, ngày 03 tháng 3 năm 2026',
    },
    titled: { name: 'KẾ HOẠCH', subject: ['Tổ chức Tháng Thanh niên năm 2026'], separator: '----------' },
    body: [
      'Ban Chấp hành xây dựng kế hoạch tổ chức Tháng Thanh niên như sau:',
      '1. Mỗi đoàn viên tham gia ít nhất một buổi lao động.',
      'Đề nghị các phân đoàn thực hiện./.',
    ],
    recipients: ['Đoàn xã (b/c);', 'Lưu: VP.'],
    signers: [{ quyen_han: ['TM. BAN CHẤP HÀNH'], chuc_vu: ['BÍ THƯ'], ho_ten: 'Mạc Thanh Tùng' }],
  },
  {
    name: 'biên bản của Đoàn, chưa có tên chủ tọa',
    system: 'doan',
    type: 'bien-ban',
    header: {
      ...YOUTH,
      superior: ['ĐOÀN TRƯỜNG CAO ĐẲNG THẠCH VÂN'],
      issuer: ['BCH CHI ĐOÀN {{lop}}'],
      place: 'Thạch Vân, ngày {{ngay}} tháng {{thang}} năm {{nam}}',
    },
    titled: { name: 'BIÊN BẢN', subject: ['Họp xét kết nạp đoàn viên'], separator: '----------' },
    body: ['Hôm nay, chi đoàn tổ chức họp xét kết nạp đoàn viên.', 'Cuộc họp kết thúc vào hồi {{gio}} cùng ngày./.'],
    signers: [
      { chuc_vu: ['Thư ký'], ho_ten: '{{thu_ky}}' },
      { chuc_vu: ['Chủ tọa'], ho_ten: null },
    ],
  },
]
