import { posix, win32 } from 'node:path'
import type { Source } from '../document/source.ts'
import type { Finding } from '../lint/finding.ts'
import type { Run } from './lint-result.ts'

const ON_WINDOWS = /^(?:[A-Za-z]:[\\/]|[\\/]{2})/

/**
 * A path relative to the working folder, with `/`; where the folder's name says Windows, its rules hold.
 * @param cwd absolute
 * @returns an absolute path, with `/`, for a file on another drive; `.` for the folder itself
 */
export const relativePath = (file: string, cwd: string): string => {
  const path = ON_WINDOWS.test(cwd) ? win32 : posix
  const relative = path.relative(cwd, path.resolve(cwd, file)) || '.'
  return path === win32 ? relative.replaceAll('\\', '/') : relative
}

/** The same result with the files named relative to the working folder. */
export const withRelativePaths = ({ judged, suppressed, ...result }: Run, cwd: string): Run => {
  const sources = new Map<Source, Source>()
  const relative = (source: Source): Source => {
    const known = sources.get(source)
    if (known) return known
    const renamed = { ...source, file: relativePath(source.file, cwd) }
    sources.set(source, renamed)
    return renamed
  }
  const located = (finding: Finding): Finding => ({
    ...finding,
    location: { ...finding.location, source: relative(finding.location.source) },
  })
  return {
    ...result,
    findings: result.findings.map(located),
    ...(judged ? { judged: judged.map((one) => ({ ...one, file: relativePath(one.file, cwd) })) } : {}),
    ...(suppressed
      ? { suppressed: suppressed.map(({ finding, ...rest }) => ({ ...rest, finding: located(finding) })) }
      : {}),
  }
}
