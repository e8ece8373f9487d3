import type { Rule } from './rule.ts'
import tuNguAmTiet from './tu-ngu/am-tiet.ts'
import tuNguBienThe from './tu-ngu/bien-the.ts'
import tuNguCapHuyen from './tu-ngu/cap-huyen.ts'
import tuNguChuHong from './tu-ngu/chu-hong.ts'
import tuNguDauThanh from './tu-ngu/dau-thanh.ts'
import tuNguLoiThuongGap from './tu-ngu/loi-thuong-gap.ts'
import tuNguTenBo from './tu-ngu/ten-bo.ts'
import tuNguTenHuyen from './tu-ngu/ten-huyen.ts'
import tuNguTenTinh from './tu-ngu/ten-tinh.ts'
import tuNguThieuDauNganCach from './tu-ngu/thieu-dau-ngan-cach.ts'
import tuNguThuatNgu from './tu-ngu/thuat-ngu.ts'
import tuNguVietTat from './tu-ngu/viet-tat.ts'

/** What is told of words: spelling, names, abbreviations. */
export const WORD_RULES: readonly Rule[] = [
  tuNguChuHong,
  tuNguAmTiet,
  tuNguThuatNgu,
  tuNguTenTinh,
  tuNguTenHuyen,
  tuNguTenBo,
  tuNguCapHuyen,
  tuNguLoiThuongGap,
  tuNguThieuDauNganCach,
  tuNguBienThe,
  tuNguDauThanh,
  tuNguVietTat,
]
