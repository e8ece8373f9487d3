/** From mild to severe. */
export const SEVERITIES = ['info', 'warning', 'error'] as const

export type Severity = (typeof SEVERITIES)[number]

export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity)

export const milder = (a: Severity, b: Severity): Severity => (rank(a) <= rank(b) ? a : b)
