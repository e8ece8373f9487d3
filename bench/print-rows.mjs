/**
 * Prints ratios beside their targets.
 * @param {readonly { what: string, target: number, ratio: number }[]} rows
 * @returns {boolean} whether one is over its target
 */
export const printRows = (rows) => {
  const width = Math.max(...rows.map(({ what }) => what.length))
  console.log(`${'ratio'.padEnd(width)}  target  measured`)
  for (const { what, target, ratio } of rows) {
    const mark = ratio > target ? '  over' : ''
    console.log(`${what.padEnd(width)}  ≤ ${target.toFixed(2)}  ${ratio.toFixed(2).padStart(8)}${mark}`)
  }
  return rows.some(({ target, ratio }) => ratio > target)
}
