/** @param rules the id of a rule, or `group/*` */
export const namesRule = (rules: string, id: string): boolean =>
  rules === id || (rules.endsWith('/*') && id.startsWith(rules.slice(0, -1)))
