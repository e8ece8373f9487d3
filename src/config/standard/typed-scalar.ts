import type { Source } from '../../document/source.ts'
import type { ScalarValue } from '../../read/yaml/shape/plain-value.ts'

/** YAML 1.2, 10.3.2. */
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const YES = /^(?:true|True|TRUE)$/
const NO = /^(?:false|False|FALSE)$/

/** Values of a standard are texts, numbers, true and false, told apart as the core schema of YAML does. */
export const typedScalar =
  (source: Source): ScalarValue =>
  ({ text, span }) => {
    if (/["'|>]/.test(source.text.charAt(span.start))) return text
    if (NUMBER.test(text)) return Number(text)
    if (YES.test(text)) return true
    return NO.test(text) ? false : text
  }
