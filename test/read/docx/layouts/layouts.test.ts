import { describe, expect, it } from 'vitest'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { YOUTH_CONTENTS } from '../../layouts/youth.ts'
import { ONE_ADDRESSEE_LAYOUTS, SEVERAL_ADDRESSEES_LAYOUTS } from './addressees.ts'
import { FOOT_LAYOUTS, STACKED_FOOT_LAYOUTS } from './foot.ts'
import { HEADER_LAYOUTS } from './header.ts'
import { inspectBody, type Layout, pour } from './pour.ts'

const CONTENTS = [...STATE_CONTENTS, ...PARTY_CONTENTS, ...YOUTH_CONTENTS]

const isRead = (content: Content, layout: Layout): void => {
  const { he_thong, documents } = inspectBody(pour(content, layout))
  expect({ he_thong, documents }).toEqual({ he_thong: content.system, documents: [expectedOf(content)] })
}

/** Each content in each layout, with what to call it. */
const each = <T>(contents: readonly Content[], layouts: Readonly<Record<string, T>>) =>
  contents.flatMap((content) =>
    Object.entries(layouts).map(([way, layout]) => [`${way}: ${content.name}`, content, layout] as const),
  )

describe('header', () => {
  it.each(each(CONTENTS, HEADER_LAYOUTS))('%s', (_, content, layout) => isRead(content, { header: layout }))
})

describe('recipients and signature', () => {
  it.each(each(CONTENTS, FOOT_LAYOUTS))('%s', (_, content, layout) => isRead(content, { foot: layout }))

  const withRecipients = CONTENTS.filter((content) => content.recipients)
  it.each(each(withRecipients, STACKED_FOOT_LAYOUTS))('%s', (_, content, layout) => isRead(content, { foot: layout }))
})

describe('addressees', () => {
  const one = CONTENTS.filter((content) => content.addressees?.length === 1)
  it.each(each(one, ONE_ADDRESSEE_LAYOUTS))('%s', (_, content, layout) => isRead(content, { addressees: layout }))

  const several = CONTENTS.filter((content) => (content.addressees?.length ?? 0) > 1)
  it.each(each(several, SEVERAL_ADDRESSEES_LAYOUTS))('%s', (_, content, layout) =>
    isRead(content, { addressees: layout }),
  )
})
