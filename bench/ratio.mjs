// Measuring by ratio: what is compared runs in turns in one process tree, so that a busy or slow machine slows both alike.

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const milliseconds = async (task) => {
  const start = process.hrtime.bigint()
  await task()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/**
 * @param {Record<string, () => unknown>} tasks what is compared, by name; each may return a promise
 * @param {number} rounds how often each runs and is counted
 * @param {number} [warmUp] how often each runs before: what runs once in its process needs one, what is measured in a process
 *   that works on needs as many as the engine takes to compile it
 * @returns {Promise<Record<string, number>>} the median of each in milliseconds
 */
export const medians = async (tasks, rounds, warmUp = 1) => {
  const names = Object.keys(tasks)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    // Every other round backwards: what runs first has no advantage.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = await milliseconds(tasks[name])
      if (round >= warmUp) times[name].push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}
