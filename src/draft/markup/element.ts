import type { ElementName } from './vocabulary.ts'

/** An element of the markup. */
export interface Element {
  readonly name: ElementName
  readonly children: readonly Element[]
  /** Its text, in an element of text; empty in others. */
  readonly text: readonly TextRun[]
}

/** A stretch of text of one weight and slant. */
export interface TextRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

export const childrenNamed = (element: Element | null, name: ElementName): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const childNamed = (element: Element | null, name: ElementName): Element | null =>
  childrenNamed(element, name)[0] ?? null

/** The lines of the child of that name that print something. */
export const linesIn = (element: Element | null, name: ElementName): readonly Element[] =>
  childrenNamed(element, name)
    .flatMap((child) => childrenNamed(child, 'dong'))
    .filter((line) => plainText(line) !== '')

export const plainText = ({ text }: Element): string => text.map((run) => run.text).join('')
