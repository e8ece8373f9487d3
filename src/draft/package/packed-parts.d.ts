/** The parts that most documents share, packed by the build (src/build/packed-parts.mjs); none in tests and in the build itself. */
declare module 'dvk:packed-parts' {
  const parts: readonly {
    readonly name: string
    readonly crc: number
    readonly size: number
    /** In base64. */
    readonly packed: string
  }[]
  export default parts
}
