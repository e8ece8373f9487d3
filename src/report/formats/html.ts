import { COMPONENT_NAMES } from '../../document/component-name.ts'
import { fillMessage, type Language, type Message } from '../../document/message.ts'
import type { Finding } from '../../lint/finding.ts'
import { SEVERITIES } from '../../standards/severity.ts'
import { groundsOf } from '../grounds-of.ts'
import { everyFile } from '../lint-result.ts'
import type { Formatter } from '../report-format.ts'
import { SEVERITY_NAMES } from '../severity-name.ts'
import { summaryText } from '../summary-text.ts'
import { visible } from '../text-width.ts'
import { HTML_STYLE } from './html-style.ts'
import { type MarkedLine, type MarkedStretch, markLines } from './marked-lines.ts'
import { placeText, rangeOf } from './places.ts'
import type { TextLine } from './text-lines.ts'

const TEXTS = {
  title: { vi: 'Kết quả kiểm tra thể thức', en: 'Report on the form of documents' },
  cleanFiles: { vi: 'Các tệp không có gì phải sửa', en: 'Files with nothing to mend' },
  expected: { vi: 'cần: «{text}»', en: 'expected: "{text}"' },
} satisfies Record<string, Message>

/**
 * One page that needs no network and runs no script: of each file that something is told of the text, with each finding beneath
 * the line that it is about.
 */
export const html: Formatter = (result, { language }) => {
  const files = [...everyFile(result)]
  const texts = new Map(result.judged?.map(({ file, lines }) => [file, lines ?? []]))
  const faulty = files.filter(([, findings]) => findings.length > 0)
  const clean = files.filter(([, findings]) => findings.length === 0).map(([file]) => file)
  return [
    '<!doctype html>',
    `<!-- dvk ${result.version} -->`,
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${TEXTS.title[language]}</title>`,
    `<style>\n${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${TEXTS.title[language]}</h1>`,
    `<p class="counts">${htmlText(summaryText(result, language))}</p>`,
    ...(faulty.length > 1 ? [contents(faulty, language)] : []),
    ...faulty.map(([file, findings], index) => section(index, file, findings, texts.get(file) ?? [], language)),
    ...(clean.length > 0 ? [cleanList(clean, language)] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const contents = (files: readonly (readonly [string, readonly Finding[]])[], language: Language): string => {
  const items = files.map(
    ([file, findings], index) =>
      `<li><a href="#file-${index}">${htmlText(file)}</a> ${htmlText(countsOf(findings, language))}</li>`,
  )
  return ['<nav><ol>', ...items, '</ol></nav>'].join('\n')
}

/** `2 lỗi, 1 lưu ý` */
const countsOf = (findings: readonly Finding[], language: Language): string =>
  SEVERITIES.toReversed()
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${SEVERITY_NAMES[severity][language]}`)
    .join(', ')

const section = (
  index: number,
  file: string,
  findings: readonly Finding[],
  text: readonly TextLine[],
  language: Language,
): string => {
  const { elsewhere, lines } = markLines(text, findings)
  return [
    `<section id="file-${index}">`,
    `<h2>${htmlText(file)} <small>${htmlText(countsOf(findings, language))}</small></h2>`,
    ...elsewhere.map((finding) => note(finding, language)),
    ...(lines.length > 0 ? ['<div class="text">', ...lines.map((line) => lineHtml(line, language)), '</div>'] : []),
    '</section>',
  ].join('\n')
}

const lineHtml = ({ line, stretches, findings }: MarkedLine, language: Language): string =>
  [
    `<div class="line"><span class="number">${line}</span><span>${stretches.map(stretchHtml).join('')}</span></div>`,
    ...findings.map((finding) => note(finding, language)),
  ].join('\n')

const stretchHtml = ({ text, severity }: MarkedStretch): string =>
  severity === null ? htmlText(text) : `<mark class="${severity}">${htmlText(text)}</mark>`

const note = (finding: Finding, language: Language): string => {
  const { severity, message, ruleId, component, expected } = finding
  const place = placeText(rangeOf(finding).start)
  const known = [COMPONENT_NAMES[component][language], ruleId, ...groundsOf(finding, language)].join(' · ')
  return [
    `<div class="note ${severity}"><b>${SEVERITY_NAMES[severity][language]}</b> <span class="place">${place}</span>`,
    `<p>${htmlText(message)}</p>`,
    ...(expected === null ? [] : [`<p>${htmlText(fillMessage(TEXTS.expected, language, { text: expected }))}</p>`]),
    `<p class="known">${htmlText(known)}</p></div>`,
  ].join('\n')
}

const cleanList = (files: readonly string[], language: Language): string =>
  [
    `<section><h2>${TEXTS.cleanFiles[language]}</h2>`,
    '<ul>',
    ...files.map((file) => `<li>${htmlText(file)}</li>`),
    '</ul></section>',
  ].join('\n')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const SPECIAL = /[&<>"'\ufffe\uffff]|\p{Surrogate}/gu

/** Any text as content or value of an attribute; what would steer a page is made visible, what is no character becomes U+FFFD. */
const htmlText = (text: string): string => visible(text).replace(SPECIAL, (mark) => ESCAPES[mark] ?? '\ufffd')
