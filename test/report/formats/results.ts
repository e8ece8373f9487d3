import { type Source, spanOf, textSource } from '../../../src/document/source.ts'
import type { JudgedFile, Run } from '../../../src/report/lint-result.ts'
import type { Page } from '../../../src/report/page.ts'
import { findingAt, findingIn } from '../finding-at.ts'

export const VERSION = '1.2.3'

export const PAGE: Page = { language: 'vi', colors: false, width: null }

/** A name and a message with all that some format has to escape: markup, quotes, commands, marks, control and broken characters. */
export const ODD_NAME = 'Công văn "5" <&>\'`|,:%0A\n\t\u0001\u001b\u2028\ufffe\ud800.yaml'
export const ODD_MESSAGE =
  'ở «Số:\r\n 5» ]]> <b>&amp;</b> "a" \'b\' | `c` *d* _e_ [f](g) {0} %0A ::error:: \\ \u0000\u001b[2J\u202e\u2028\uffff\ud800'

export const TEXT = 'loai: cong-van\nso: Số: 5\ntrich_yeu: o\u0302\u0301 𝔸 <b> về\n'

const lineOf = (text: string, line: number) => ({ line, column: 1, text })

const judged = (file: string, text: string): JudgedFile => ({
  file,
  lines: text.split('\n').map((line, index) => lineOf(line, index + 1)),
})

const NOTHING: Run = { version: VERSION, findings: [], files: 0, judged: [] }

const CLEAN: Run = {
  version: VERSION,
  findings: [],
  files: 1,
  judged: [judged('sạch.yaml', TEXT)],
}

export const ONE: Run = {
  version: VERSION,
  findings: [findingAt(TEXT, 'Số:', {}, 'Thư mục/công văn.yaml')],
  files: 1,
  judged: [judged('Thư mục/công văn.yaml', TEXT)],
}

const DOCX: Source = {
  file: 'b.docx',
  part: 'word/document.xml',
  text: '<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>',
  position: (offset) => ({ line: 7, column: Math.max(1, offset - 14) }),
}

const odd = textSource(ODD_NAME, TEXT)

export const THREE: Run = {
  version: VERSION,
  findings: [
    findingAt(TEXT, 'Số:', { message: ODD_MESSAGE, seen: ODD_MESSAGE, expected: ODD_MESSAGE }, ODD_NAME),
    findingIn(odd, TEXT.indexOf('Số:'), 3, {
      ruleId: 'yaml/khoa-la',
      basis: [],
      fix: {
        safety: 'safe',
        edits: [{ at: { source: odd, span: spanOf(TEXT.indexOf('Số:'), TEXT.indexOf('Số:') + 4) }, text: '' }],
      },
    }),
    // Over two lines.
    findingIn(odd, TEXT.indexOf('5'), 12, { severity: 'warning', seen: '5\ntrich_yeu: ' }),
    findingIn(odd, TEXT.indexOf('<b>'), 3, { severity: 'info', seen: '<b>' }),
    findingIn(DOCX, 15, 8, { ruleId: 'kinh-gui/thieu', severity: 'info', seen: 'Kính gửi' }),
    findingIn(DOCX, 15, 0, { ruleId: 'ho-ten/thieu', severity: 'warning', seen: null }),
  ],
  files: 3,
  judged: [
    judged('sạch.yaml', TEXT),
    { file: 'b.docx', lines: [{ part: 'word/document.xml', line: 7, column: 1, text: 'Kính gửi' }] },
    judged(ODD_NAME, TEXT),
  ],
}

/** Results that every format must tell in one valid document, and how many files they are about. */
export const RESULTS: readonly (readonly [string, Run])[] = [
  ['no file', NOTHING],
  ['one file without findings', CLEAN],
  ['one file', ONE],
  ['three files', THREE],
]
