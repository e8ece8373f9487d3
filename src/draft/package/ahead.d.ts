/** What most documents share, made by the build (src/build/ahead.mjs); nothing in tests and in the build itself. */
declare module 'dvk:ahead' {
  const ahead: {
    readonly parts: readonly {
      readonly name: string
      readonly crc: number
      readonly size: number
      /** In base64. */
      readonly packed: string
    }[]
    readonly skeletons: readonly {
      readonly standard: string
      readonly sections: number
      readonly around: readonly string[]
      /** Indices of `parts`. */
      readonly parts: readonly number[]
    }[]
  }
  export default ahead
}
