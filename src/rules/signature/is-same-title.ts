import { beginsWithWords } from '../../vietnamese/fold.ts'

/** «PHÓ BÍ THƯ» is short for «PHÓ BÍ THƯ THƯỜNG TRỰC». */
export const isSameTitle = (a: string, b: string): boolean => beginsWithWords(a, b) || beginsWithWords(b, a)
