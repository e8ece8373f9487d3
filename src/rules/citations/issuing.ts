import { fold } from '../../vietnamese/fold.ts'

/** A name in words that can be compared: abbreviations of bodies written out. */
const wordsOf = (name: string): string =>
  fold(name).replace(/ubnd/g, fold('uỷ ban nhân dân')).replace(/hđnd/g, fold('hội đồng nhân dân'))

/** True where two names may be those of one body: one says more than the other, as «Huyện uỷ» and «Ban Thường vụ Huyện uỷ». */
export const mayBeOneBody = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.includes(b) || b.includes(a)
}

/** True for two bodies of one kind whose names go apart: «Tỉnh uỷ Sơn Bình» and «Tỉnh uỷ Lâm Sơn». */
export const areOfOneKind = (one: string, other: string): boolean => {
  const kind = (name: string): string => wordsOf(name).split(' ').slice(0, 2).join(' ')
  return kind(one) === kind(other)
}
