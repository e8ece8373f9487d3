import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = (name: string): string => readFileSync(join(import.meta.dirname, 'scenarios/tep', name), 'utf8')

/** A công văn as text under 05-HD/VPTW, with invented bodies and names, that follows it in every point. */
export const LETTER = shared('dung.txt')

/** The same with a colon before its number, which the standard does not have. */
export const LETTER_WITH_COLON = shared('sai.txt')
