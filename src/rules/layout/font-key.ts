import type { ObligationKey, ObligationValues, RequiredFont } from '../../standards/obligation.ts'

/** The obligations that state size, weight and slant. */
export type FontKey = { [K in ObligationKey]: ObligationValues[K] extends RequiredFont ? K : never }[ObligationKey]
