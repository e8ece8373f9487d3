import type { ArgumentSpec, CommandSpec } from '../cli/command.ts'
import { COMMANDS } from '../cli/commands.ts'
import { ALWAYS, type GlobalOption, VERSION } from '../cli/global-options.ts'
import { EXIT_CODES, optionSummary } from '../cli/help.ts'

/** `docs/man/dvk.1`: the manual page, from what the commands say of themselves. No date, so that it changes only with them. */
export const manPage = (version: string): string =>
  [
    '.\\" Do npm run docs viết; không sửa bằng tay.',
    `.TH DVK 1 "" "dvk ${version}" "dvk"`,
    // Words of options are not broken, and lines end where they end.
    '.nh',
    '.ad l',
    '.SH TÊN',
    'dvk \\- soạn và kiểm tra văn bản của Đảng và Nhà nước theo đúng thể thức',
    '.SH CÁCH DÙNG',
    '.B dvk',
    '.I lệnh',
    '.RI [ tuỳ\\~chọn ]',
    '.SH MÔ TẢ',
    text(
      'Một tệp YAML thành .docx, kiểm tra YAML, .docx và văn bản thuần, theo thể thức có hiệu lực vào ngày của văn bản.',
    ),
    '.SH LỆNH',
    ...COMMANDS.flatMap(command),
    '.SH TUỲ CHỌN CHUNG',
    ...[...ALWAYS, VERSION].flatMap(option),
    '.SH MÃ THOÁT',
    ...EXIT_CODES.vi.split(' · ').flatMap((meaning) => {
      const [, code = '', what = ''] = meaning.match(/^(\d+) (.*)$/) ?? []
      return ['.TP', `.B ${code}`, text(what)]
    }),
    '.SH BIẾN MÔI TRƯỜNG',
    '.TP',
    '.B DVK_LANG',
    text('en: thông báo bằng tiếng Anh.'),
    '.TP',
    '.B NO_COLOR',
    text('không tô màu kết quả.'),
    '.SH TỆP',
    '.TP',
    '.B dvk.config.yaml',
    text('cấu hình, tệp gần nhất tính từ văn bản ngược lên đến gốc của kho git.'),
    '',
  ].join('\n')

const command = ({ name, summary, arguments: all, options, examples }: CommandSpec): readonly string[] => [
  `.SS dvk ${[name, ...all.map((argument) => argument.name)].map(word).join(' ')}`,
  text(sentence(summary.vi)),
  ...all.flatMap(argument),
  ...options.flatMap(option),
  '.PP',
  'Ví dụ:',
  '.PP',
  '.nf',
  '.RS',
  ...examples.map(text),
  '.RE',
  '.fi',
]

const argument = ({ name, summary }: ArgumentSpec): readonly string[] => ['.TP', `.I ${word(name)}`, text(summary.vi)]

const option = (spec: GlobalOption): readonly string[] => [
  '.TP',
  `.B ${word(spec.flags)}`,
  text(optionSummary(spec, 'vi')),
]

const sentence = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`

/** A line of text: backslashes and dashes are escaped, and a dot or quote that would begin a request is not one. */
const text = (line: string): string => word(line).replace(/^(?=[.'])/, '\\&')

/** Dashes of options are those that are typed, not hyphens. */
const word = (text: string): string => text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
