// Bodies, persons and days of an invented province; names differ in more than marks.
const FIRST = ['An', 'Bình', 'Cát', 'Đông', 'Gia', 'Hoà', 'Kim', 'Lộc', 'Minh', 'Nam']
const SECOND = ['Khê', 'Lâm', 'Phú', 'Trung']
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm']
const GIVEN = [
  'Gia Bảo',
  'Minh Khang',
  'Thanh Bình',
  'Hữu Phước',
  'Ngọc Hân',
  'Quốc Toàn',
  'Thu Hiền',
  'Đức Long',
  'Bảo Châu',
  'Anh Thư',
]

/** Every other one a committee of the Party, every other one of the State. */
export const BODIES = FIRST.flatMap((first, row) =>
  SECOND.map((second, column) => {
    const place = `${first} ${second}`
    const isParty = (row + column) % 2 === 0
    return {
      place,
      isParty,
      folder: `${isParty ? 'dang-uy' : 'uy-ban'}-${row * SECOND.length + column}`,
      name: isParty ? `Đảng uỷ xã ${place}` : `Ủy ban nhân dân xã ${place}`,
      signer: `${FAMILY[column]} ${GIVEN[row]}`,
    }
  }),
)

/** Days of the first half of a year, as all documents of a body are of one period. */
const DAYS = 180

/** @returns ISO day of the ordinal-th of `count` documents: two on each day at least, later ones never earlier */
export const dayOf = (ordinal, count) => {
  const days = Math.min(DAYS, Math.floor(count / 2))
  const day = Math.floor((Math.floor(ordinal / 2) * 2 * days) / count)
  return new Date(Date.UTC(2026, 0, 10 + day)).toISOString().slice(0, 10)
}

/** As a citation writes it. */
export const citedDay = (iso) => {
  const [year, month, day] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

export const dayAfter = (iso, days) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
