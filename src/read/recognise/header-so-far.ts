import type { ComponentId } from '../../document/component.ts'
import type { PrintedLine } from './printed-line.ts'

/** What has been read of a header when the next line comes. */
export interface HeaderSoFar {
  readonly seen: ReadonlySet<ComponentId>
  /** The line above with its component; `null` at the top and below a line that is none. */
  readonly above: { readonly line: PrintedLine; readonly component: ComponentId } | null
  /** The first line of the trích yếu. */
  readonly subject: PrintedLine | null
  /** The name of the type goes on in capitals: BIÊN BẢN HỌP HỘI ĐỒNG. */
  readonly longType: boolean
  /** The line above begins "(Kèm theo Quyết định …" and its bracket is still open. */
  readonly isGuideOpen: boolean
}
