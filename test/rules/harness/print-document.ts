import type { OfficialDocument } from '../../../src/document/official-document.ts'

/**
 * A document as a plain text: its printed lines in reading order (left column of the header, then the right one), an
 * empty line between components and between the paragraphs of the body. Lines that are one block on paper stay together;
 * an appendix begins on a new page.
 */
export const printDocument = ({ blocks, appendices }: OfficialDocument): string => {
  const pages = new Set(appendices.map(({ label, title }) => label ?? title[0]))
  const lines: string[] = []
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1]?.component
    const next = block.component
    if (above && (above !== next || next === 'noi_dung') && !TOGETHER.has(`${above}+${next}`)) lines.push('')
    lines.push(pages.has(block) ? `\f${block.text}` : block.text)
  }
  return `${lines.join('\n')}\n`
}

const TOGETHER: ReadonlySet<string> = new Set(['quyen_han+chuc_vu', 'co_quan_cap_tren+co_quan_ban_hanh'])
