import type { ReportFormat } from './report-format.ts'

/** Every format of `dvk lint`, by the name of `--format`. */
export const REPORT_FORMATS = {
  stylish: {
    own: /^(?:[✔✖⚠] |[^\n]+\n\n {2} *\d+:\d+ |[^\n]+:\n {2}[^\n]+:\d+:\d+ {2}[a-z-]+\/[a-z-]+ -- )/u,
    pathsAsNamed: true,
    load: async () => (await import('./stylish.ts')).stylish,
  },
  oneline: {
    own: /^(?:[^\n]+:\d+:\d+: (?:error|warning|info): |$)/,
    load: async () => (await import('./formats/oneline.ts')).oneline,
  },
  json: {
    own: /^\{\n {2}"version": \d+,\n {2}"findings": \[/,
    pathsAsNamed: true,
    load: async () => (await import('./json.ts')).json,
  },
  jsonl: {
    own: /^(?:\{"file":"[^\n]*"ruleId":|$)/,
    load: async () => (await import('./formats/jsonl.ts')).jsonl,
  },
  sarif: {
    own: /^\{\n {2}"\$schema": "[^"\n]*sarif[\s\S]{0,200}"driver": \{\n +"name": "dvk"/,
    needs: ['files', 'fingerprints'],
    load: async () => (await import('./formats/sarif.ts')).sarif,
  },
  junit: {
    own: /^<\?xml [^\n]*\n<testsuites name="dvk"/,
    needs: ['files'],
    load: async () => (await import('./formats/junit.ts')).junit,
  },
  checkstyle: {
    own: /^<\?xml [^\n]*\n<!-- dvk [^\n]*\n<checkstyle /,
    needs: ['files'],
    load: async () => (await import('./formats/checkstyle.ts')).checkstyle,
  },
  github: {
    own: /^(?:::(?:error|warning|notice) file=|$)/,
    load: async () => (await import('./formats/github.ts')).github,
  },
  gitlab: {
    own: /^\[(?:\]|\n {2}\{\n {4}"description": )/,
    needs: ['fingerprints'],
    load: async () => (await import('./formats/gitlab.ts')).gitlab,
  },
  rdjson: {
    own: /^\{\n {2}"source": \{\n {4}"name": "dvk"/,
    load: async () => (await import('./formats/rdjson.ts')).rdjson,
  },
  html: {
    own: /^<!doctype html>\n<!-- dvk /,
    needs: ['files', 'text'],
    load: async () => (await import('./formats/html.ts')).html,
  },
  markdown: {
    own: /^<!-- dvk /,
    load: async () => (await import('./formats/markdown.ts')).markdown,
  },
  agent: {
    own: /^(?:[^\n]+:\d+:\d+ (?:error|warning|info) [a-z0-9-]+\/[a-z0-9-]+: |$)/,
    load: async () => (await import('./formats/agent.ts')).agent,
  },
} satisfies Readonly<Record<string, ReportFormat>>

export type ReportFormatName = keyof typeof REPORT_FORMATS

export const REPORT_FORMAT_NAMES = Object.keys(REPORT_FORMATS) as readonly ReportFormatName[]

export const isReportFormat = (name: string): name is ReportFormatName => Object.hasOwn(REPORT_FORMATS, name)
