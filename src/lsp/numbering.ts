import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type Position,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver'
import { InputError } from '../document/input-error.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { digitsOf } from './number-places.ts'
import { numberedFiles, openFile } from './numbered-files.ts'
import { locationOf, type Mentions, mentionsOf, NOT_HERE, numberAt, renamed } from './rename.ts'
import type { Session } from './session.ts'

/** Answers what an editor asks about numbers: where a document is, where it is mentioned, and to give it another one. */
export const startNumbering = (connection: Connection, session: Session): void => {
  const { documents, settings } = session
  const allFiles = numberedFiles(session)

  const mentionsAt = async ({ textDocument, position }: At, token: CancellationToken): Promise<Mentions | null> => {
    const files = await allFiles(token)
    const file = files.find(({ uri }) => uri === textDocument.uri)
    const place = file && numberAt(file, position)
    return place ? mentionsOf(place, files) : null
  }

  connection.onDefinition(async (at, token) => (await mentionsAt(at, token))?.owners.map(locationOf) ?? null)
  connection.onReferences(async (at, token) => {
    const mentions = await mentionsAt(at, token)
    if (!mentions) return null
    const { owners, citations } = mentions
    return [...(at.context.includeDeclaration ? owners : []), ...citations].map(locationOf)
  })
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    const place = document ? numberAt(await openFile(document, session), position) : null
    const text = place?.file.text()
    const range = place && text && digitsOf(place, text)
    return range ? { range, placeholder: text.getText(range) } : refusal(NOT_HERE, settings.language)
  })
  connection.onRenameRequest(async (at, token) => {
    const mentions = await mentionsAt(at, token)
    if (!mentions) return refusal(NOT_HERE, settings.language)
    try {
      const { edit, untouched } = renamed(mentions, at.newName)
      if (untouched.length > 0) {
        const files = untouched.join(', ')
        connection.window.showWarningMessage(fillMessage(UNTOUCHED, settings.language, { files }))
      }
      return edit
    } catch (error) {
      if (error instanceof InputError) return refusal(error.text, settings.language)
      throw error
    }
  })
}

interface At {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Position
}

const UNTOUCHED: Message = {
  vi: 'số này còn được viện dẫn trong tệp không sửa được ở đây, hãy sửa bằng tay: {files}',
  en: 'the number is also cited in files that cannot be edited here, change them by hand: {files}',
}

const refusal = (text: Message, language: Language): ResponseError =>
  new ResponseError(ErrorCodes.InvalidRequest, text[language])
