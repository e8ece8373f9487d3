import type { Rule } from './rule.ts'
import vienDanDaThayThe from './vien-dan/da-thay-the.ts'
import vienDanDauNoi from './vien-dan/dau-noi.ts'
import vienDanHaiNgay from './vien-dan/hai-ngay.ts'
import vienDanHaiTrichYeu from './vien-dan/hai-trich-yeu.ts'
import vienDanKhacCoQuan from './vien-dan/khac-co-quan.ts'
import vienDanKhacLoai from './vien-dan/khac-loai.ts'
import vienDanLapLai from './vien-dan/lap-lai.ts'
import vienDanNamKhacSo from './vien-dan/nam-khac-so.ts'
import vienDanNgayKhongCo from './vien-dan/ngay-khong-co.ts'
import vienDanSauNgayVanBan from './vien-dan/sau-ngay-van-ban.ts'
import vienDanSoVaNgay from './vien-dan/so-va-ngay.ts'
import vienDanThieuChiTiet from './vien-dan/thieu-chi-tiet.ts'
import vienDanThieuChuSo from './vien-dan/thieu-chu-so.ts'

/** What is told of mentions of other documents. */
export const CITATION_RULES: readonly Rule[] = [
  vienDanThieuChuSo,
  vienDanThieuChiTiet,
  vienDanLapLai,
  vienDanKhacLoai,
  vienDanDauNoi,
  vienDanKhacCoQuan,
  vienDanNgayKhongCo,
  vienDanNamKhacSo,
  vienDanSauNgayVanBan,
  vienDanSoVaNgay,
  vienDanHaiNgay,
  vienDanHaiTrichYeu,
  vienDanDaThayThe,
]
