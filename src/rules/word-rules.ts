import type { Rule } from './rule.ts'
import tuNguAmTiet from './tu-ngu/am-tiet.ts'
import tuNguBienThe from './tu-ngu/bien-the.ts'
import tuNguChuHong from './tu-ngu/chu-hong.ts'

/** What is told of words: spelling, names, abbreviations. */
export const WORD_RULES: readonly Rule[] = [tuNguChuHong, tuNguAmTiet, tuNguBienThe]
