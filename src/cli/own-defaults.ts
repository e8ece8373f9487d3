import { resolve } from 'node:path'
import { NO_CONFIG, organisationOf } from '../config/config.ts'
import { InputError } from '../document/input-error.ts'
import { NO_ORGANISATION, type Organisation, type OwnAgency } from '../document/organisation.ts'
import { wholeConfigsFor } from '../project/configs.ts'
import { inQuotes } from '../read/yaml/problems.ts'
import type { Io } from './io.ts'

/** What the configuration of a file declares; nothing where it is wrong, which `dvk lint` tells. */
export const declaredFor = async (file: string, { cwd }: Io): Promise<Organisation> => {
  try {
    const config = await wholeConfigsFor({ cwd })(resolve(cwd, file))
    return config === NO_CONFIG ? NO_ORGANISATION : organisationOf(config)
  } catch (error) {
    if (error instanceof InputError) return NO_ORGANISATION
    throw error
  }
}

/** A commented YAML with the first declared body of its system in the place of the one that it shows. */
export const withOwn = (skeleton: string, system: string | undefined, { agencies, place }: Organisation): string => {
  const agency = agencies.find((each) => each.system === null || each.system === system)
  if (!agency) return place === null ? skeleton : withValue(skeleton, 'dia_danh', place)
  return Object.entries(valuesOf(agency, place)).reduce(
    (text, [key, value]) => (value === null ? text : withValue(text, key, value)),
    agency.superior === null ? skeleton.replace(/^ {2}cap_tren: .*\n/m, '') : skeleton,
  )
}

const valuesOf = ({ superior, name, symbol, place: own }: OwnAgency, place: string | null) => ({
  cap_tren: superior,
  ban_hanh: name,
  viet_tat: symbol,
  dia_danh: own ?? place,
})

/** The first line with that key; a comment behind it stays. */
const withValue = (skeleton: string, key: string, value: string): string =>
  skeleton.replace(new RegExp(`^( *${key}: ).*?(\\s+#.*)?$`, 'm'), (_, before: string, comment = '') => {
    const isPlain = /^\p{L}[^:#]*$/u.test(value)
    return `${before}${isPlain ? value : inQuotes(value)}${comment}`
  })
