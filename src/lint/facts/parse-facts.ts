import validate from '../../../schemas/facts.schema.json?ajv'
import { FACTS_VERSION, type FileFacts } from '../../document/facts.ts'
import { InputError } from '../../document/input-error.ts'
import type { Message } from '../../document/message.ts'

/**
 * One line of a file of facts.
 * @param file its name, for messages
 * @param ordinal of the line, from 1
 * @throws InputError `du-kien/…` with file and line, where it is cut off, edited or of another version
 */
export const parseFacts = (line: string, file: string, ordinal: number): FileFacts => {
  const value = parsed(line)
  if (isFacts(value)) return value
  const reason = versionOf(value) === FACTS_VERSION || versionOf(value) === null ? wrongShape() : otherVersion(value)
  throw new InputError(reason.id, {
    vi: `${file}:${ordinal}: ${reason.text.vi}`,
    en: `${file}:${ordinal}: ${reason.text.en}`,
  })
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const isFacts = (value: unknown): value is FileFacts => validate(value)

const versionOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
    ? value.version
    : null

interface Reason {
  readonly id: string
  readonly text: Message
}

const MADE_BY: Message = {
  vi: 'hãy ghi lại tệp bằng «dvk lint --facts»',
  en: 'write the file again with "dvk lint --facts"',
}

const wrongShape = (): Reason => {
  const [error] = validate.errors ?? []
  const where = error?.instancePath ? ` (${error.instancePath.slice(1)})` : ''
  return {
    id: 'du-kien/hong',
    text: {
      vi: `dòng này không phải là dữ kiện của một tệp văn bản${where}: bị cắt hoặc bị sửa; ${MADE_BY.vi}`,
      en: `this line holds no facts of a document${where}: it is cut off or was edited; ${MADE_BY.en}`,
    },
  }
}

const otherVersion = (value: unknown): Reason => ({
  id: 'du-kien/phien-ban',
  text: {
    vi: `dữ kiện phiên bản ${versionOf(value)}, bản dvk này đọc phiên bản ${FACTS_VERSION}; ${MADE_BY.vi}`,
    en: `facts of version ${versionOf(value)}, this dvk reads version ${FACTS_VERSION}; ${MADE_BY.en}`,
  },
})
