import type { Message } from '../../document/message.ts'
import type { OptionSpec } from '../command.ts'

/** Written out, because loading the standards would cost every command its start; a test holds the two together. */
export const STANDARD_IDS = 'hd05-2026, hd36-2018, hd11-2004, nd30-2020, tt01-2011, ttlt55-2005'

export const STANDARD: OptionSpec = {
  key: 'standard',
  flags: '--standard <id>',
  summary: {
    vi: `dùng tiêu chuẩn này (mã, hoặc tệp .yaml của cơ quan), không chọn theo ngày văn bản: ${STANDARD_IDS}`,
    en: `use this standard (an id, or your own .yaml) instead of the one in force on the date: ${STANDARD_IDS}`,
  },
  values: 'standard',
}

export const FORCE: OptionSpec = {
  key: 'force',
  flags: '--force',
  summary: { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' },
}

export const SYSTEM: OptionSpec = {
  key: 'heThong',
  flags: '--he-thong <name>',
  summary: {
    vi: 'hệ thống văn bản: của Đảng hoặc của cơ quan nhà nước',
    en: 'system of the document: of the Party (dang) or the State (nha-nuoc)',
  },
  choices: ['dang', 'nha-nuoc'],
  fallback: 'dang',
}

export const EXIT: readonly OptionSpec[] = [
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

export const REPORTS: readonly OptionSpec[] = [
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

export const STDIN_FILENAME: OptionSpec = {
  key: 'stdinFilename',
  flags: '--stdin-filename <name>',
  summary: {
    vi: 'tên tệp của nội dung đọc từ «-», để biết định dạng và để ghi trong kết quả',
    en: 'file name of what is read from "-", for its format and for the report',
  },
}

export const FINAL: OptionSpec = {
  key: 'final',
  flags: '--final',
  summary: {
    vi: 'xét như bản sắp phát hành: số, ngày để trống là lỗi',
    en: 'judge as ready to be issued: a blank number or date is an error',
  },
}

export const GAPS: Message = { vi: 'nêu cả những số còn thiếu trong kho', en: 'tell which numbers a folder lacks too' }

export const FINAL_OF_SEVERAL: OptionSpec = {
  ...FINAL,
  summary: { vi: `${FINAL.summary.vi}; ${GAPS.vi}`, en: `${FINAL.summary.en}; ${GAPS.en}` },
}

export const CONFIG: readonly OptionSpec[] = [
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
  {
    key: 'plugins',
    flags: '--plugins',
    summary: {
      vi: 'cho phép chạy quy tắc riêng (mã chương trình) mà cấu hình khai; hoặc đặt DVK_PLUGINS=1',
      en: 'allow rules of your own (code) that the configuration names; or set DVK_PLUGINS=1',
    },
  },
]

export const REPORT_SUPPRESSED: OptionSpec = {
  key: 'reportSuppressed',
  flags: '--report-suppressed',
  summary: {
    vi: 'nêu riêng những gì chỉ thị trong tệp đã tắt, kèm lý do (stylish, json, sarif)',
    en: 'also tell what directives keep silent, with their reasons (stylish, json, sarif)',
  },
  conflicts: ['inlineDirectives'],
}

export const DIRECTIVES: readonly OptionSpec[] = [
  {
    key: 'inlineDirectives',
    flags: '--no-inline-directives',
    summary: {
      vi: 'không theo các chỉ thị dvk-tat trong tệp: nêu cả những gì chúng tắt',
      en: 'do not obey dvk-tat directives in the files: tell what they keep silent',
    },
  },
  REPORT_SUPPRESSED,
]
