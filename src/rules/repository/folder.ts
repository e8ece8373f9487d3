import type { Stated } from '../../document/facts.ts'
import type { Filed, Gathering } from './repository-rule.ts'

/** Appendices that a file holds without their document. */
export interface Kept {
  readonly kind: 'kept'
  /** Empty for one without number. */
  readonly numbers: readonly string[]
}

/** Appendices that a document says to be attached to it. */
export interface Naming extends Filed {
  readonly kind: 'naming'
  readonly named: readonly Stated[]
  /** Numbers of those in its own file. */
  readonly present: readonly string[]
}

/** Documents and appendices by the folder that they lie in, the appendices first. */
export const folder: Gathering<Kept | Naming> = {
  name: 'folder',
  ofDocument: ({ attachments: { named, present }, standard, number, issuer }, file) => {
    const at = (number ?? issuer ?? named[0])?.at
    return named.length > 0 && at
      ? [{ group: folderOf(file), rank: `1|${file}`, entry: { kind: 'naming', file, standard, at, named, present } }]
      : []
  },
  ofFile: ({ attached, file }) =>
    attached.length > 0 ? [{ group: folderOf(file), rank: '0', entry: { kind: 'kept', numbers: attached } }] : [],
}

const folderOf = (file: string): string => file.replace(/[^/\\]*$/, '')
