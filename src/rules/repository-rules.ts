import khoChucVuKhac from './kho/chuc-vu-khac.ts'
import khoSoKhongTang from './kho/so-khong-tang.ts'
import khoTenCoQuanKhac from './kho/ten-co-quan-khac.ts'
import khoThieuPhuLuc from './kho/thieu-phu-luc.ts'
import khoThieuSo from './kho/thieu-so.ts'
import khoTraLoiKhongCo from './kho/tra-loi-khong-co.ts'
import khoTrungSo from './kho/trung-so.ts'
import khoVienDanKhac from './kho/vien-dan-khac.ts'
import type { RepositoryRule } from './repository/repository-rule.ts'

/** Every rule on documents against each other. */
export const REPOSITORY_RULES: readonly RepositoryRule[] = [
  khoTrungSo,
  khoSoKhongTang,
  khoThieuSo,
  khoVienDanKhac,
  khoTraLoiKhongCo,
  khoThieuPhuLuc,
  khoChucVuKhac,
  khoTenCoQuanKhac,
]
