import type { FiledDocument, Stated } from '../../document/facts.ts'
import { bareLetters, fold } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import type { Filed, Gathering, GroupEntry } from './repository-rule.ts'

/** A body as one document names it. */
export interface Named extends Filed {
  readonly text: string
  /** For comparing: without case, tone placement and marks between the words. */
  readonly spelling: string
}

const REMARK = /\s*\([^()]*\)/g
const PERSON = /^(?:đ\/c|đồng chí|ông|bà)\s/iu
/** More is a sentence. */
const LONGEST = 120

/** Names of bodies in heads and lists of recipients by their bare letters. */
export const names: Gathering<Named> = {
  name: 'names',
  ofDocument: ({ issuer, superior, addressees, recipients, standard }: FiledDocument, file) =>
    [issuer, superior, ...addressees, ...recipients].flatMap((stated) =>
      stated ? namedAs(stated, standard, file) : [],
    ),
}

const namedAs = ({ text, at }: Stated, standard: string | null, file: string): GroupEntry<Named>[] => {
  const name = text.replace(REMARK, '').trim()
  if (name.length > LONGEST || PERSON.test(name)) return []
  const { group, spelling } = comparable(name)
  return group === ''
    ? []
    : [{ group, rank: `${spelling}|${file}`, entry: { file, standard, at, text: name, spelling } }]
}

/** A few names stand in most documents of an archive. */
const comparable = remembered((name) => ({
  group: bareLetters(name).replace(/[^a-z0-9]+/g, ''),
  spelling: fold(name)
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim(),
}))
