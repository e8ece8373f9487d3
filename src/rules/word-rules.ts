import type { Rule } from './rule.ts'
import tuNguAmTiet from './tu-ngu/am-tiet.ts'
import tuNguBienThe from './tu-ngu/bien-the.ts'
import tuNguChuHong from './tu-ngu/chu-hong.ts'
import tuNguDauThanh from './tu-ngu/dau-thanh.ts'
import tuNguVietTat from './tu-ngu/viet-tat.ts'

/** What is told of words: spelling, names, abbreviations. */
export const WORD_RULES: readonly Rule[] = [tuNguChuHong, tuNguAmTiet, tuNguBienThe, tuNguDauThanh, tuNguVietTat]
