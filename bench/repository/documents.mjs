// The documents of the bodies, right in every point, each as data that becomes a YAML.
import { BODIES, citedDay, dayOf } from './bodies.mjs'

const TYPES = [
  { id: 'ke-hoach', name: 'Kế hoạch', symbol: 'KH' },
  { id: 'bao-cao', name: 'Báo cáo', symbol: 'BC' },
  { id: 'cong-van', name: 'Công văn', symbol: 'CV' },
  { id: 'thong-bao', name: 'Thông báo', symbol: 'TB' },
]
const TASKS = [
  'tuyên truyền kỷ niệm ngày thành lập xã',
  'rà soát hồ sơ lưu trữ',
  'chăm sóc cây xanh',
  'tổ chức ngày hội đọc sách',
  'kiểm kê tài sản',
]

const symbolOf = (body, type) => {
  if (body.isParty) return `${type.symbol}/ĐU`
  return type.id === 'cong-van' ? 'UBND-VP' : `${type.symbol}-UBND`
}

const codeOf = ({ body, type, number }) =>
  `${String(number).padStart(2, '0')}${body.isParty ? '-' : '/'}${symbolOf(body, type)}`

/** @param count documents of all bodies together @returns {object[][]} by body, in the order of their days */
export const documentsOf = (count) => {
  const each = count / BODIES.length
  const byBody = BODIES.map((body) =>
    Array.from({ length: each }, (_, ordinal) => {
      const type = TYPES[ordinal % TYPES.length]
      return {
        body,
        type,
        ordinal,
        number: Math.floor(ordinal / TYPES.length) + 1,
        day: dayOf(ordinal, each),
        subject: `${TASKS[ordinal % TASKS.length]} đợt ${ordinal + 1}`,
        file: `${body.folder}/${String(ordinal).padStart(6, '0')}`,
        title: body.isParty ? 'Phó Bí thư' : 'Chủ tịch',
        recipient: `Các đơn vị trực thuộc xã ${body.place}`,
        cites: null,
        named: '',
      }
    }),
  )
  for (const documents of byBody) {
    // A body answers the letters of the one of its kind before it; reports are on the plan before them.
    const alike = byBody.filter(([first]) => first.body.isParty === documents[0].body.isParty)
    const sender = alike.at(alike.indexOf(documents) - 1)
    for (const document of documents) {
      if (document.type.id === 'bao-cao') document.cites = { document: documents[document.ordinal - 1], answers: false }
      const letter = sender[document.ordinal - TYPES.length]
      if (document.type.id === 'cong-van' && letter) document.cites = { document: letter, answers: true }
    }
  }
  return byBody
}

const citation = ({ document, answers, code = codeOf(document), day = document.day, subject = document.subject }) => {
  const issuer = document.body.isParty ? `Ban Thường vụ ${document.body.name}` : document.body.name
  return `${answers ? 'Trả lời' : 'Thực hiện'} ${document.type.name} số ${code} ngày ${citedDay(day)} của ${issuer} về ${subject}, `
}

const indented = (text) => text.replace(/^(?=.)/gm, '  ')

/** The document as `dvk` reads it. */
export const yamlOf = (document) => {
  const { body, type, number, day, subject, title, recipient, cites, named } = document
  const head = cites ? citation(cites) : ''
  const doer = body.isParty ? 'Ban Thường vụ Đảng uỷ' : 'Ủy ban nhân dân xã'
  const text = `${head}${doer} đề nghị các đơn vị thực hiện đúng thời hạn${named}.`
  const lines = [
    `loai: ${type.id}`,
    ...(body.isParty ? [] : ['he_thong: nha-nuoc']),
    'co_quan:',
    ...(body.isParty ? ['  cap_tren: Đảng bộ tỉnh Sơn Bình'] : []),
    `  ban_hanh: ${body.name}`,
    `  viet_tat: ${body.isParty ? 'ĐU' : 'UBND'}`,
    ...(!body.isParty && type.id === 'cong-van' ? ['  don_vi_soan_thao: VP'] : []),
    `so: ${number}`,
    `dia_danh: ${body.place}`,
    `ngay: ${day}`,
    `trich_yeu: ${subject}`,
    ...(type.id === 'cong-van' ? [`kinh_gui: ${recipient}`] : []),
    'noi_dung: |',
    indented(text),
    'noi_nhan:',
    `  - ${recipient}`,
    `luu: ${body.isParty ? 'Văn phòng Đảng uỷ' : 'VT'}`,
    'ky:',
    `  quyen_han: ${body.isParty ? 'T/M Ban Thường vụ' : 'TM. Ủy ban nhân dân'}`,
    `  chuc_vu: ${title}`,
    `  ho_ten: ${body.signer}`,
  ]
  return `${lines.join('\n')}\n`
}

/** The same as it is printed, for linters that read texts. */
export const textOf = (document) => {
  const { body, type, day, subject, title, recipient, cites, named } = document
  const [year, month, date] = day.split('-')
  const doer = body.isParty ? 'Ban Thường vụ Đảng uỷ' : 'Ủy ban nhân dân xã'
  const head = cites ? citation(cites) : ''
  const place = `${body.place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
  return [
    ...(body.isParty ? ['ĐẢNG BỘ TỈNH SƠN BÌNH'] : []),
    body.name.toUpperCase(),
    ...(body.isParty
      ? ['*', 'ĐẢNG CỘNG SẢN VIỆT NAM']
      : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']),
    `${body.isParty ? 'Số ' : 'Số: '}${codeOf(document)}`,
    place,
    ...(type.id === 'cong-van' ? [`về việc ${subject}`, `Kính gửi: ${recipient}`] : [type.name.toUpperCase(), subject]),
    `${head}${doer} đề nghị các đơn vị thực hiện đúng thời hạn${named}.`,
    'Nơi nhận:',
    `- ${recipient};`,
    `- Lưu: ${body.isParty ? 'Văn phòng Đảng uỷ' : 'VT'}.`,
    body.isParty ? 'T/M BAN THƯỜNG VỤ' : 'TM. ỦY BAN NHÂN DÂN',
    title.toUpperCase(),
    body.signer,
    '',
  ].join('\n\n')
}
