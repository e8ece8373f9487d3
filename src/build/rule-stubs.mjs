// What `npm run new-rule` puts into files. Nothing of it is right yet, and the tests of the new rule fail until it is.

/** Stands wherever somebody is to write; in no document, so that no mutation made of it fits. */
const TO_WRITE = 'CHƯA VIẾT'

/** @param {{ id: string, obligation: string, needsLayout: boolean }} rule @returns {string} src/rules/<id>.ts */
export const ruleStub = ({ id, obligation, needsLayout }) => `import { defineRule } from '../rule.ts'

export default defineRule({
  id: '${id}',
  component: '${componentOf(id)}',
  // ${TO_WRITE}: the obligation of schemas/standards that it checks.
  obligation: '${obligation}',
  severity: 'error',
${needsLayout ? "  needs: 'layout',\n" : ''}  summary: { vi: '${TO_WRITE}', en: '${TO_WRITE}' },
  messages: {
    wrong: { vi: '«{seen}»: ${TO_WRITE} «{expected}»', en: '«{seen}»: ${TO_WRITE} «{expected}»' },
  },
  examples: { right: '${TO_WRITE}', wrong: '${TO_WRITE}' },
  check() {
    // ${TO_WRITE}: report({ message: 'wrong', at, expected: required })
  },
})
`

/** @param {string} id @returns {string} the component that the rules of its group are about: `noi_nhan` */
export const componentOf = (id) => id.split('/')[0].replaceAll('-', '_')

/** @param {{ base: string, kind: 'right' | 'wrong' }} fixture @returns {string} a YAML whose first line says what is to be seen in it */
export const fixtureStub = ({ base, kind }) =>
  `# ${TO_WRITE}: ${kind === 'right' ? 'văn bản đúng, mà một quy tắc viết ẩu dễ báo nhầm' : 'văn bản chỉ sai một điều này'}.\n${base.replace(/^#.*\n/, '')}`

/** @param {{ id: string, base: string, needsLayout: boolean }} rule @returns {string} an entry of `mutations`, of which nothing fits */
export const mutationStub = ({ id, base, needsLayout }) => {
  const change = `{ from: '${TO_WRITE}', to: '' }`
  const printed = `{ kind: 'stretch', from: '${TO_WRITE}', to: '' }`
  const changes = needsLayout ? [`xml: [${change}]`] : [`text: [${printed}]`, `yaml: [${change}]`]
  return `  {
    rule: '${id}',
    breaks: '${TO_WRITE}',
    base: '${base}',
${changes.map((line) => `    ${line},\n`).join('')}  },
`
}

/** @returns {string} a file of mutations without any */
export const NO_MUTATIONS = `import type { Mutation } from '../harness/mutation.ts'

export const mutations: readonly Mutation[] = [
]
`
