import chuChuDLa from './chu/chu-d-la.ts'
import chuGachNoiLa from './chu/gach-noi-la.ts'
import chuGanGiong from './chu/gan-giong.ts'
import chuKyTuAn from './chu/ky-tu-an.ts'
import chuKyTuRieng from './chu/ky-tu-rieng.ts'
import chuPhimGo from './chu/phim-go.ts'
import chuTcvn3 from './chu/tcvn3.ts'
import chuToHop from './chu/to-hop.ts'
import chuVni from './chu/vni.ts'
import type { Rule } from './rule.ts'

/** What is told of letters and their codes; it holds for the documents of every system. */
export const LETTER_RULES: readonly Rule[] = [
  chuTcvn3,
  chuVni,
  chuToHop,
  chuChuDLa,
  chuGanGiong,
  chuGachNoiLa,
  chuKyTuAn,
  chuKyTuRieng,
  chuPhimGo,
]
