import banSaoCoChu from './ban-sao/co-chu.ts'
import banSaoCoSo from './ban-sao/co-so.ts'
import banSaoDuongKe from './ban-sao/duong-ke.ts'
import banSaoHinhThuc from './ban-sao/hinh-thuc.ts'
import banSaoKieuChu from './ban-sao/kieu-chu.ts'
import banSaoKyHieu from './ban-sao/ky-hieu.ts'
import banSaoKyHieuTheoHinhThuc from './ban-sao/ky-hieu-theo-hinh-thuc.ts'
import banSaoSaiChu from './ban-sao/sai-chu.ts'
import banSaoThieu from './ban-sao/thieu.ts'
import banSaoVietHoa from './ban-sao/viet-hoa.ts'
import type { Rule } from './rule.ts'

/** What is told of the copies beneath a document. */
export const COPY_RULES: readonly Rule[] = [
  banSaoHinhThuc,
  banSaoSaiChu,
  banSaoVietHoa,
  banSaoKyHieuTheoHinhThuc,
  banSaoKyHieu,
  banSaoCoSo,
  banSaoThieu,
  banSaoDuongKe,
  banSaoCoChu,
  banSaoKieuChu,
]
