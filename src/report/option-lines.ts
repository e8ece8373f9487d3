import type { Message } from '../document/message.ts'
import type { RuleDescription } from '../rules/rule.ts'
import type { RuleOption } from '../rules/rule-options.ts'
import type { Page } from './page.ts'
import { pageText } from './page-text.ts'

const TITLE: Message = {
  vi: 'Tuỳ chọn trong quy_tac của dvk.config.yaml',
  en: 'Options, in quy_tac of dvk.config.yaml',
}
const DEFAULT: Message = { vi: 'mặc định', en: 'default' }

/** What may be set of a rule, as a part of its page; nothing where it has no options. */
export const optionLines = ({ id, options = {} }: RuleDescription, page: Page): readonly string[] => {
  const { language } = page
  const entries = Object.entries(options)
  if (entries.length === 0) return []
  const lines = entries.flatMap(([name, option]) => [
    `    ${name}: ${JSON.stringify(option.default)}`,
    pageText(`${option.summary[language]} ${valuesOf(option)[language]}`, 6, page),
  ])
  return [[`${TITLE[language]}, «${id}: { … }» (${DEFAULT[language]}):`, ...lines].join('\n')]
}

const valuesOf = (option: RuleOption): Message => {
  switch (option.kind) {
    case 'words':
      return { vi: '(danh sách từ)', en: '(a list of words)' }
    case 'choice':
      return { vi: `(một trong: ${option.choices.join(', ')})`, en: `(one of: ${option.choices.join(', ')})` }
    case 'number':
      return { vi: `(số từ ${option.min} đến ${option.max})`, en: `(a number from ${option.min} to ${option.max})` }
  }
}
