import { describe, expect, it, vi } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { organisationOf } from '../../src/config/config.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { InputError } from '../../src/document/input-error.ts'
import { NO_ORGANISATION } from '../../src/document/organisation.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import { ALONE } from './alone.ts'

const PLACE = { file: 'dvk.config.yaml', folder: '/kho' }

const problem = async (text: string): Promise<string> => {
  try {
    await readConfig(PLACE, text, ALONE)
  } catch (error) {
    if (error instanceof InputError) return error.text.vi
    throw error
  }
  return ''
}

describe('the schema of a configuration', () => {
  it('names every standard, for editors', async () => {
    expect(schema.$defs.tieu_chuan.else.enum).toEqual([...STANDARDS.map(({ id }) => id), null])
  })
})

describe('a configuration', () => {
  it('tells the terms of office in the order of time and the accepted words', async () => {
    const text = `nhiem_ky:
  - tu: 2025-08-15
  - { tu: 2020-08-20, den: 2025-08-14 }
tu_chap_nhan: [Zơ Rum, 5S]
`
    expect(organisationOf(await readConfig(PLACE, text, ALONE))).toEqual({
      ...NO_ORGANISATION,
      terms: [{ from: '2020-08-20', to: '2025-08-14' }, { from: '2025-08-15' }],
      acceptedWords: ['Zơ Rum', '5S'],
    })
  })

  it.each(['', '# trống\n', 'nhiem_ky:\ntu_chap_nhan: ~\n'])('may say nothing: %j', async (text) => {
    expect(organisationOf(await readConfig(PLACE, text, ALONE))).toEqual(NO_ORGANISATION)
  })

  it('gives rules their levels, for all files and then for some, with the line of each', async () => {
    const text = `theo_tep:
  - tep: "2019/"
    tieu_chuan: hd36-2018
    quy_tac: { trang/*: info }
quy_tac:
  noi-nhan/*: off
  noi-nhan/thieu-nhu-tren: error
`
    const { rules, standards } = await readConfig(PLACE, text, ALONE)
    expect(rules.map(({ value, origin }) => [value.rules, value.level, origin.line])).toEqual([
      ['noi-nhan/*', 'off', 6],
      ['noi-nhan/thieu-nhu-tren', 'error', 7],
      ['trang/*', 'info', 4],
    ])
    expect(standards.map(({ value, origin }) => [value.id, origin.line])).toEqual([['hd36-2018', 3]])
  })

  it.each([
    ['quy_tac:\n  noi-nhan/thieu-nhu-trn: off\n', 2, 'noi-nhan/thieu-nhu-tren'],
    ['quy_tac:\n  noi-nhn/*: off\n', 2, 'noi-nhan/*'],
    ['quy_tac:\n  noi-nhan: off\n', 2, 'noi-nhan/*'],
    ['quy_tac:\n  thieu-nhu-tren: off\n', 2, 'noi-nhan/thieu-nhu-tren'],
    ['quy_tac:\n  noi-nhan/thieu-nhu-tren: eror\n', 2, 'error'],
    ['quytac:\n  noi-nhan/*: off\n', 1, 'quy_tac'],
    ['theo_tep:\n  - tep: a\n    quy-tac: {}\n', 3, 'quy_tac'],
    ['theo_tep:\n  - tep: a\n    quy_tac: { kho/trung-soo: off }\n', 3, 'kho/trung-so'],
    ['tieu_chuan: hd36-2081\n', 1, 'hd36-2018'],
    ['theo_tep:\n  - tep: a\n    tieu_chuan: hd362018\n', 3, 'hd36-2018'],
  ])(
    'with a rule, level or standard that there is none of is refused, with line and guess: %j',
    async (text, line, guess) => {
      expect(await problem(text)).toMatch(
        new RegExp(`^dvk\\.config\\.yaml:${line}:\\d+: .*có phải ý bạn là «${guess.replace('*', '\\*')}»`, 'm'),
      )
    },
  )

  it.each([
    ['nhiem_ki:\n  - tu: 2025-08-15\n', 1, 'nhiem_ky'],
    ['tu_chap_nhan: []\nnhiem_ky:\n  - từ: 2025-08-15\n', 3, 'tu'],
  ])('with a key that there is none of is refused, with line and guess: %j', async (text, line, guess) => {
    expect(await problem(text)).toMatch(
      new RegExp(`^dvk\\.config\\.yaml:${line}:\\d+: .*có phải ý bạn là «${guess}»`, 'm'),
    )
  })

  it.each([
    ['nhiem_ky:\n  - tu: 2025-02-30\n', 'dvk.config.yaml:2:9: '],
    ['nhiem_ky:\n  - tu: 15/8/2025\n', 'dvk.config.yaml:2:9: '],
    ['nhiem_ky:\n  - den: 2025-08-15\n', 'dvk.config.yaml:2:5: thiếu khoá «tu»'],
    [
      'nhiem_ky:\n  - { tu: 2025-08-15, den: 2020-01-01 }\n',
      'dvk.config.yaml:2:28: «2020-01-01»: ngày cuối phải sau ngày đầu',
    ],
    ['nhiem_ky:\n  - { tu: 2020-08-15, den: 2025-08-15 }\n  - tu: 2025-08-15\n', 'trùng với nhiệm kỳ ở dòng 2'],
    ['nhiem_ky: 2025-2030\n', 'dvk.config.yaml:1:11: '],
    [
      'quy_tac:\n  noi-nhan/*:\n',
      'dvk.config.yaml:2:3: «noi-nhan/*» chưa có mức; cần một trong: error, warning, info, off',
    ],
    ['quy_tac:\n  tep/hong: off\n', 'dvk.config.yaml:2:3: «tep/hong» báo tệp không đọc được, luôn là lỗi'],
    ['quy_tac:\n  tep/hng: off\n', 'dvk.config.yaml:2:3: không có quy tắc «tep/hng»'],
    ['quy_tac:\n  - noi-nhan/*\n', 'dvk.config.yaml:2:3: «quy_tac» cần các khoá con viết thụt vào ở dưới, đã thấy'],
    ['theo_tep:\n  - quy_tac: {}\n', 'dvk.config.yaml:2:5: thiếu khoá «tep»'],
    ['bo_qua: [*.docx]\n', 'dvk.config.yaml:1:10: giá trị bắt đầu bằng «*»'],
    ['bo_qua:\n  - *.docx\n', 'cần đặt cả giá trị trong dấu ngoặc kép, "*.docx"'],
    ['- a\n', 'dvk.config.yaml:1:1: tệp cấu hình không có khoá nào'],
    ['nhiem_ky: [\n', 'dvk.config.yaml:'],
  ])('that is wrong is refused at its place: %j', async (text, told) => {
    expect(await problem(text)).toContain(told)
  })

  it('tells all that is wrong in one go, in the order of the lines, whoever finds it', async () => {
    const text = `nhiem_ki: []
tieu_chuan: hd36-2081
quy_tac:
  noi-nhan/*: loud
  noi-nhan/thieu-nhu-trn: off
  trang/le-trang: { sai_so: 99 }
theo_tep:
  - tep: a
    quytac: {}
    quy_tac: { trang/*: { muc: loud } }
nguoi_ky:
  - { ho_ten: Trần Văn An, tu: 15/8/2025 }
nhiem_ky:
  - { tu: 2025-08-15, den: 31/12/2020 }
  - { tu: 2026-01-01, den: 2025-01-01 }
`
    const lines = (await problem(text)).split('\n').map((line) => /^dvk\.config\.yaml:(\d+:\d+): /.exec(line)?.[1])
    expect(lines).toEqual(['1:1', '2:13', '4:15', '5:3', '6:29', '9:5', '10:32', '12:5', '12:32', '14:28', '15:28'])
  })

  it('does not read the files of a list that may not be so long', async () => {
    const config = vi.fn(ALONE.config)
    const bases = Array.from({ length: 21 }, (_, index) => `${index}.yaml`)
    await expect(readConfig(PLACE, `ke_thua: [${bases}]\n`, { ...ALONE, config })).rejects.toThrow(
      '"ke_thua" has too many',
    )
    expect(config).not.toHaveBeenCalled()
  })
})
