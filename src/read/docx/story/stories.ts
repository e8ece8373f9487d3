import { once } from '../../../vietnamese/once.ts'
import type { Theme } from '../formatting/theme.ts'
import type { DocxPackage } from '../package/package.ts'
import { readStory } from './read-story.ts'
import type { Story } from './story.ts'

/** A part beside the main one that holds text of its own: a header, a footer, notes, comments. */
export interface StoryPart {
  readonly xml: string
  /** @throws InputError as `scanXml` */
  story(): Story
}

/** Each part is unpacked and read once, whoever asks; `null` where there is none of that name. */
export type Stories = (part: string) => StoryPart | null

export const createStories = (docx: DocxPackage, theme: Theme): Stories => {
  const known = new Map<string, StoryPart | null>()
  return (part) => {
    const already = known.get(part)
    if (already !== undefined) return already
    const xml = docx.text(part)
    const read = xml === null ? null : { xml, story: once(() => readStory(xml, part, theme)) }
    known.set(part, read)
    return read
  }
}
