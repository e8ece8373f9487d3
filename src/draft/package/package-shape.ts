import type { Design } from '../layout/design.ts'

/** What the parts of a package depend on besides the text: documents that are alike in it share all other parts. */
export interface PackageShape {
  readonly design: Design
  /** Lines in the upper margin of the first page. */
  readonly circulation: readonly string[]
  /** Lines at the foot of the first page. */
  readonly foot: readonly string[]
  readonly sections: number
}
