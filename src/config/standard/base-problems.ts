import type { Message } from '../../document/message.ts'
import { type Source, type Span, spanOf } from '../../document/source.ts'
import type { Problem } from '../../read/read-file.ts'
import { problemAt } from '../../read/yaml/problems.ts'
import { mapsAt } from '../../read/yaml/tree/fields.ts'
import type { MapNode } from '../../read/yaml/tree/node.ts'
import { type Slip, slipsIn } from '../../standards/based-on.mjs'
import type { StandardFile } from '../../standards/standard.ts'
import { findStandard, STANDARDS } from '../../standards/standards.ts'
import { unknownStandard } from '../../standards/unknown-standard.ts'
import { suggest } from '../../vietnamese/suggest.ts'

/** As it is written: what it is based on is not yet written out. */
export interface OwnStandardFile extends StandardFile {
  readonly basedOn?: { readonly standard: string; readonly without?: readonly string[] }
}

/** What does not fit between a standard of an organisation and the built-in one that it is based on. @param root its shape has been checked */
export const baseProblems = (data: OwnStandardFile, root: MapNode, source: Source): readonly Problem[] => {
  const at = (key: string): Span => root.entries.get(key)?.value?.span ?? spanOf(0, 0)
  const problem = (span: Span, message: Message): Problem =>
    problemAt(source, 'yaml/gia-tri-la', spanOf(span.start, span.start), message)
  if (findStandard(data.id)) return [problem(at('id'), taken(data.id))]
  const { basedOn } = data
  if (!basedOn) return [problem(spanOf(0, 0), withoutBase)]
  const base = STANDARDS.find(({ id }) => id === basedOn.standard)
  const [held] = mapsAt(root, 'basedOn')
  const heldAt = (key: string): Span => held?.entries.get(key)?.value?.span ?? at('basedOn')
  if (!base) return [problem(heldAt('standard'), unknownStandard(basedOn.standard))]
  const names = base.lines.flatMap(({ clause, carries }) => [clause, ...Object.keys(carries ?? {})])
  const slips = slipsIn({ ...data, basedOn }, base).map((slip) =>
    slip.kind === 'absent'
      ? problem(heldAt('without'), absent(slip.name, base.number, suggest(slip.name, names)))
      : problem(lineCarrying(slip.keys, root) ?? at('lines'), partly(slip, base.number)),
  )
  return [...slips, ...repeated(root, problem)]
}

/** The first own line that replaces one of these values. */
const lineCarrying = (keys: readonly string[], root: MapNode): Span | null =>
  carriedIn(root).find(({ key }) => keys.includes(key))?.at ?? null

const carriedIn = (root: MapNode): readonly { readonly key: string; readonly at: Span }[] =>
  mapsAt(root, 'lines').flatMap((line) =>
    mapsAt(line, 'carries').flatMap(({ entries }) =>
      [...entries.values()].map(({ key, keySpan: at }) => ({ key, at })),
    ),
  )

/** Values that two own lines carry. */
const repeated = (root: MapNode, problem: (span: Span, message: Message) => Problem): readonly Problem[] => {
  const carried = carriedIn(root)
  return carried
    .filter(({ key }, index) => carried.findIndex((other) => other.key === key) < index)
    .map(({ key, at }) =>
      problem(at, {
        vi: `«${key}» đã có ở một dòng phía trên; mỗi giá trị chỉ ghi một lần`,
        en: `"${key}" stands on a line above; a value is given once`,
      }),
    )
}

const taken = (id: string): Message => ({
  vi: `«${id}» là mã của một tiêu chuẩn có sẵn; hãy đặt mã riêng`,
  en: `"${id}" is the id of a built-in standard; choose one of your own`,
})

const withoutBase: Message = {
  vi: `thiếu khoá «basedOn»: tiêu chuẩn riêng phải dựa trên một tiêu chuẩn có sẵn, ví dụ basedOn: { standard: ${STANDARDS[0]?.id} }`,
  en: `the key "basedOn" is missing: a standard of your own is based on a built-in one, such as basedOn: { standard: ${STANDARDS[0]?.id} }`,
}

const absent = (name: string, base: string, guess: string | null): Message => ({
  vi: `without: ${base} không có «${name}» để bỏ${guess ? `; có phải ý bạn là «${guess}»?` : ''}`,
  en: `without: ${base} has no "${name}" to leave out${guess ? `; did you mean "${guess}"?` : ''}`,
})

const partly = ({ clause, left }: Extract<Slip, { kind: 'partly' }>, base: string): Message => ({
  vi: `thay một phần của điều «${clause}» (${base}): hãy ghi cả ${left.join(', ')}, hoặc nêu trong «without»`,
  en: `replaces a part of "${clause}" (${base}): state ${left.join(', ')} too, or name them in "without"`,
})
