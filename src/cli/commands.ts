import type { Language, Message } from '../document/message.ts'
import type { Io } from './io.ts'

/** What the user gave to a command, already parsed. */
export interface CommandInput {
  /** The arguments in order, those of a variadic one too. */
  readonly arguments: readonly string[]
  readonly options: Options
  readonly language: Language
  /** Of dvk. */
  readonly version: string
}

/** The options of all commands; each command has those of its entry in `COMMANDS`. */
export interface Options {
  /** Path of the result; `-` for standard output. */
  readonly output?: string
  /** The name of a format; of a command that writes several reports all that were asked for: `sarif`, `json:out.json`. */
  readonly format?: string | readonly string[]
  readonly failOn?: string
  /** A whole number: how many warnings may be found. */
  readonly maxWarnings?: string
  /** A whole number: the exit code where nothing but warnings is found. */
  readonly warningExitCode?: string
  readonly exitZero?: boolean
  /** Errors alone are told. */
  readonly quiet?: boolean
  /** Where facts for `check-facts` are written. */
  readonly facts?: string
  /** Id of a standard to use whatever the document's date. */
  readonly standard?: string
  /** Name of what is read from standard input. */
  readonly stdinFilename?: string
  /** Path of the user's own template. */
  readonly template?: string
  /** The system of a new document: `dang`, `nha-nuoc`. */
  readonly heThong?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly final?: boolean
  /** False for `--no-lint`. */
  readonly lint?: boolean
  /** Path of the configuration for all files; false for `--no-config`, true where each file's own is to be found. */
  readonly config?: string | boolean
}

/** What a command's file exports. */
export interface CommandModule {
  /**
   * @returns the exit code
   * @throws InputError for what the user can mend: printed as one sentence, exit 2
   */
  run(input: CommandInput, io: Io): Promise<number>
}

export interface ArgumentSpec {
  /** `<file>` required, `[file]` optional, `…` behind the name for many; in the shape commander reads: `<file...>`. */
  readonly name: string
  readonly summary: Message
  /** Names of files, among which patterns (`*.yaml`) are expanded. */
  readonly areFiles?: true
}

export interface OptionSpec {
  readonly key: keyof Options
  /** `-o, --output <path>` */
  readonly flags: string
  readonly summary: Message
  readonly choices?: readonly string[]
  readonly fallback?: string
  /** May be given many times: its value is a list, which the command checks itself. */
  readonly repeatable?: true
  /** Options that say the opposite: they are not taken together. */
  readonly conflicts?: readonly (keyof Options)[]
}

export interface CommandSpec {
  readonly name: string
  readonly summary: Message
  readonly arguments: readonly ArgumentSpec[]
  readonly options: readonly OptionSpec[]
  /** Full command lines. */
  readonly examples: readonly string[]
  /** Loads the command's own code only when it runs. */
  load(): Promise<CommandModule>
}

/** Written out, because loading the standards would cost every command its start; a test holds the two together. */
const STANDARD_IDS = 'hd05-2026, hd36-2018, hd11-2004, nd30-2020, tt01-2011, ttlt55-2005'

const STANDARD: OptionSpec = {
  key: 'standard',
  flags: '--standard <id>',
  summary: {
    vi: `dùng tiêu chuẩn này, không chọn theo ngày văn bản: ${STANDARD_IDS}`,
    en: `use this standard instead of the one in force on the date: ${STANDARD_IDS}`,
  },
}

const FORCE: OptionSpec = {
  key: 'force',
  flags: '--force',
  summary: { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' },
}

const EXIT: readonly OptionSpec[] = [
  {
    key: 'failOn',
    flags: '--fail-on <severity>',
    summary: { vi: 'mức nhẹ nhất làm mã thoát thành 1', en: 'mildest severity that makes the exit code 1' },
    choices: ['error', 'warning', 'info'],
    fallback: 'error',
  },
  {
    key: 'maxWarnings',
    flags: '--max-warnings <n>',
    summary: { vi: 'mã thoát là 1 cả khi có hơn n cảnh báo', en: 'the exit code is 1 for more than n warnings too' },
  },
  {
    key: 'warningExitCode',
    flags: '--warning-exit-code <n>',
    summary: {
      vi: 'mã thoát khi chỉ có cảnh báo, không có lỗi (0 đến 255)',
      en: 'exit code where there are warnings and no errors (0 to 255)',
    },
  },
  {
    key: 'exitZero',
    flags: '--exit-zero',
    summary: {
      vi: 'mã thoát là 0 dù thấy gì trong văn bản; tệp không đọc được vẫn là 2',
      en: 'the exit code is 0 whatever is found; for an unreadable file it is still 2',
    },
    conflicts: ['failOn', 'maxWarnings', 'warningExitCode'],
  },
  {
    key: 'quiet',
    flags: '--quiet',
    summary: {
      vi: 'chỉ nêu lỗi; cảnh báo, lưu ý không nêu nhưng vẫn được đếm cho mã thoát',
      en: 'tell errors only; warnings still count for the exit code',
    },
  },
]

/** Written out for the same reason. */
const REPORT_FORMATS = 'stylish oneline json jsonl sarif junit checkstyle github gitlab rdjson html markdown agent'

const REPORTS: readonly OptionSpec[] = [
  {
    key: 'format',
    flags: '-f, --format <name[:file]>',
    summary: {
      vi: 'dạng kết quả, in ra stdout hoặc ghi vào tệp sau dấu hai chấm; nêu được nhiều lần',
      en: 'format of the report, printed or written to the file behind the colon; may be given many times',
    },
    choices: REPORT_FORMATS.split(' '),
    fallback: 'stylish',
    repeatable: true,
  },
  {
    key: 'force',
    flags: '--force',
    summary: {
      vi: 'ghi kết quả đè lên cả tệp không do dvk ghi',
      en: 'write a report over a file that is none of dvk too',
    },
  },
]

const STDIN_FILENAME: OptionSpec = {
  key: 'stdinFilename',
  flags: '--stdin-filename <name>',
  summary: {
    vi: 'tên tệp của nội dung đọc từ «-», để biết định dạng và để ghi trong kết quả',
    en: 'file name of what is read from "-", for its format and for the report',
  },
}

const FINAL: OptionSpec = {
  key: 'final',
  flags: '--final',
  summary: {
    vi: 'xét như bản sắp phát hành: số, ngày để trống là lỗi',
    en: 'judge as ready to be issued: a blank number or date is an error',
  },
}

const GAPS: Message = { vi: 'nêu cả những số còn thiếu trong kho', en: 'tell which numbers a folder lacks too' }

const FINAL_OF_SEVERAL: OptionSpec = {
  ...FINAL,
  summary: { vi: `${FINAL.summary.vi}; ${GAPS.vi}`, en: `${FINAL.summary.en}; ${GAPS.en}` },
}

const CONFIG: readonly OptionSpec[] = [
  {
    key: 'config',
    flags: '--config <file>',
    summary: {
      vi: 'dùng tệp cấu hình này cho mọi tệp (mặc định: dvk.config.yaml gần nhất phía trên, đến gốc kho git)',
      en: 'use this configuration for all files (default: the nearest dvk.config.yaml upward, to the root of the git tree)',
    },
  },
  {
    key: 'config',
    flags: '--no-config',
    summary: { vi: 'không đọc tệp cấu hình', en: 'read no configuration file' },
  },
]

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'lint',
    summary: {
      vi: 'kiểm tra tệp YAML, .docx, .txt, .md; cả thư mục thì đối chiếu các văn bản với nhau',
      en: 'check YAML, .docx, .txt and .md files, those of a folder against each other too',
    },
    arguments: [
      {
        name: '[path...]',
        areFiles: true,
        summary: {
          vi: 'tệp hoặc thư mục; «-» đọc từ stdin; bỏ trống là thư mục này',
          en: 'files or folders; "-" reads stdin; this folder where left out',
        },
      },
    ],
    options: [
      ...REPORTS,
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
      STDIN_FILENAME,
      ...CONFIG,
    ],
    examples: [
      'dvk lint',
      'dvk lint cong-van.yaml bao-cao/',
      'dvk lint -f json van-ban.docx',
      'dvk lint --quiet --max-warnings 20 van-ban-di/',
      'dvk lint -f stylish -f sarif:ket-qua.sarif -f html:ket-qua.html bao-cao/',
      'dvk lint --stdin-filename a.txt - < a.txt',
    ],
    load: () => import('./lint.ts'),
  },
  {
    name: 'check-facts',
    summary: {
      vi: 'đối chiếu các văn bản với nhau từ dữ kiện do lint --facts ghi',
      en: 'check documents against each other, from facts that lint --facts wrote',
    },
    arguments: [
      { name: '<file...>', areFiles: true, summary: { vi: 'tệp dữ kiện (NDJSON)', en: 'files of facts (NDJSON)' } },
    ],
    options: [...REPORTS, ...EXIT, { ...FINAL, summary: GAPS }, ...CONFIG],
    examples: ['dvk check-facts kho-2025.ndjson kho-2026.ndjson', 'dvk check-facts --final -f json *.ndjson'],
    load: () => import('./check-facts.ts'),
  },
  {
    name: 'draft',
    summary: { vi: 'soạn .docx từ tệp YAML', en: 'draft .docx files from YAML' },
    arguments: [{ name: '<file...>', areFiles: true, summary: { vi: 'tệp YAML', en: 'YAML files' } }],
    options: [
      {
        key: 'output',
        flags: '-o, --output <path>',
        summary: {
          vi: 'nơi ghi: tệp .docx, thư mục, hoặc «-» cho stdout (mặc định: cạnh tệp YAML)',
          en: 'where to write: a .docx, a folder, or "-" for stdout (default: beside the YAML)',
        },
      },
      {
        key: 'template',
        flags: '--template <file>',
        summary: { vi: 'dùng mẫu .hbs riêng', en: 'use your own .hbs template' },
      },
      STANDARD,
      FINAL,
      {
        key: 'force',
        flags: '--force',
        summary: {
          vi: 'ghi đè cả tệp .docx đã được sửa bằng chương trình khác',
          en: 'overwrite even a .docx that was edited in another program',
        },
      },
      {
        key: 'dryRun',
        flags: '--dry-run',
        summary: { vi: 'chỉ in tên tệp sẽ ghi', en: 'only print what would be written' },
      },
      {
        key: 'lint',
        flags: '--no-lint',
        summary: { vi: 'soạn cả khi văn bản còn lỗi', en: 'draft even where the document has errors' },
      },
      ...CONFIG,
    ],
    examples: [
      'dvk draft cong-van.yaml',
      'dvk draft *.yaml -o ban-in/',
      'dvk draft cong-van.yaml -o - > cong-van.docx',
    ],
    load: () => import('./draft.ts'),
  },
  {
    name: 'new',
    summary: { vi: 'tạo tệp YAML mẫu có chú thích', en: 'write a commented YAML to start from' },
    arguments: [
      { name: '<type>', summary: { vi: 'loại văn bản: cong-van, ke-hoach', en: 'document type: cong-van, ke-hoach' } },
      {
        name: '[file]',
        summary: {
          vi: 'tệp hoặc thư mục sẽ ghi vào; «-» cho stdout (mặc định: <loại>.yaml)',
          en: 'file to write, or its folder; "-" for stdout (default: <type>.yaml)',
        },
      },
    ],
    options: [
      {
        key: 'heThong',
        flags: '--he-thong <name>',
        summary: {
          vi: 'hệ thống văn bản: của Đảng hoặc của cơ quan nhà nước',
          en: 'system of the document: of the Party (dang) or the State (nha-nuoc)',
        },
        choices: ['dang', 'nha-nuoc'],
        fallback: 'dang',
      },
      FORCE,
    ],
    examples: [
      'dvk new cong-van',
      'dvk new ke-hoach ke-hoach-2026.yaml',
      'dvk new cong-van --he-thong nha-nuoc cong-van.yaml',
    ],
    load: () => import('./new.ts'),
  },
  {
    name: 'inspect',
    summary: { vi: 'cho biết dvk đọc được những gì trong văn bản', en: 'show what dvk reads in a document' },
    arguments: [
      { name: '<file...>', areFiles: true, summary: { vi: 'tệp; «-» đọc từ stdin', en: 'files; "-" reads stdin' } },
    ],
    options: [
      {
        key: 'format',
        flags: '-f, --format <name>',
        summary: {
          vi: 'dạng kết quả (mặc định: bản tóm tắt dễ đọc)',
          en: 'format of the result (default: a readable outline)',
        },
        choices: ['json'],
      },
      STANDARD,
      STDIN_FILENAME,
    ],
    examples: ['dvk inspect van-ban.docx', 'dvk inspect --format json *.docx'],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'register',
    summary: {
      vi: 'lập sổ đăng ký văn bản đi của một kho văn bản',
      en: 'make the register of the outgoing documents of a folder',
    },
    arguments: [
      {
        name: '[path...]',
        areFiles: true,
        summary: {
          vi: 'tệp hoặc thư mục; bỏ trống là thư mục này',
          en: 'files or folders; this folder where left out',
        },
      },
    ],
    options: [
      {
        key: 'format',
        flags: '-f, --format <name>',
        summary: { vi: 'dạng kết quả', en: 'format of the register' },
        choices: ['table', 'csv', 'json'],
        fallback: 'table',
      },
    ],
    examples: ['dvk register van-ban-di/2026', 'dvk register -f csv van-ban-di/2026 > so-van-ban-di.csv'],
    load: () => import('./register.ts'),
  },
  {
    name: 'rules',
    summary: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
    arguments: [],
    options: [
      {
        key: 'format',
        flags: '-f, --format <name>',
        summary: {
          vi: 'dạng kết quả (mặc định: bảng dễ đọc)',
          en: 'format of the result (default: a readable table)',
        },
        choices: ['json'],
      },
      {
        ...STANDARD,
        summary: {
          vi: `chỉ các quy tắc của tiêu chuẩn này, với mức nặng nhất ở đó: ${STANDARD_IDS}`,
          en: `only the rules of this standard, with what they report there: ${STANDARD_IDS}`,
        },
      },
    ],
    examples: ['dvk rules', 'dvk rules --standard hd36-2018', 'dvk rules --format json'],
    load: () => import('./rules.ts'),
  },
  {
    name: 'explain',
    summary: {
      vi: 'giải thích một quy tắc: yêu cầu, căn cứ, ví dụ',
      en: 'explain a rule: what it wants, its clauses, examples',
    },
    arguments: [
      {
        name: '<rule...>',
        summary: { vi: 'mã quy tắc: noi-nhan/thieu-nhu-tren', en: 'rule id: noi-nhan/thieu-nhu-tren' },
      },
    ],
    options: [],
    examples: ['dvk explain noi-nhan/thieu-nhu-tren'],
    load: () => import('./explain.ts'),
  },
  {
    name: 'config',
    summary: {
      vi: 'in cấu hình có hiệu lực với một tệp, mỗi dòng kèm nơi đã khai',
      en: 'print the configuration that holds for a file, each line with its origin',
    },
    arguments: [
      {
        name: '<file>',
        summary: { vi: 'tệp văn bản, chưa có cũng được', en: 'a document, which need not be there yet' },
      },
    ],
    options: CONFIG,
    examples: ['dvk config van-ban-di/2019/cong-van.docx'],
    load: () => import('./config.ts'),
  },
  {
    name: 'schema',
    summary: {
      vi: 'in đường dẫn của JSON Schema cho trình soạn thảo',
      en: 'print the path of the JSON Schema for editors',
    },
    arguments: [
      {
        name: '[name]',
        summary: {
          vi: 'van-ban (mặc định), config (dvk.config.yaml), facts (tệp của lint --facts)',
          en: 'van-ban (default), config (dvk.config.yaml), facts (what lint --facts writes)',
        },
      },
    ],
    options: [],
    examples: ['dvk schema', 'dvk schema config'],
    load: () => import('./schema.ts'),
  },
]
