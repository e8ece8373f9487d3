/**
 * Whether to colour what goes to a stream: FORCE_COLOR and NO_COLOR as everywhere (the first one wins, as in Node), else
 * on a terminal that can.
 */
export const hasColors = (isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean => {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTTY && TERM !== 'dumb'
}
