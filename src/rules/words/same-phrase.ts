import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { once } from '../../vietnamese/once.ts'
import type { WordPlace } from './word-place.ts'

type Places = readonly WordPlace[]

/** Words that stand beside any other: they tell nothing of it. */
const COMMON = once(
  () =>
    new Set(
      'và của các những cho có từ với về trong ngoài trên dưới tại ở ra vào là do bởi để mà thì được bị đã đang sẽ không chưa này đó theo đến như khi nếu hoặc hay cả một hai ba bốn năm mọi mỗi từng việc số hệ bộ sự'.split(
        ' ',
      ),
    ),
)

/**
 * True where two spellings of a word can only be meant for one: they stand between the same words, are one name, or both make a
 * compound with the same word and are used nowhere else.
 */
export const standInOnePhrase = (ours: Places, theirs: Places): boolean =>
  standBetweenTheSame(ours, theirs) || areOneName(ours, theirs) || makeOneCompound(ours, theirs)

/** Those of `ours` that have a neighbour in common with `theirs`: those in the phrase. */
export const inThePhrase = (ours: Places, theirs: Places): Places => {
  const before = new Set(theirs.flatMap(({ left: [key] }) => key ?? []))
  const behind = new Set(theirs.flatMap(({ right: [key] }) => key ?? []))
  return ours.filter(({ left: [key = ''], right: [next = ''] }) => before.has(key) || behind.has(next))
}

/** How many words before, nearest first, are the same. */
const left = (a: WordPlace, b: WordPlace): number => same(a.left, b.left)

const right = (a: WordPlace, b: WordPlace): number => same(a.right, b.right)

const same = (a: readonly string[], b: readonly string[]): number => {
  if (a[0] === undefined || a[0] !== b[0]) return 0
  return a[1] !== undefined && a[1] === b[1] ? 2 : 1
}

/**
 * Between the same two words, not both of them common: every time that one of the two spellings is used, or more often than
 * not, and once with a third word the same.
 */
const standBetweenTheSame = (ours: Places, theirs: Places): boolean => {
  const shared = (a: WordPlace, b: WordPlace) =>
    left(a, b) > 0 && right(a, b) > 0 && !(isCommon(a.left[0]) && isCommon(a.right[0])) ? left(a, b) + right(a, b) : 0
  const most = (all: Places, others: Places) => {
    const behindTheSame = groupedBy(others, ({ left: [key] }) => key ?? null)
    return all.map((a) =>
      (behindTheSame.get(a.left[0] ?? '') ?? []).reduce((found, b) => Math.max(found, shared(a, b)), 0),
    )
  }
  return [most(ours, theirs), most(theirs, ours)].some((found) => {
    const between = found.filter((words) => words > 0).length
    return between === found.length || (between * 2 > found.length && found.some((words) => words > 2))
  })
}

const isCommon = (key: string | undefined): boolean => key !== undefined && COMMON().has(key)

/** Behind the same two words, with a capital that the next word has not, as often as not: "Đảng uỷ Khối". */
const areOneName = (ours: Places, theirs: Places): boolean => {
  const [names, others] = [ours.filter(isLastOfName), theirs.filter(isLastOfName)]
  const following = (all: Places, those: Places) => all.filter((a) => those.some((b) => left(a, b) === 2)).length
  const isHalf = (all: Places, those: Places) => all.length > 0 && following(all, those) * 2 >= all.length
  return isHalf(names, others) || isHalf(others, names)
}

const isLastOfName = ({ isName, isBeforeName, left: [before] }: WordPlace): boolean =>
  isName && !isBeforeName && before !== undefined

/** One of them only once and both once would be chance. */
const FEWEST = 3

/** Before, or behind, the same word of meaning every time: "tấm gương". */
const makeOneCompound = (ours: Places, theirs: Places): boolean => {
  if (ours.length + theirs.length < FEWEST) return false
  const all = [...ours, ...theirs]
  return [(place: WordPlace) => place.left[0], (place: WordPlace) => place.right[0]].some((neighbour) => {
    const [first] = all.map(neighbour)
    return first !== undefined && !isCommon(first) && all.every((place) => neighbour(place) === first)
  })
}
