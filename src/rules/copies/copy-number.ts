import type { Excerpt } from '../../document/block.ts'
import { parseDocumentNumber } from '../../document/document-number.ts'
import type { Copy } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'

/** The type symbol in a copy's own number, and where it stands: "SY" of "Số: 05/SY-STC"; `null` where there is none. */
export const copyNumber = ({ components }: Copy): { readonly symbol: string; readonly at: Excerpt } | null => {
  const [block] = components.so_ky_hieu?.blocks ?? []
  const head = block && parseDocumentNumber(block.text)?.head
  return block && head && head.text !== ''
    ? { symbol: head.text, at: { block, span: spanOf(head.start, head.end) } }
    : null
}
