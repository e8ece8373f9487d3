import { CodeActionKind, CodeActionTriggerKind, type Connection } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { OfficialDocument } from '../document/official-document.ts'
import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { readDocument } from '../read/read-document.ts'
import type { Node } from '../read/yaml/tree/node.ts'
import { FIX_ALL, fixAll, quickFixes, wantsKind } from './code-actions.ts'
import { complete } from './complete.ts'
import { fixAllEdits } from './fix-all.ts'
import { hover } from './hover.ts'
import { LONGEST_TEXT } from './judge-text.ts'
import { isConfig, nameOf } from './names.ts'
import { rangesIn } from './range.ts'
import type { Session } from './session.ts'
import { silencing } from './silence.ts'
import { documentSymbols, yamlSymbols } from './symbols.ts'
import { DOCUMENT_YAML, treeOf, yamlKindOf } from './yaml-file.ts'

/** Answers what an editor asks about one text: fixes, explanations, completions, outline. */
export const startEditing = (connection: Connection, session: Session): void => {
  const { documents, settings } = session
  const { language } = settings
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri)
    if (!document || isConfig(document.uri)) return []
    const { only, triggerKind } = context
    const findings = await session.findingsOf(document)
    const isFixable = findings.some(({ fix }) => fix?.safety === 'safe')
    // Editors ask at every step of the cursor; all fixes together are worked out for those who want them.
    const isAsked = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic
    return [
      ...(wantsKind(only, CodeActionKind.QuickFix)
        ? [...quickFixes(document, findings, range, language), ...silencing(document, findings, range, language)]
        : []),
      ...(isFixable && isAsked && wantsKind(only, FIX_ALL)
        ? fixAll(document, await fixAllEdits(document, session), language)
        : []),
    ]
  })
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    return hover(document, position, await session.findingsOf(document), yamlKindOf(document), settings)
  })
  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    const kind = document && yamlKindOf(document)
    if (!kind) return []
    const others = documents.all().filter((other) => other !== document)
    const known = { others: others.flatMap(treeOfDocument), organisation: await organisationOf(document, session) }
    return complete(document.getText(), document.offsetAt(position), kind, known, language)
  })
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const text = document.getText()
    const kind = yamlKindOf(document)
    const read = await documentsIn(document, session)
    return kind
      ? yamlSymbols(treeOf(text, kind), read[0] ?? null, rangesIn(text))
      : documentSymbols(read, rangesIn(text), language)
  })
}

/** What the configuration of a text declares; nothing while it is wrong, which is told where it stands. */
const organisationOf = async (document: TextDocument, { folder, configs }: Session): Promise<Organisation> => {
  const file = nameOf(document, folder)
  if (file === null) return NO_ORGANISATION
  try {
    return (await configs(file)).organisation
  } catch (error) {
    inputErrorIn(file, error)
    return NO_ORGANISATION
  }
}

const treeOfDocument = (document: TextDocument): readonly Node[] => {
  const root = yamlKindOf(document) === DOCUMENT_YAML ? treeOf(document.getText(), DOCUMENT_YAML) : null
  return root ? [root] : []
}

/** The documents in a text; none while it cannot be read. */
const documentsIn = async (
  document: TextDocument,
  { folder, settings }: Session,
): Promise<readonly OfficialDocument[]> => {
  const file = nameOf(document, folder)
  const text = document.getText()
  if (file === null || text.length > LONGEST_TEXT) return []
  try {
    return (await readDocument(file, Buffer.from(text), { standard: settings.standard })).documents
  } catch (error) {
    // What cannot be read is told by the diagnostics.
    inputErrorIn(file, error)
    return []
  }
}
