import { type Block, wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { OutlineKind } from '../../document/outline.ts'
import type { Standard } from '../../standards/standard.ts'
import { bodyParagraphs, isDisplayed, type Paragraph } from './body.ts'
import type { FindParts } from './printed-part.ts'

const KINDS: readonly OutlineKind[] = ['phan', 'chuong', 'muc', 'tieu_muc']

/** A division on a line of its own with the line of its name. */
interface Division {
  readonly label: Block
  readonly name: Block | null
}

/** Phần, Chương and Mục, each with its name where the standard states one font for both. */
export const divisions: FindParts = (document, standard) => [
  divisionsOf(document)
    .flatMap(({ label, name }) => (name && !hasNameFont(standard) ? [label, name] : [label]))
    .map(wholeBlock),
]

/** The names of Phần, Chương and Mục, which stand on lines of their own. */
export const divisionNames: FindParts = (document) => [
  divisionsOf(document)
    .flatMap(({ name }) => name ?? [])
    .map(wholeBlock),
]

const hasNameFont = (standard: Standard): boolean => standard.obligation('noi_dung.divisionNameFont') !== null

const divisionsOf = (document: OfficialDocument): Division[] => {
  const paragraphs = bodyParagraphs(document)
  return paragraphs.flatMap((label, index) => {
    if (!isDisplayed(label) || !isDivision(label)) return []
    const name = paragraphs[index + 1]
    return [{ label: label.block, name: name && isDisplayed(name) && !isDivision(name) ? name.block : null }]
  })
}

const isDivision = ({ marker }: Paragraph): boolean => marker !== null && KINDS.includes(marker.kind)
