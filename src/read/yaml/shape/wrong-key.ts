import type { Source } from '../../../document/source.ts'
import { suggest } from '../../../vietnamese/suggest.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt, quote } from '../problems.ts'
import type { Entry } from '../tree/node.ts'
import type { KnownKeys } from './known-keys.ts'

/**
 * A key that is none of those allowed where it stands.
 * @param parent the key it stands under; `null` for the top of the file
 * @param options `allowed`: those of this place, `keys`: those of the whole file
 */
export const wrongKey = (
  entry: Entry,
  parent: string | null,
  { keys, allowed }: { readonly keys: KnownKeys; readonly allowed: readonly string[] },
  source: Source,
): Problem => {
  const { key, keySpan } = entry
  // YAML drops the spaces it knows; what is left of them is of another kind.
  if (key.trim() !== key) return foreignIndent(entry, source)
  const misplaced = misplacedKey(entry, parent, keys, source)
  if (misplaced) return misplaced
  const guess = suggest(key, allowed)
  const [whereVi, whereEn] = parent ? [` trong «${parent}»`, ` in "${parent}"`] : ['', '']
  return problemAt(
    source,
    'yaml/khoa-la',
    keySpan,
    guess
      ? {
          vi: `không có khoá «${quote(key)}»${whereVi}; có phải ý bạn là «${guess}»?`,
          en: `there is no key "${quote(key)}"${whereEn}; did you mean "${guess}"?`,
        }
      : {
          vi: `không có khoá «${quote(key)}»${whereVi}; các khoá dùng được: ${allowed.join(', ')}`,
          en: `there is no key "${quote(key)}"${whereEn}; the keys are: ${allowed.join(', ')}`,
        },
    guess,
  )
}

/** A key that exists, but on another level: mostly a slip of indentation. */
const misplacedKey = (
  { key, keySpan }: Entry,
  parent: string | null,
  keys: KnownKeys,
  source: Source,
): Problem | null => {
  if (parent !== null && keys.root.includes(key)) {
    return problemAt(source, 'yaml/khoa-sai-cho', keySpan, {
      vi: `khoá «${key}» không nằm trong «${parent}»: hãy viết từ đầu dòng, thẳng cột với «${parent}»`,
      en: `the key "${key}" does not belong in "${parent}": write it in the same column as "${parent}"`,
    })
  }
  const home = keys.parentOf(key)
  if (home === null || home === parent) return null
  return problemAt(source, 'yaml/khoa-sai-cho', keySpan, {
    vi: `khoá «${key}» thuộc về «${home}»: hãy viết ở dưới «${home}:» và thụt vào hai dấu cách`,
    en: `the key "${key}" belongs to "${home}": write it below "${home}:", indented by two spaces`,
  })
}

const foreignIndent = ({ key, keySpan }: Entry, source: Source): Problem =>
  problemAt(source, 'yaml/thut-dong', keySpan, {
    vi: `cạnh khoá «${quote(key)}» có dấu cách không ngắt (thường do dán từ Word) mà YAML không nhận: hãy xoá đi và gõ lại bằng dấu cách`,
    en: `beside the key "${quote(key)}" stand no-break spaces (mostly pasted from Word), which YAML does not take: delete them and type spaces`,
  })
