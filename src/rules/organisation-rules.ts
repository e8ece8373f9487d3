import chucVuKhacKhaiBao from './chuc-vu/khac-khai-bao.ts'
import coQuanBanHanhSaiTen from './co-quan-ban-hanh/sai-ten.ts'
import diaDanhNgayKhacKhaiBao from './dia-danh-ngay/khac-khai-bao.ts'
import hoTenSaiTen from './ho-ten/sai-ten.ts'
import type { Rule } from './rule.ts'
import soKyHieuKhacKhaiBao from './so-ky-hieu/khac-khai-bao.ts'

/** A document against what its organisation has declared of itself; silent where nothing is. In the order of the page. */
export const ORGANISATION_RULES: readonly Rule[] = [
  coQuanBanHanhSaiTen,
  soKyHieuKhacKhaiBao,
  diaDanhNgayKhacKhaiBao,
  chucVuKhacKhaiBao,
  hoTenSaiTen,
]
