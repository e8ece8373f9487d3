import { fold } from '../../vietnamese/fold.ts'
import { bodyOf } from './body.ts'
import type { Filed, Gathering } from './repository-rule.ts'

/** A signer of one document. */
export interface Signed extends Filed {
  readonly name: string
  readonly title: string
  /** ISO. */
  readonly day: string
}

/** Minutes and contracts are signed in a role of that day: chair, party. */
const IN_A_ROLE = new Set(['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'])

/** Signers by name, body and day: who signs for two bodies has a title in each. */
export const signerDay: Gathering<Signed> = {
  name: 'signer-day',
  ofDocument: (document, file) => {
    const { signers, date, system, standard, type } = document
    const body = bodyOf(document)
    if (!date || !body || IN_A_ROLE.has(type ?? '')) return []
    return signers
      .filter(({ title }) => title !== '')
      .map(({ name, title, at }) => ({
        group: [fold(name), date.day, system, body.name, body.superior].join('|'),
        rank: file,
        entry: { file, standard, at, name, title, day: date.day },
      }))
  },
}
