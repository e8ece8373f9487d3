import { resolve } from 'node:path'
import { type FileConfig, NO_FILE_CONFIG } from '../config/file-config.ts'
import { InputError } from '../document/input-error.ts'
import type { Configs } from '../project/configs.ts'
import type { Judged } from '../project/judge-all.ts'
import { judgementFrom } from '../project/judgement-text.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'
import { reportOn } from './lint.ts'
import type { PartLine } from './shard/part.ts'
import { openPart, type Part } from './shard/read-part.ts'
import { requireWhole } from './shard/require-whole.ts'
import { watched } from './watched.ts'

/** `dvk merge`: joins the parts of all shards, checks documents against each other and reports as one run would have. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const parts = input.arguments.map((file) => openPart(file, io.cwd))
  requireWhole(parts)
  const [first] = parts
  if (!first) throw new Error('no part was named')
  const { paths, language, final, isOne, hasText } = first.header
  const known = new Map<string, FileConfig>()
  const configs: Configs = async (file) => known.get(file) ?? NO_FILE_CONFIG
  return reportOn({ ...input, language, options: { ...input.options, final } }, io, {
    paths,
    isSeveral: !isOne,
    configs,
    open: async ({ lines }) => {
      if (lines && !hasText) throw withoutText(first)
      return { judged: watched(judgedIn(parts, known, io), null, io), close: () => {} }
    },
  })
}

/**
 * The files of all parts in the order of the walk.
 * @param known what their configurations said, where that still counts, is added to it
 */
async function* judgedIn(
  parts: readonly Part[],
  known: Map<string, FileConfig>,
  { cwd }: Pick<Io, 'cwd'>,
): AsyncGenerator<Judged> {
  for (const { file, named, judgement, levels, baseline } of inOrder(parts.map(({ lines }) => lines))) {
    const config: FileConfig = {
      ...NO_FILE_CONFIG,
      levelOf: (id) => levels?.[id] ?? null,
      baseline: baseline === undefined ? null : resolve(cwd, baseline),
    }
    if (levels) known.set(file, config)
    const input = { file, named, read: () => Promise.reject(new Error(`${file} is not at hand`)) }
    yield { input, config, judgement: judgement === null ? null : judgementFrom(judgement, file) }
  }
}

function* inOrder(parts: readonly Generator<PartLine>[]): Generator<PartLine> {
  const heads = parts.map((lines) => ({ lines, head: lines.next() }))
  for (;;) {
    let next: { readonly line: PartLine; readonly part: (typeof heads)[number] } | null = null
    for (const part of heads) {
      if (!part.head.done && (!next || part.head.value.at < next.line.at)) next = { line: part.head.value, part }
    }
    if (!next) return
    yield next.line
    next.part.head = next.part.lines.next()
  }
}

const withoutText = ({ file }: Part): InputError =>
  new InputError('phan/khong-co-van-ban', {
    vi: `«${file}» không giữ văn bản cho dạng html; ghi lại các phần với --keep-text, hoặc chọn dạng khác`,
    en: `"${file}" does not hold the text that html shows; write the parts again with --keep-text, or choose another format`,
  })
