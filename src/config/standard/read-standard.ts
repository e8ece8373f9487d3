import { type Source, spanOf, textSource } from '../../document/source.ts'
import type { Problem } from '../../read/read-file.ts'
import { problemAt } from '../../read/yaml/problems.ts'
import { deviations } from '../../read/yaml/shape/deviations.ts'
import { plainValue } from '../../read/yaml/shape/plain-value.ts'
import { impossibleDate } from '../../read/yaml/shape/wrong-value.ts'
import { parseYaml } from '../../read/yaml/syntax/parse-yaml.ts'
import type { MapNode } from '../../read/yaml/tree/node.ts'
import { writtenOut } from '../../standards/based-on.mjs'
import { createStandard, type Standard, type StandardFile } from '../../standards/standard.ts'
import { EVERY_SYSTEM, findStandard } from '../../standards/standards.ts'
import { wrongConfig } from '../wrong-config.ts'
import { baseProblems, type OwnStandardFile } from './base-problems.ts'
import { STANDARD } from './standard-shape.ts'

/**
 * Reads a standard of an organisation: a file of the same shape as those of `schemas/standards`, based on a built-in one.
 * @param file its name, for messages
 * @param text without byte order mark
 * @throws InputError `cau-hinh/sai` with every problem of it, one a line
 */
export const readStandard = (file: string, text: string): Standard => {
  const source = textSource(file, text)
  const { root, problems } = parseYaml(source, STANDARD.keys.all)
  if (problems.length > 0) throw wrongConfig(problems)
  if (root?.kind !== 'map') throw wrongConfig([noKeys(source)])
  const deviating = onePerPlace(deviations(root, source, STANDARD))
  if (deviating.length > 0) throw wrongConfig(deviating)
  // The schema has told that it is one.
  const data = plainValue(root, STANDARD.scalarValue?.(source)) as OwnStandardFile
  const wrong = [...days(root, source), ...baseProblems(data, root, source)]
  if (wrong.length > 0) throw wrongConfig(wrong)
  const base = data.basedOn?.standard ?? ''
  const whole = writtenOut(data, (id) => findStandard(id) ?? { id, lines: [] }) as StandardFile
  return createStandard({ ...whole, base, lines: () => whole.lines }, EVERY_SYSTEM)
}

/** A value of several allowed shapes has an error for each of them. */
const onePerPlace = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ location }, index) => problems.findIndex((other) => other.location.span.start === location.span.start) === index,
  )

const days = ({ entries }: MapNode, source: Source): readonly Problem[] =>
  ['date', 'from', 'to'].flatMap((key) => {
    const day = entries.get(key)?.value
    return (day?.kind === 'text' && impossibleDate(day, source)) || []
  })

const noKeys = (source: Source): Problem =>
  problemAt(source, 'yaml/khong-co-khoa', spanOf(0, 0), {
    vi: `tệp tiêu chuẩn không có khoá nào; các khoá dùng được: ${STANDARD.keys.root.join(', ')}`,
    en: `the standard has no keys; the keys are: ${STANDARD.keys.root.join(', ')}`,
  })
