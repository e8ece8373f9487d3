import { describe, expect, it } from 'vitest'
import { relativePath, withRelativePaths } from '../../src/report/relative-paths.ts'
import { findingAt } from './finding-at.ts'

describe('relativePath', () => {
  it.each([
    ['a.yaml', '/srv/kho', 'a.yaml'],
    ['./van-ban/../a.yaml', '/srv/kho', 'a.yaml'],
    ['/srv/kho/di/a.yaml', '/srv/kho', 'di/a.yaml'],
    ['/srv/khac/a.yaml', '/srv/kho', '../khac/a.yaml'],
    // A backslash is a letter of a name there.
    ['di\\a.yaml', '/srv/kho', 'di\\a.yaml'],
    ['<stdin>', '/srv/kho', '<stdin>'],
    ['di\\a.yaml', 'C:\\kho', 'di/a.yaml'],
    ['c:\\kho\\di\\a.yaml', 'C:\\kho', 'di/a.yaml'],
    ['D:\\a.yaml', 'C:\\kho', 'D:/a.yaml'],
    ['\\\\may-chu\\kho\\a.yaml', '\\\\may-chu\\kho\\di', '../a.yaml'],
  ])('of %s in %s is %s', (file, cwd, relative) => {
    expect(relativePath(file, cwd)).toBe(relative)
  })
})

describe('withRelativePaths', () => {
  it('renames files and keeps places', () => {
    const findings = [findingAt('a\nSố:', 'Số:', {}, '/srv/kho/a.yaml')]
    const result = withRelativePaths(
      { findings, files: 1, version: '1.2.3', judged: [{ file: '/srv/kho/a.yaml' }] },
      '/srv/kho',
    )
    expect(result.judged).toEqual([{ file: 'a.yaml' }])
    const [finding] = result.findings
    expect(finding?.location.source.file).toBe('a.yaml')
    expect(finding?.location.source.position(finding.location.span.start)).toEqual({ line: 2, column: 1 })
  })

  it('leaves out what the run has not kept', () => {
    expect(withRelativePaths({ findings: [], files: 2, version: '1.2.3' }, '/srv')).toEqual({
      findings: [],
      files: 2,
      version: '1.2.3',
    })
  })
})
