/** V8 cuts texts of this length and longer out of others by reference. */
const SHARED_FROM = 13

/** A copy of a text that stands by itself: a slice keeps all of the text that it was cut out of in memory. */
export const detached = (text: string): string =>
  text.length < SHARED_FROM ? text : Buffer.from(text, 'utf16le').toString('utf16le')
