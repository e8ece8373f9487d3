import { SaxesParser } from 'saxes'
import { InputError } from '../../document/input-error.ts'
import type { Message } from '../../document/message.ts'
import type { Element, TextRun } from './element.ts'
import { type ElementName, isElementName, ROOT, VOCABULARY } from './vocabulary.ts'

/** An element while its content is being read. */
interface Open {
  readonly name: ElementName
  readonly children: Element[]
  readonly text: TextRun[]
  readonly bold: boolean
  readonly italic: boolean
}

/**
 * Reads what a template printed.
 * @param name of the template, for messages
 * @throws InputError `mau/danh-dau` at the first thing that is no markup of ours
 */
export const parseMarkup = (markup: string, name: string): Element => {
  const parser = new SaxesParser({ position: true })
  const stack: Open[] = []
  let root: Element | null = null

  parser.on('error', () => {
    throw wrong(name, parser.line, {
      vi: 'các thẻ không khép kín đúng cặp, hoặc có dấu «<», «&» chưa viết thành &lt;, &amp;',
      en: 'tags are not closed in pairs, or a "<" or "&" is not written as &lt; or &amp;',
    })
  })
  parser.on('opentag', (tag) => {
    const parent = stack.at(-1)
    const [attribute] = Object.keys(tag.attributes)
    if (!isElementName(tag.name)) throw wrong(name, parser.line, unknownElement(tag.name))
    if (attribute !== undefined) throw wrong(name, parser.line, noAttributes(tag.name, attribute))
    if (parent ? !VOCABULARY[parent.name].inside.some((inside) => inside === tag.name) : tag.name !== ROOT) {
      throw wrong(name, parser.line, misplaced(tag.name, parent?.name ?? null))
    }
    stack.push({
      name: tag.name,
      children: [],
      // A stretch of emphasis writes into the text of the line it stands in.
      text: isEmphasis(tag.name) && parent ? parent.text : [],
      bold: (parent?.bold ?? false) || tag.name === 'dam',
      italic: (parent?.italic ?? false) || tag.name === 'nghieng',
    })
  })
  parser.on('text', (text) => {
    const open = stack.at(-1)
    if (!open) return
    if (VOCABULARY[open.name].text) open.text.push({ text, bold: open.bold, italic: open.italic })
    else if (/[^ \t\r\n]/.test(text)) throw wrong(name, parser.line, strayText(text, open.name))
  })
  parser.on('closetag', () => {
    const closed = stack.pop()
    if (!closed || isEmphasis(closed.name)) return
    const element = { name: closed.name, children: closed.children, text: trimmed(closed.text) }
    const parent = stack.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  for (const other of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const) {
    parser.on(other, () => {
      throw wrong(name, parser.line, {
        vi: 'chỉ có thẻ và chữ: không có ghi chú <!-- -->, CDATA hay khai báo',
        en: 'there are only elements and text: no comments <!-- -->, CDATA or declarations',
      })
    })
  }

  parser.write(markup).close()
  if (!root) throw wrong(name, 1, { vi: `thiếu thẻ <${ROOT}>`, en: `<${ROOT}> is missing` })
  return root
}

const isEmphasis = (name: ElementName): boolean => name === 'dam' || name === 'nghieng'

/** White space around a text belongs to the template's own lines; no-break spaces are meant. */
const trimmed = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs
    .map((run) => ({ ...run, text: run.text.replace(/[ \t\r\n]+/g, ' ') }))
    .map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^ /, '') } : run))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ $/, '') } : run))
    .filter((run) => run.text !== '')

const wrong = (name: string, line: number, { vi, en }: Message): InputError =>
  new InputError('mau/danh-dau', {
    vi: `kết quả của mẫu «${name}» sai ở dòng ${line}: ${vi}`,
    en: `what the template "${name}" prints is wrong on line ${line}: ${en}`,
  })

const unknownElement = (element: string): Message => ({
  vi: `không có thẻ <${element}>`,
  en: `there is no element <${element}>`,
})

const noAttributes = (element: string, attribute: string): Message => ({
  vi: `thẻ <${element}> không có thuộc tính «${attribute}»`,
  en: `<${element}> has no attribute "${attribute}"`,
})

const misplaced = (element: string, parent: ElementName | null): Message =>
  parent === null
    ? {
        vi: `thẻ ngoài cùng là <${ROOT}>, không phải <${element}>`,
        en: `the outermost element is <${ROOT}>, not <${element}>`,
      }
    : { vi: `<${element}> không đứng trong <${parent}>`, en: `<${element}> does not stand inside <${parent}>` }

const strayText = (text: string, element: ElementName): Message => {
  const shown = text.trim().slice(0, 40)
  return {
    vi: `chữ «${shown}» đứng trực tiếp trong <${element}>, cần đặt trong <dong> hoặc <doan>`,
    en: `the text "${shown}" stands directly in <${element}>, put it in <dong> or <doan>`,
  }
}
