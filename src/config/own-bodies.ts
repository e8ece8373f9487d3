import type { OwnAgency, OwnSigner } from '../document/organisation.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { extentOf } from '../read/yaml/sourced.ts'
import { linesAt, mapsAt, textOf, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode } from '../read/yaml/tree/node.ts'
import type { Told } from './config.ts'
import { originOf } from './origin.ts'
import { periodProblems, writtenPeriod } from './period.ts'

/** What `co_quan`, `dia_danh` and `nguoi_ky` say. */
export interface OwnBodies {
  readonly agencies: readonly Told<OwnAgency>[]
  readonly places: readonly Told<string>[]
  readonly signers: readonly Told<OwnSigner>[]
  readonly problems: readonly Problem[]
}

/** @param root its shape has been checked */
export const readOwnBodies = (root: MapNode, source: Source): OwnBodies => {
  const signers = mapsAt(root, 'nguoi_ky')
  const place = textOf(root, 'dia_danh')
  return {
    agencies: mapsAt(root, 'co_quan').map((map) => ({ value: agencyIn(map), origin: originOf(map.span, source) })),
    places: place ? [{ value: place.text, origin: originOf(extentOf(place), source) }] : [],
    signers: signers.map((map) => ({ value: signerIn(map), origin: originOf(map.span, source) })),
    problems: signers.flatMap((map) => periodProblems(writtenPeriod(map), source)),
  }
}

const agencyIn = (map: MapNode): OwnAgency => {
  const system = textOf(map, 'he_thong')?.text
  return {
    // Lines are forced in print only.
    name: inOneLine(map, 'ban_hanh') ?? '',
    superior: inOneLine(map, 'cap_tren'),
    symbol: textOf(map, 'viet_tat')?.text ?? null,
    place: textOf(map, 'dia_danh')?.text ?? null,
    system: system === 'dang' || system === 'nha-nuoc' ? system : null,
  }
}

const inOneLine = (map: MapNode, key: string): string | null =>
  linesAt(map, key)
    .map(({ text }) => text)
    .join(' ') || null

const signerIn = (map: MapNode): OwnSigner => {
  const { from, to } = writtenPeriod(map)
  return {
    name: textOf(map, 'ho_ten')?.text ?? '',
    titles: textsAt(map, 'chuc_vu').map(({ text }) => text),
    ...(from ? { from: from.text } : {}),
    ...(to ? { to: to.text } : {}),
  }
}
