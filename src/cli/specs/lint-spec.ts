import type { CommandSpec } from '../command.ts'
import { FIXES } from './fix-options.ts'
import { BASELINE, CHANGES } from './legacy-options.ts'
import { CONFIG, DIRECTIVES, EXIT, FINAL_OF_SEVERAL, REPORTS, STANDARD, STDIN_FILENAME } from './shared-options.ts'
import { SPEED } from './speed-options.ts'

export const lintSpec: CommandSpec = {
  name: 'lint',
  summary: {
    vi: 'kiểm tra tệp YAML, .docx, .txt, .md; cả thư mục thì đối chiếu các văn bản với nhau',
    en: 'check YAML, .docx, .txt and .md files, those of a folder against each other too',
  },
  arguments: [
    {
      name: '[path...]',
      areFiles: true,
      takesConfigurations: true,
      summary: {
        vi: 'tệp hoặc thư mục; «-» đọc từ stdin; bỏ trống là thư mục này',
        en: 'files or folders; "-" reads stdin; this folder where left out',
      },
    },
  ],
  options: [
    ...REPORTS,
    ...FIXES,
    ...EXIT,
    STANDARD,
    FINAL_OF_SEVERAL,
    {
      key: 'facts',
      flags: '--facts <file>',
      summary: {
        vi: 'ghi thêm dữ kiện của từng tệp (NDJSON) để check-facts đối chiếu với các kho khác',
        en: 'also write facts of every file (NDJSON), for check-facts to check against other folders',
      },
    },
    {
      key: 'documentsOnly',
      flags: '--documents-only',
      summary: {
        vi: 'tệp nêu tên mà không phải văn bản thì bỏ qua, không coi là lỗi (dùng cho hook của git)',
        en: 'pass over named files that are no documents (for hooks of git)',
      },
    },
    STDIN_FILENAME,
    ...BASELINE,
    ...CHANGES,
    ...DIRECTIVES,
    ...CONFIG,
    ...SPEED,
  ],
  examples: [
    'dvk lint',
    'dvk lint cong-van.yaml bao-cao/',
    'dvk lint -f json van-ban.docx',
    'dvk lint --fix cong-van.yaml',
    'dvk lint --diff --unsafe-fixes bao-cao/',
    'dvk lint --quiet --max-warnings 20 van-ban-di/',
    'dvk lint -f stylish -f sarif:ket-qua.sarif -f html:ket-qua.html bao-cao/',
    'dvk lint --cache --jobs 4 kho-luu-tru/',
    'dvk lint --shard 1/3 -o phan-1.ndjson kho-luu-tru/',
    'dvk lint --stdin-filename a.txt - < a.txt',
  ],
  load: () => import('../lint.ts'),
}
