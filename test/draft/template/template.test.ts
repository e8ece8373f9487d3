import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/document/input-error.ts'
import { builtInTemplate, renderMarkup } from '../../../src/draft/template/template.ts'
import { userTemplate } from '../../../src/draft/template/user-template.ts'
import { viewOf } from '../../../src/draft/view.ts'
import { documentOf, LETTER } from '../drafted.ts'

/** What is wrong with a template, a line for each, without its name. */
const problems = (text: string): readonly string[] => {
  try {
    userTemplate('mau.hbs', text)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.id).toBe('mau/sai')
    return error.text.vi
      .split('\n')
      .slice(1)
      .map((line) => line.replace('  mau.hbs:', ''))
  }
}

const inRoot = (text: string): string => `<van-ban>${text}</van-ban>`

describe('built-in templates', () => {
  const folder = new URL('../../../templates/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'))

  it.each(names)('%s passes the check that users’ own ones pass', (name) => {
    expect(problems(readFileSync(new URL(name, folder), 'utf8'))).toEqual([])
  })

  it('has one for công văn, one for kế hoạch, and sets other titled types like a kế hoạch', () => {
    expect(names.sort()).toEqual(['cong-van.hbs', 'ke-hoach.hbs'])
    expect(builtInTemplate('cong-van', false).name).toBe('cong-van')
    expect(builtInTemplate('bao-cao', true).name).toBe('ke-hoach')
    expect(builtInTemplate(null, false).name).toBe('cong-van')
  })
})

describe('check of a template', () => {
  it('tells of a value that does not exist, with its place and a guess', () => {
    expect(problems('<van-ban>\n  {{> dong trich_yue}}\n</van-ban>')).toEqual([
      '2:12: không có giá trị «trich_yue»; có phải ý bạn là «trich_yeu»?',
    ])
  })

  it('tells of everything at once, in the order of the text', () => {
    const text = inRoot('\n{{#each kys}}{{/each}}\n<trich-yeuu></trich-yeuu>\n{{{loai}}}\n{{> dau-trangg}}')
    expect(problems(text)).toEqual([
      '2:9: không có giá trị «kys»; có phải ý bạn là «ky»?',
      '3:1: không có thẻ <trich-yeuu>; có phải ý bạn là <trich-yeu>?',
      '3:13: không có thẻ <trich-yeuu>; có phải ý bạn là <trich-yeu>?',
      '4:1: không in nguyên văn bằng {{{…}}} hay {{&…}}: dùng {{…}}',
      expect.stringMatching(/^5:1: không có mảnh «dau-trangg»/),
    ])
  })

  it.each(['{{{loai}}}', '{{&loai}}'])('refuses %s', (raw) => {
    expect(problems(inRoot(raw))).toEqual([expect.stringContaining('không in nguyên văn')])
  })

  it.each(['constructor', '__proto__', 'toString', 'trich_yeu.length', 'loai.constructor', 'hasOwnProperty'])(
    'refuses %s: only what the view has',
    (path) => {
      expect(problems(inRoot(`{{${path}}}`))).toEqual([expect.stringContaining(`không có giá trị «${path}»`)])
    },
  )

  it.each([
    ['{{lookup this "loai"}}', 'không có hàm «lookup»'],
    ['{{log loai}}', 'không có hàm «log»'],
    ['{{#foo loai}}{{/foo}}', 'không có khối {{#foo}}'],
    ['{{#ech ky}}{{/ech}}', 'có phải ý bạn là {{#each}}?'],
    ['{{#if (eq loai "x")}}{{/if}}', 'chỗ này cần tên một giá trị'],
    ['{{"chữ"}}', 'chỗ này cần tên một giá trị'],
    ['{{> (lookup . "loai")}}', '{{> …}} cần tên một mảnh'],
    ['{{> chu x=loai}}', '{{> …}} cần tên một mảnh'],
    ['{{#*inline "a"}}{{/inline}}', 'mẫu chỉ dùng được'],
    ['{{#> dong trich_yeu}}{{/dong}}', 'mẫu chỉ dùng được'],
    ['{{* foo}}', 'mẫu chỉ dùng được'],
    ['{{trich_yeu}}', 'là một danh sách, không in thẳng được: dùng {{#each trich_yeu}}'],
    ['{{kinh_gui}}', 'là một nhóm giá trị, không in thẳng được: dùng {{#with kinh_gui}}'],
    ['{{#each loai}}{{/each}}', '{{#each}} cần một danh sách'],
    ['{{#with ky}}{{/with}}', '{{#with}} cần một nhóm giá trị'],
    ['{{#each}}{{/each}}', '{{#each}} cần đúng một giá trị'],
    ['{{../loai}}', 'không có giá trị «../loai»'],
    ['{{@index}}', 'không có giá trị «@index»'],
    ['{{@root.loai}}', 'không có giá trị «@root.loai»'],
    ['{{> dong loai}}', 'mảnh «dong» không nhận được giá trị này'],
  ])('refuses %s', (text, message) => {
    expect(problems(inRoot(text))).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['<{{loai}}>', 'không đặt {{…}} bên trong một thẻ'],
    ['<dong {{loai}}>', 'không đặt {{…}} bên trong một thẻ'],
    ['<do{{#if loai}}ng{{/if}}>', 'không đặt {{…}} bên trong một thẻ'],
    ['<dong co="14"></dong>', 'thẻ <dong> không có thuộc tính'],
    ['<!-- {{loai}} -->', 'mẫu chỉ có thẻ mở và thẻ đóng'],
    ['<![CDATA[x]]>', 'mẫu chỉ có thẻ mở và thẻ đóng'],
    ['<?xml version="1.0"?>', 'mẫu chỉ có thẻ mở và thẻ đóng'],
    ['<dong', 'thẻ này thiếu dấu «>»'],
  ])('refuses the tag %s', (text, message) => {
    expect(problems(text)[0]).toContain(message)
  })

  it('tells where the syntax is wrong', () => {
    expect(problems('<van-ban>\n{{#each ky}}\n</van-ban>')).toEqual([
      expect.stringMatching(/^3:\d+: cú pháp Handlebars sai/),
    ])
    expect(problems('{{#each ky}}{{/if}}')).toEqual([
      expect.stringContaining('{{#each}} được đóng bằng {{/if}}, cần {{/each}}'),
    ])
    expect(problems('{{loai')).toEqual([expect.stringContaining('cú pháp Handlebars sai')])
  })

  it('refuses a template that no document needs', () => {
    expect(() => userTemplate('to.hbs', 'x'.repeat(300_000))).toThrow(InputError)
  })

  it('knows block parameters, the outer scope and the place in a list', () => {
    const text = inRoot(
      '<noi-dung>{{#each ky as |nguoi stt|}}<doan>{{stt}} {{@index}}{{#if @last}}.{{/if}} {{../loai}}{{#each nguoi.ho_ten}}{{chu}}{{/each}}</doan>{{/each}}</noi-dung>',
    )
    expect(problems(text)).toEqual([])
    const markup = renderMarkup(viewOf(documentOf(LETTER)), userTemplate('mau.hbs', text))
    expect(markup).toBe('<van-ban><noi-dung><doan>0 0. cong-vanNguyễn Văn Hoà</doan></noi-dung></van-ban>')
  })

  it('may use the built-in partials', () => {
    const text = inRoot('<dau-trang><trai>{{> co-quan}}</trai></dau-trang>{{> noi-dung}}')
    const markup = renderMarkup(viewOf(documentOf(LETTER)), userTemplate('mau.hbs', text))
    expect(markup).toContain('<co-quan-ban-hanh><dong>ĐẢNG UỶ XÃ AN HOÀ</dong></co-quan-ban-hanh>')
    expect(markup).toContain('<doan>Ban Thường vụ')
  })
})

describe('values', () => {
  const hard = 'Thực hiện </dong><phu-luc> & "x" \'y\' {{loai}} {{{loai}}} `z` a=b.'

  it('never become markup', () => {
    const markup = renderMarkup(viewOf(documentOf({ ...LETTER, noi_dung: hard })), builtInTemplate('cong-van', false))
    expect(markup).not.toContain('<phu-luc>')
    expect(markup).toContain('&lt;/dong&gt;&lt;phu-luc&gt; &amp;')
    expect(markup).toContain('{{loai}} {{{loai}}}')
  })
})
