import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uriOf } from '../../../src/report/formats/uri.ts'

describe('uriOf', () => {
  it.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['Công văn/số 5.docx', 'C%C3%B4ng%20v%C4%83n/s%E1%BB%91%205.docx'],
    ['a"<>&?#%.txt', 'a%22%3C%3E%26%3F%23%25.txt'],
    ["(1)!*'.txt", '%281%29%21%2A%27.txt'],
    ['c:x.txt', 'c%3Ax.txt'],
    ['a\nb\u0001', 'a%0Ab%01'],
    ['<stdin>', '%3Cstdin%3E'],
    ['/srv/a b.txt', 'file:///srv/a%20b.txt'],
    ['C:/Tài liệu/a.txt', 'file:///C:/T%C3%A0i%20li%E1%BB%87u/a.txt'],
    ['//may-chu/kho/a.txt', 'file://may-chu/kho/a.txt'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
  ])('of %j is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })

  it('leads back to the path of any file', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((some) => !/[/\0]|^\.{1,2}$/.test(some))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
        const { pathname } = new URL(uriOf(names.join('/')), 'file:///goc/')
        expect(decodeURIComponent(pathname)).toBe(`/goc/${names.join('/')}`)
      }),
    )
  })
})
