import type { Message } from '../../document/message.ts'
import type { Alignment } from '../../document/style.ts'

const NAMES: Readonly<Record<Alignment, Message>> = {
  left: { vi: 'canh trái', en: 'aligned left' },
  center: { vi: 'canh giữa', en: 'centred' },
  right: { vi: 'canh phải', en: 'aligned right' },
  justify: { vi: 'dàn đều hai lề', en: 'justified' },
}

/** What an alignment is called. */
export const alignment = (align: Alignment): Message => NAMES[align]
