import { describe, expect, it } from 'vitest'
import { fileConfig } from '../../src/config/file-config.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { ALONE } from './alone.ts'

const CONFIG = await readConfig(
  { file: 'dvk.config.yaml', folder: '/kho' },
  `tieu_chuan: hd05-2026
quy_tac:
  noi-nhan/thieu-nhu-tren: error
  noi-nhan/*: info
  kho/trung-so: warning
theo_tep:
  - tep: ["2019/", "!2019/mau.yaml"]
    tieu_chuan: hd36-2018
    quy_tac: { noi-nhan/thieu-nhu-tren: off }
  - tep: "*.docx"
    quy_tac: { kho/*: off }
  - tep: []
    quy_tac: { kho/*: error }
bo_qua: ["./nhap/", "!nhap/giu/", "*.txt", "!giu.txt", "Bảng*"]
`,
  ALONE,
)

describe('what a configuration says of one file', () => {
  it.each([
    { file: '/kho/a.yaml', standard: 'hd05-2026', levels: ['info', 'info', 'warning', null] },
    { file: '/kho/2019/a.yaml', standard: 'hd36-2018', levels: ['off', 'info', 'warning', null] },
    { file: '/kho/2019/mau.yaml', standard: 'hd05-2026', levels: ['info', 'info', 'warning', null] },
    { file: '/kho/x/2019/a.docx', standard: 'hd36-2018', levels: ['off', 'info', 'off', null] },
    { file: '/khac/2019/a.docx', standard: 'hd05-2026', levels: ['info', 'info', 'warning', null] },
  ])('is the last that fits it: $file', ({ file, standard, levels }) => {
    const config = fileConfig(CONFIG, file)
    const asked = ['noi-nhan/thieu-nhu-tren', 'noi-nhan/dau-cau', 'kho/trung-so', 'kinh-gui/dau-cau']
    expect(config.standard?.id).toBe(standard)
    expect(asked.map(config.levelOf)).toEqual(levels)
  })

  it.each([
    ['/kho/nhap/a.yaml', true],
    ['/kho/x/nhap/a.yaml', false],
    ['/kho/nhap/giu/a.yaml', false],
    ['/kho/x/a.txt', true],
    ['/kho/x/giu.txt', false],
    ['/kho/Bảng kê.docx'.normalize('NFD'), true],
    ['/khac/a.txt', false],
    ['/kho', false],
  ])('is whether it is left out: %s %s', (file, isIgnored) => {
    expect(fileConfig(CONFIG, file).isIgnored).toBe(isIgnored)
  })
})
