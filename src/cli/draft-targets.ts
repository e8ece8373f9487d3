import { basename, dirname, extname, join, resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import type { Io } from './io.ts'
import { namesFolder } from './is-folder.ts'

/** What is drafted, and where to. */
export interface DraftTarget {
  /** As the user named it. */
  readonly source: string
  /** As printed; `-` for standard output. */
  readonly file: string
}

export const STDOUT = '-'

/**
 * Where each source is drafted to.
 * @param output of `-o`: a file for one source, a folder, `-`; beside its source where it is left out
 * @throws InputError where two drafts would have one name, where many are asked for and only one can be, or where it would be no
 *   .docx
 */
export const draftTargets = (
  sources: readonly string[],
  output: string | undefined,
  io: Io,
): readonly DraftTarget[] => {
  const inFolder = output !== undefined && output !== STDOUT && namesFolder(output, io.cwd)
  if (output === STDOUT && io.stdout.isTTY) throw binaryOnTerminal()
  if (output !== undefined && !inFolder && sources.length > 1) throw oneOutput(output)
  if (output !== undefined && output !== STDOUT && !inFolder && !/\.docx$/i.test(output)) throw noDocx(output)
  const targets = sources.map((source): DraftTarget => {
    if (output === undefined) return { source, file: source === STDOUT ? STDOUT : docxName(source) }
    return { source, file: inFolder ? join(output, basename(docxName(source))) : output }
  })
  const byPath = new Map<string, DraftTarget>()
  for (const target of targets) {
    const path = resolve(io.cwd, target.file)
    const other = byPath.get(path)
    if (other) throw sameName(other, target)
    byPath.set(path, target)
  }
  return targets
}

const docxName = (source: string): string =>
  join(dirname(source), `${basename(source, extname(source)) || basename(source)}.docx`)

const binaryOnTerminal = (): InputError =>
  new InputError('cach-dung/man-hinh', {
    vi: 'không in tệp .docx ra màn hình; chuyển vào tệp: dvk draft … -o - > van-ban.docx',
    en: 'a .docx is not printed on a terminal; send it to a file: dvk draft … -o - > document.docx',
  })

const oneOutput = (output: string): InputError =>
  new InputError('cach-dung/nhieu-tep', {
    vi: `-o «${output}» chỉ nhận một văn bản; với nhiều tệp hãy nêu một thư mục, ví dụ -o ban-in/`,
    en: `-o "${output}" takes one document; for several files name a folder, such as -o drafts/`,
  })

/** Word and the folder walk of `dvk lint` know a file by its ending. */
const noDocx = (output: string): InputError =>
  new InputError('cach-dung/duoi-tep', {
    vi: `-o «${output}»: dvk chỉ ghi tệp .docx; hãy nêu tên có đuôi .docx, hoặc thêm «/» ở cuối nếu đó là thư mục`,
    en: `-o "${output}": dvk writes .docx only; give a name that ends with .docx, or end it with "/" if it is a folder`,
  })

const sameName = (one: DraftTarget, other: DraftTarget): InputError =>
  new InputError('cach-dung/trung-ten', {
    vi: `«${one.source}» và «${other.source}» sẽ cùng ghi vào «${other.file}»; hãy soạn từng tệp với -o riêng`,
    en: `"${one.source}" and "${other.source}" would both be written to "${other.file}"; draft them one by one with -o`,
  })
