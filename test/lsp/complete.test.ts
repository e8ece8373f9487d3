import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { NO_ORGANISATION, type Organisation } from '../../src/document/organisation.ts'
import { complete } from '../../src/lsp/complete.ts'
import { CONFIG_YAML, DOCUMENT_YAML, treeOf, type YamlKind } from '../../src/lsp/yaml-file.ts'
import { marked } from './marked.ts'

const at = (
  written: string,
  kind: YamlKind = DOCUMENT_YAML,
  others: readonly string[] = [],
  organisation: Organisation = NO_ORGANISATION,
) => {
  const { text, offset } = marked(written)
  return complete(
    text,
    offset,
    kind,
    { others: others.flatMap((other) => treeOf(other, DOCUMENT_YAML) ?? []), organisation },
    'vi',
  )
}

const labels = (...given: Parameters<typeof at>): string[] => at(...given).map(({ label }) => label)

/** The text once one of the completions is taken. */
const taken = (written: string, label: string, ...rest: [kind?: YamlKind, others?: readonly string[]]): string => {
  const { text } = marked(written)
  const item = at(written, ...rest).find((each) => each.label === label)
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`no ${label}`)
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [item.textEdit])
}

describe('keys', () => {
  it('are those of the top, without those that stand there', () => {
    const found = labels('loai: cong-van\nso: 5\n‸\n')
    expect(found).toContain('trich_yeu')
    expect(found).not.toContain('loai')
    expect(found).not.toContain('ban_hanh')
  })

  it.each([
    ['block', 'co_quan:\n  ban_hanh: Sở Tài chính\n  ‸\n'],
    ['flow', 'co_quan: { ban_hanh: Sở Tài chính, ‸ }\n'],
    ['an item of a list', 'co_quan:\n  - ban_hanh: Sở Tài chính\n    ‸\n'],
    ['a flow that is not closed yet', 'co_quan: { ban_hanh: Sở Tài chính, v‸'],
  ])('are those of the key around: %s', (_, written) => {
    expect(labels(written)).toEqual(['cap_tren', 'viet_tat', 'don_vi_soan_thao'])
  })

  it('replace what is written of them, and bring their colon unless it is there', () => {
    expect(taken('loai: cong-van\ntri‸\n', 'trich_yeu')).toBe('loai: cong-van\ntrich_yeu: \n')
    expect(taken('loai: cong-van\ntri‸: A\n', 'trich_yeu')).toBe('loai: cong-van\ntrich_yeu: A\n')
    expect(taken('ky:\n  - ho‸', 'ho_ten')).toBe('ky:\n  - ho_ten: ')
  })

  it('are given while the text above is broken', () => {
    expect(labels('loai: cong-van\ntrich_yeu: "A\nso: 5\n‸')).not.toContain('ban_hanh')
    expect(labels('loai: [\nngay: 2026-06-15\ndia‸')).toContain('dia_danh')
  })

  it('are none in a comment, in a body and behind a value', () => {
    expect(labels('loai: cong-van # ‸\n')).toEqual([])
    expect(labels('noi_dung: |\n  Một đoạn.\n  ‸\n')).toEqual([])
    expect(labels('kinh_gui:\n  - ‸\n')).toEqual([])
  })
})

describe('values', () => {
  it('of loai are the types with names and symbols in the system of the document', () => {
    expect(at('loai: ‸\n')).toContainEqual(expect.objectContaining({ label: 'cong-van', detail: 'công văn · CV' }))
    expect(at('loai: ‸\nhe_thong: nha-nuoc\n')).toContainEqual(
      expect.objectContaining({ label: 'ke-hoach', detail: 'kế hoạch · KH' }),
    )
    expect(taken('loai: ke‸\nso: 5', 'ke-hoach')).toBe('loai: ke-hoach\nso: 5')
  })

  it.each([
    ['he_thong: ‸', ['dang', 'nha-nuoc']],
    ['khan: ‸', ['khan', 'thuong-khan', 'hoa-toc']],
  ])('of a key with a few choices are these: %s', (written, expected) => {
    expect(labels(`loai: cong-van\n${written}\n`)).toEqual(expected)
  })

  it.each([
    ['loai: cong-van\nco_quan: { viet_tat: ĐUK }\nky_hieu: ‸', 'CV/ĐUK'],
    ['loai: ke-hoach\nhe_thong: nha-nuoc\nco_quan:\n  viet_tat: UBND\nky_hieu: ‸', 'KH-UBND'],
  ])('of ky_hieu is the one of type and issuer', (written, expected) => {
    expect(labels(written)).toEqual([expected])
  })

  it('of bodies, places and signers are those of other open documents, in quotation marks where needed', () => {
    const other = 'co_quan: { ban_hanh: Sở Tài chính }\nkinh_gui: ["Ban A, Ban B"]\nky: { ho_ten: Nguyễn Văn Hoà }\n'
    expect(labels('kinh_gui: [‸]', DOCUMENT_YAML, [other])).toEqual(['Sở Tài chính', 'Ban A, Ban B'])
    expect(taken('kinh_gui:\n  - Ban‸\n', 'Ban A, Ban B', DOCUMENT_YAML, [other])).toBe(
      'kinh_gui:\n  - "Ban A, Ban B"\n',
    )
    expect(labels('ky:\n  - ho_ten: ‸', DOCUMENT_YAML, [other])).toEqual(['Nguyễn Văn Hoà'])
  })
})

describe('what the configuration declares', () => {
  const organisation: Organisation = {
    ...NO_ORGANISATION,
    agencies: [
      { name: 'Đảng uỷ xã An Hoà', superior: 'Đảng bộ tỉnh Lâm Sơn', symbol: 'ĐU', place: 'An Hoà', system: 'dang' },
      { name: 'Văn phòng Đảng uỷ', superior: 'Đảng bộ tỉnh Lâm Sơn', symbol: null, place: null, system: null },
    ],
    place: 'Lâm Sơn',
    signers: [{ name: 'Nguyễn Văn Hoà', titles: ['Phó Bí thư', 'Chánh Văn phòng'] }],
  }
  const declared = (written: string, others: readonly string[] = []): string[] =>
    labels(written, DOCUMENT_YAML, others, organisation)

  it.each([
    ['co_quan:\n  ban_hanh: ‸', ['Đảng uỷ xã An Hoà', 'Văn phòng Đảng uỷ']],
    ['co_quan:\n  cap_tren: ‸', ['Đảng bộ tỉnh Lâm Sơn']],
    ['co_quan:\n  viet_tat: ‸', ['ĐU']],
    ['dia_danh: ‸', ['An Hoà', 'Lâm Sơn']],
    ['ky:\n  ho_ten: ‸', ['Nguyễn Văn Hoà']],
    ['ky:\n  - chuc_vu: ‸', ['Phó Bí thư', 'Chánh Văn phòng']],
  ])('comes at its place: %j', (written, expected) => {
    expect(declared(written)).toEqual(expected)
  })

  it('comes before what other documents say, once', () => {
    expect(declared('dia_danh: ‸', ['dia_danh: Lâm Sơn\n', 'dia_danh: Suối Ngàn\n'])).toEqual([
      'An Hoà',
      'Lâm Sơn',
      'Suối Ngàn',
    ])
  })
})

describe('the configuration', () => {
  it('takes the ids of standards, of rules and groups, and levels', () => {
    expect(labels('tieu_chuan: ‸', CONFIG_YAML)).toContain('nd30-2020')
    expect(labels('quy_tac:\n  ‸', CONFIG_YAML)).toEqual(
      expect.arrayContaining(['noi-nhan/thieu-nhu-tren', 'noi-nhan/*']),
    )
    expect(labels('quy_tac:\n  noi-nhan/*: ‸', CONFIG_YAML)).toEqual(['error', 'warning', 'info', 'off'])
    expect(labels('theo_tep:\n  - tep: a\n    quy_tac:\n      ‸', CONFIG_YAML)).toContain('noi-nhan/thieu-nhu-tren')
  })

  it('replaces an id that is written in part', () => {
    expect(taken('quy_tac:\n  noi-nhan/th‸', 'noi-nhan/thieu-nhu-tren', CONFIG_YAML)).toBe(
      'quy_tac:\n  noi-nhan/thieu-nhu-tren: ',
    )
  })
})
