import type { RegisterEntry } from './register-entry.ts'

/** Version of this shape; it grows when a key changes its meaning or goes. */
const VERSION = 1

/** One JSON text `{ version, entries }`, an entry a line, one chunk of text for each. */
export function* registerJson(entries: Iterable<RegisterEntry>): Generator<string> {
  yield `{"version":${VERSION},"entries":[`
  let separator = '\n'
  for (const entry of entries) {
    yield separator + JSON.stringify(entry)
    separator = ',\n'
  }
  yield '\n]}\n'
}
