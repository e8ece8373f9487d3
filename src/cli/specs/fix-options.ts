import type { OptionSpec } from '../command.ts'

export const FIXES: readonly OptionSpec[] = [
  {
    key: 'fix',
    flags: '--fix',
    summary: {
      vi: 'tự sửa những chỗ chắc chắn rồi nêu những gì còn lại; giữ bản cũ thành .bak nếu git không giữ',
      en: 'mend what is certain and tell what is left; the old file is kept as .bak unless git has it',
    },
    conflicts: ['fixDryRun', 'diff'],
  },
  {
    key: 'unsafeFixes',
    flags: '--unsafe-fixes',
    summary: {
      vi: 'cùng với --fix, --fix-only, --fix-dry-run, --diff: sửa cả những chỗ cần người xem lại',
      en: 'with --fix, --fix-only, --fix-dry-run, --diff: mend also what somebody has to look at',
    },
  },
  {
    key: 'fixDryRun',
    flags: '--fix-dry-run',
    summary: {
      vi: 'như --fix nhưng không ghi gì: nêu những gì sẽ còn lại',
      en: 'like --fix, but write nothing: tell what would be left',
    },
    conflicts: ['fix', 'fixOnly', 'diff'],
  },
  {
    key: 'fixOnly',
    flags: '--fix-only',
    summary: {
      vi: 'sửa như --fix mà không nêu những gì còn lại; mã thoát là 0 trừ khi có tệp không đọc, không ghi được',
      en: 'mend like --fix and tell nothing of what is left; exit 0 unless a file cannot be read or written',
    },
    conflicts: ['fixDryRun', 'diff'],
  },
  {
    key: 'diff',
    flags: '--diff',
    summary: {
      vi: 'in những gì --fix sẽ sửa (unified diff) mà không ghi gì; mã thoát là 1 nếu có',
      en: 'print what --fix would change as a unified diff, write nothing; exit 1 where there is something',
    },
    conflicts: ['fix', 'fixOnly', 'fixDryRun'],
  },
]
