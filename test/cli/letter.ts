/** A công văn as text under 05-HD/VPTW, with invented bodies and names, that follows it in every point. */
export const LETTER = `ĐẢNG BỘ TỈNH LÂM SƠN
ĐẢNG UỶ XÃ AN HOÀ
*
Số 12-CV/ĐU
về việc chuẩn bị hội nghị sơ kết

ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Sơn, ngày 15 tháng 6 năm 2026

Kính gửi: Các chi bộ trực thuộc;

Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo cho hội nghị sơ kết.

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng uỷ xã.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn Hoà
`

/** The same with a colon before its number, which the standard does not have. */
export const LETTER_WITH_COLON = LETTER.replace('Số 12', 'Số: 12')
