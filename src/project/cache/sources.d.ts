declare module 'dvk:sources' {
  /** A hash of all that dvk is made of: another version, also one that is being worked on, has another. */
  const sources: string
  export default sources
}
