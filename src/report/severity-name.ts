import type { ChalkInstance } from 'chalk'
import type { Message } from '../document/message.ts'
import type { Severity } from '../standards/severity.ts'

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
}

/** The colour of a severity. */
export const paint = (severity: Severity, chalk: ChalkInstance): ChalkInstance => {
  switch (severity) {
    case 'error':
      return chalk.red.bold
    case 'warning':
      return chalk.yellow.bold
    case 'info':
      return chalk.blue
  }
}
