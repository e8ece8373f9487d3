import sources from 'dvk:sources'
import { InputError } from '../../document/input-error.ts'
import { PART_VERSION, type PartHeader } from './part.ts'
import type { Part } from './read-part.ts'

/**
 * Parts that together are one run: each shard once, by this dvk, of the same files under the same settings.
 * @throws InputError `phan/…` with what is wrong in one sentence
 */
export const requireWhole = (parts: readonly Part[]): void => {
  const byShard = new Map<number, Part>()
  const [first] = parts
  if (!first) return
  for (const part of parts) {
    requireAlike(part, first)
    const other = byShard.get(part.header.shard)
    if (other) throw doubled(part, other)
    byShard.set(part.header.shard, part)
  }
  const { of } = first.header
  for (let shard = 1; shard <= of; shard++) if (!byShard.has(shard)) throw missing(shard, of)
}

const requireAlike = (part: Part, first: Part): void => {
  const { header } = part
  if (header.dvkShard !== PART_VERSION || header.sources !== sources) throw ofOtherVersion(part)
  if (header.of !== first.header.of) throw otherwiseDivided(part, first)
  if (header.files !== first.header.files) throw ofOtherFiles(part, first)
  if (header.settings !== first.header.settings || header.hasText !== first.header.hasText)
    throw otherwiseSet(part, first)
}

const nameOf = ({ shard, of }: PartHeader): string => `${shard}/${of}`

const missing = (shard: number, of: number): InputError =>
  new InputError('phan/thieu', {
    vi: `thiếu phần ${shard}/${of}; chạy «dvk lint --shard ${shard}/${of} -o TỆP» rồi nêu cả tệp ấy`,
    en: `part ${shard}/${of} is missing; run "dvk lint --shard ${shard}/${of} -o FILE" and name that file too`,
  })

const doubled = ({ file, header }: Part, other: Part): InputError =>
  new InputError('phan/trung', {
    vi: `«${file}» và «${other.file}» cùng là phần ${nameOf(header)}; chỉ nêu một tệp`,
    en: `"${file}" and "${other.file}" are both part ${nameOf(header)}; name one of them`,
  })

const otherwiseDivided = ({ file, header }: Part, first: Part): InputError =>
  new InputError('phan/khac', {
    vi: `«${file}» là phần ${nameOf(header)} còn «${first.file}» là phần ${nameOf(first.header)}; chỉ ghép các phần của cùng một lần chia`,
    en: `"${file}" is part ${nameOf(header)} and "${first.file}" part ${nameOf(first.header)}; merge parts of one division only`,
  })

const ofOtherVersion = ({ file, header }: Part): InputError =>
  new InputError('phan/phien-ban', {
    vi: `«${file}» do một bản dvk khác ghi (${header.version}); ghi lại phần ấy bằng bản đang dùng để ghép`,
    en: `"${file}" was written by another dvk (${header.version}); write it again with the one that merges`,
  })

const ofOtherFiles = ({ file }: Part, first: Part): InputError =>
  new InputError('phan/khac-tep', {
    vi: `«${file}» được ghi khi có những tệp khác với lúc ghi «${first.file}»; ghi lại các phần từ cùng một thư mục không thay đổi`,
    en: `"${file}" was written of other files than "${first.file}"; write the parts again from one unchanged folder`,
  })

const otherwiseSet = ({ file }: Part, first: Part): InputError =>
  new InputError('phan/khac-cau-hinh', {
    vi: `«${file}» được ghi với cấu hình hoặc tuỳ chọn khác với «${first.file}»; ghi lại các phần với cùng cấu hình và tuỳ chọn`,
    en: `"${file}" was written with another configuration or other options than "${first.file}"; write the parts again with the same`,
  })
