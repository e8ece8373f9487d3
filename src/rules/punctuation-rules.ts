import dauCauCachGachNoi from './dau-cau/cach-gach-noi.ts'
import dauCauCachTrongNgoac from './dau-cau/cach-trong-ngoac.ts'
import dauCauCachTruocDau from './dau-cau/cach-truoc-dau.ts'
import dauCauChamTruocNgoac from './dau-cau/cham-truoc-ngoac.ts'
import dauCauGachNoiGachNgang from './dau-cau/gach-noi-gach-ngang.ts'
import dauCauKhoangTrangThua from './dau-cau/khoang-trang-thua.ts'
import dauCauLapDau from './dau-cau/lap-dau.ts'
import dauCauLapTu from './dau-cau/lap-tu.ts'
import dauCauNgatDoan from './dau-cau/ngat-doan.ts'
import dauCauNgoacDon from './dau-cau/ngoac-don.ts'
import dauCauNgoacKep from './dau-cau/ngoac-kep.ts'
import dauCauNgoacKepLan from './dau-cau/ngoac-kep-lan.ts'
import dauCauNgoacKepLong from './dau-cau/ngoac-kep-long.ts'
import dauCauThieuCachSauDau from './dau-cau/thieu-cach-sau-dau.ts'
import dauCauThieuDauCham from './dau-cau/thieu-dau-cham.ts'
import type { Rule } from './rule.ts'

/** What is told of spaces, marks and sentences. */
export const PUNCTUATION_RULES: readonly Rule[] = [
  dauCauLapTu,
  dauCauLapDau,
  dauCauKhoangTrangThua,
  dauCauCachTruocDau,
  dauCauThieuCachSauDau,
  dauCauCachTrongNgoac,
  dauCauNgoacKep,
  dauCauNgoacKepLong,
  dauCauNgoacKepLan,
  dauCauNgoacDon,
  dauCauCachGachNoi,
  dauCauGachNoiGachNgang,
  dauCauNgatDoan,
  dauCauThieuDauCham,
  dauCauChamTruocNgoac,
]
