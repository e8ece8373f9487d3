// Defects that only show when documents are compared, one of each kind in a body, each in documents that no other one touches.
import { dayAfter } from './bodies.mjs'

/** Each changes the documents of one body around a place and gives the file that must be told of, or `null` where it does not fit. */
const KINDS = [
  {
    rule: 'kho/trung-so',
    plant: (documents, at) => {
      const copy = { ...documents[at], file: `${documents[at].file}b`, subject: 'một việc khác hẳn', cites: null }
      documents.push(copy)
      return copy
    },
  },
  {
    rule: 'kho/so-khong-tang',
    plant: (documents, at) => {
      const [before, document] = [documents[at - 4], documents[at]]
      if (!before || document.isCited || document.cites) return null
      document.day = dayAfter(before.day, -1)
      return document
    },
  },
  {
    rule: 'kho/thieu-so',
    plant: (documents, at) => {
      const [document, after] = [documents[at], documents[at + 4]]
      if (!after || document.isCited) return null
      document.isLost = true
      return after
    },
  },
  { rule: 'kho/vien-dan-khac', plant: citing((cites) => ({ ...cites, day: dayAfter(cites.document.day, 1) })) },
  {
    rule: 'kho/vien-dan-khac',
    plant: citing((cites) => ({ ...cites, subject: 'phòng cháy, chữa cháy rừng mùa khô' })),
  },
  {
    rule: 'kho/tra-loi-khong-co',
    plant: (documents, at) => {
      const { cites, body } = documents[at]
      if (!cites?.answers) return null
      documents[at].cites = { ...cites, code: body.isParty ? '9001-CV/ĐU' : '9001/UBND-VP' }
      return documents[at]
    },
  },
  {
    rule: 'kho/thieu-phu-luc',
    plant: (documents, at) => {
      documents[at].named = ' (kèm theo Phụ lục 3)'
      return documents[at]
    },
  },
  {
    rule: 'kho/chuc-vu-khac',
    plant: (documents, at) => {
      if (documents[at - 1]?.day !== documents[at].day || documents[at + 1]?.day === documents[at].day) return null
      documents[at].title = documents[at].body.isParty ? 'Bí thư' : 'Phó Chủ tịch'
      return documents[at]
    },
  },
  {
    rule: 'kho/ten-co-quan-khac',
    plant: (documents, at) => {
      documents[at].recipient = documents[at].recipient.replace('đơn vị', 'đơn vi')
      return documents[at]
    },
  },
]

function citing(change) {
  return (documents, at) => {
    const { cites } = documents[at]
    if (!cites || cites.answers) return null
    documents[at].cites = change(cites)
    return documents[at]
  }
}

/** Documents that a defect may touch to both sides of its place. */
const APART = 5

/**
 * @param {object[][]} byBody
 * @param {number} count
 * @returns {string[]} `rule file` of each
 */
export const plantDefects = (byBody, count) => {
  for (const documents of byBody) for (const { cites } of documents) if (cites) cites.document.isCited = true
  const expected = []
  const rounds = Math.ceil(count / byBody.length)
  for (let round = 0; round < rounds; round++) {
    for (const [index, documents] of byBody.entries()) {
      if (expected.length === count) return expected
      const { rule, plant } = KINDS[(round + index) % KINDS.length]
      const room = Math.floor(documents.length / rounds)
      const document = planted(documents, plant, round * room + APART, (round + 1) * room - APART)
      if (!document) throw new Error(`no place for ${rule} in ${documents[0].body.folder}`)
      expected.push(`${rule} ${document.file}.yaml`)
    }
  }
  return expected
}

const planted = (documents, plant, from, to) => {
  for (let at = from; at < to; at++) {
    const document = plant(documents, at)
    if (document) return document
  }
  return null
}
