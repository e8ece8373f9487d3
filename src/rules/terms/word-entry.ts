/** One entry of a list in schemas/words; days are ISO. */
export interface WordEntry {
  /** As it is right, with its capitals and marks. */
  readonly name: string
  /** What is often written instead; where left out, it is looked for by its letters. */
  readonly wrong?: readonly string[]
  /** Neighbouring words, in lower case: it is judged only beside some, and beside others it is something else. */
  readonly after?: readonly string[]
  readonly notAfter?: readonly string[]
  readonly before?: readonly string[]
  readonly notBefore?: readonly string[]
  /** What has the same letters with other marks and a meaning of its own. */
  readonly otherWords?: readonly string[]
  /** Its capitals are not judged. */
  readonly anyCapitals?: true
  /** Its marks are judged without a capital too. */
  readonly lowerCase?: true
  /** It is only told. */
  readonly unsure?: true
  /** The days it is a name on, and what stands for it after. */
  readonly since?: string
  readonly until?: string
  readonly now?: string
}
