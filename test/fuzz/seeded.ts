/** Numbers from 0 up to 1 in an order that is the same on every run (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** One of them. */
export const pick = <T>(random: () => number, all: ArrayLike<T>): T => all[Math.floor(random() * all.length)] as T
