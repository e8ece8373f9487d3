import type { OptionSpec } from './command.ts'

export type GlobalOption = Omit<OptionSpec, 'key'>

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly GlobalOption[] = [
  {
    flags: '--lang <language>',
    summary: {
      vi: 'ngôn ngữ của thông báo (hoặc biến DVK_LANG)',
      en: 'language of messages (or the variable DVK_LANG)',
    },
    choices: ['vi', 'en'],
  },
  {
    flags: '--debug',
    summary: { vi: 'in chi tiết khi dvk gặp lỗi của chính nó', en: 'print details of a bug of dvk' },
  },
]

/** Those, and what tells of a command. */
export const ALWAYS: readonly GlobalOption[] = [
  ...GLOBAL_OPTIONS,
  { flags: '-h, --help', summary: { vi: 'in trợ giúp này', en: 'print this help' } },
]

export const VERSION: GlobalOption = {
  flags: '-V, --version',
  summary: { vi: 'in phiên bản', en: 'print the version' },
}
