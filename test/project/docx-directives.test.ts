import { describe, expect, it } from 'vitest'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { buildDocx, paragraph, run } from '../read/docx/build-docx.ts'
import { judgeText, suppressedIn, toldIn } from './judge-text.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
const LINES = LETTER_WITH_COLON.split('\n')
const NUMBER = LINES.findIndex((line) => line.startsWith('Số'))

const START = '<w:commentRangeStart w:id="7"/>'
const END = '<w:commentRangeEnd w:id="7"/>'
const REFERENCE = '<w:r><w:commentReference w:id="7"/></w:r>'
/** Other lines of the letter, which has no page set-up and no formatting, are not looked at here. */
const isMeant = (line: string): boolean => line.includes(' chi-thi/') || line.endsWith(COLON)

const comment = (text: string, id = '7'): string =>
  `<w:comment w:id="${id}" w:author="A" w:initials="A"><w:p>${text}</w:p></w:comment>`

/** The letter as a .docx, a paragraph a line. @param marked the paragraphs at and around the number, as they are to be */
const letter = (marked: (content: string, index: number) => string, comments: string): Uint8Array =>
  buildDocx({ body: LINES.map((line, index) => marked(line === '' ? '' : run(line), index)).join(''), comments })

const judged = async (file: Uint8Array) => {
  const judgement = await judgeText('a.docx', file)
  return { told: toldIn(judgement).filter(isMeant), silent: suppressedIn(judgement) }
}

const SILENT = [`${NUMBER + 1} ${COLON} -- mẫu cũ của cơ quan (dòng ${NUMBER + 1})`]
const TEXT = `dvk-tat ${COLON} -- mẫu cũ của cơ quan`
const onNumber = (content: string, index: number): string =>
  paragraph(index === NUMBER ? `${START}${content}${END}${REFERENCE}` : content)

describe('a comment of Word', () => {
  it('keeps a rule silent in the paragraph that it is anchored to', async () => {
    expect(await judged(letter((content) => paragraph(content), ''))).toEqual({
      told: [`${NUMBER + 1} ${COLON}`],
      silent: [],
    })
    expect(await judged(letter(onNumber, comment(run(TEXT))))).toEqual({ told: [], silent: SILENT })
  })

  it('may be anchored by its reference alone, or around paragraphs', async () => {
    const byReference = (content: string, index: number): string =>
      paragraph(index === NUMBER ? content + REFERENCE : content)
    expect(await judged(letter(byReference, comment(run(TEXT))))).toEqual({ told: [], silent: SILENT })
    const around = (content: string, index: number): string => {
      if (index === NUMBER) return START + paragraph(content)
      return index === NUMBER + 1 ? paragraph(content + REFERENCE) + END : paragraph(content)
    }
    expect(await judged(letter(around, comment(run(TEXT))))).toEqual({ told: [], silent: SILENT })
  })

  it('reads as Word writes it: a capital, a dash for two, one word in several runs', async () => {
    const written = comment(run('Dv') + run(`k-tat ${COLON} `) + run('– mẫu cũ của cơ quan'))
    expect(await judged(letter(onNumber, written))).toEqual({ told: [], silent: SILENT })
  })

  it('holds for no other paragraph', async () => {
    const below = (content: string, index: number): string =>
      paragraph(index === NUMBER + 1 ? `${START}${content}${END}${REFERENCE}` : content)
    expect(await judged(letter(below, comment(run(TEXT))))).toEqual({
      told: [`${NUMBER + 1} ${COLON}`, `${NUMBER + 2} chi-thi/thua`],
      silent: [],
    })
  })

  it('holds for the file where it says so', async () => {
    const last = (content: string, index: number): string =>
      paragraph(index === LINES.length - 2 ? content + REFERENCE : content)
    const silent = [`${NUMBER + 1} ${COLON} -- mẫu cũ (dòng ${LINES.length - 1})`]
    const text = `dvk-tat-tep ${COLON} -- mẫu cũ`
    expect(await judged(letter(last, comment(run(text))))).toEqual({ told: [], silent })
  })

  it('without a reason is told of, and other comments are none of ours', async () => {
    const comments = comment(run('Xem lại số này'), '6') + comment(run(`dvk-tat ${COLON}`))
    expect(await judged(letter(onNumber, comments))).toEqual({
      told: [`${NUMBER + 1} chi-thi/thieu-ly-do`, `${NUMBER + 1} ${COLON}`],
      silent: [],
    })
  })
})
