import schema from '../../../schemas/standard.schema.json' with { type: 'json' }
import validate, { type ShapeError } from '../../../schemas/standard.schema.json?ajv'
import type { Message } from '../../document/message.ts'
import type { Source, Span } from '../../document/source.ts'
import type { Problem } from '../../read/read-file.ts'
import { problemAt, quote } from '../../read/yaml/problems.ts'
import type { Shape } from '../../read/yaml/shape/deviations.ts'
import { type KeySchema, knownKeys } from '../../read/yaml/shape/known-keys.ts'
import { wrongDate } from '../../read/yaml/shape/wrong-value.ts'
import type { TextNode } from '../../read/yaml/tree/node.ts'
import { typedScalar } from './typed-scalar.ts'

const DAYS: ReadonlySet<string> = new Set(['date', 'from', 'to'])

const wrongForm = (key: string, node: TextNode, source: Source): Problem =>
  DAYS.has(key)
    ? wrongDate(node, source)
    : problemAt(source, 'yaml/gia-tri-la', node.span, {
        vi: `«${quote(node.text)}» không đúng dạng của «${key}»: chỉ dùng chữ thường không dấu, chữ số và gạch nối`,
        en: `"${quote(node.text)}" has not the form of "${key}": lower-case letters without marks, digits and hyphens`,
      })

const otherwise = (error: ShapeError, at: Span, source: Source): Problem => {
  const key = error.instancePath.split('/').findLast((step) => !/^\d*$/.test(step)) ?? 'lines'
  const { vi, en } = need(error)
  return problemAt(source, 'yaml/gia-tri-la', at, { vi: `«${key}» ${vi}`, en: `"${key}" ${en}` })
}

const need = ({ keyword, params, parentSchema }: ShapeError): Message => {
  const { limit } = params
  switch (keyword) {
    case 'const':
      return { vi: `chỉ nhận ${params.allowedValue}`, en: `takes ${params.allowedValue} only` }
    case 'minimum':
      return { vi: `phải từ ${limit} trở lên`, en: `must be at least ${limit}` }
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return { vi: `cần ít nhất ${limit} giá trị`, en: `needs at least ${limit} value(s)` }
    case 'uniqueItems':
      return { vi: 'có hai mục giống nhau', en: 'has two equal items' }
    default: {
      const says = parentSchema?.description
      const described = typeof says === 'string' ? `: ${says}` : ''
      return { vi: `không nhận giá trị này${described}`, en: `does not take this value${described}` }
    }
  }
}

/** What a standard of an organisation must look like. */
export const STANDARD: Shape = {
  validate,
  keys: knownKeys(schema as KeySchema),
  wrongForm,
  scalarValue: typedScalar,
  otherwise,
}
