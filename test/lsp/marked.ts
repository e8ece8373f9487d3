import type { Position } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A text whose one `‸` tells where the cursor stands. */
export const marked = (
  text: string,
): { readonly text: string; readonly offset: number; readonly position: Position } => {
  const offset = text.indexOf('‸')
  const plain = text.replace('‸', '')
  return { text: plain, offset, position: TextDocument.create('', '', 0, plain).positionAt(offset) }
}
