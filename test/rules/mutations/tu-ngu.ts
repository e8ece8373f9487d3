import { line, type Mutation, source } from '../harness/mutation.ts'

/** A document of each system, and a sentence that stands in it once. */
const PLACES = [
  { base: 'cong-van-hd05', sentence: 'Đề nghị các chi bộ, cơ quan thực hiện.' },
  { base: 'cong-van-nd30', sentence: 'Đề nghị các đơn vị quan tâm thực hiện./.' },
] as const

/** The same change of one sentence in every format, in a document of each system. */
const changed = (rule: string, breaks: string, change: (sentence: string) => string): readonly Mutation[] =>
  PLACES.map(({ base, sentence }) => ({
    rule,
    breaks,
    base,
    text: [line(sentence, change(sentence))],
    yaml: [source(sentence, change(sentence))],
  }))

/** What a text is when its marks are lost. */
const WITHOUT_MARKS =
  'Ban Thuong vu yeu cau cac dong chi cap uy vien, nguoi dung dau cac co quan khan truong chuan bi bao cao ket qua thuc hien nghi quyet, neu ro uu diem, khuyet diem, nguyen nhan, bai hoc kinh nghiem; gui ve noi nhan truoc ngay 20 de tong hop; phoi hop cac don vi xay dung noi dung, chuong trinh, dam bao dieu kien to chuc hoi nghi; don doc viec thuc hien nghiem tuc nhung nhiem vu da de ra.'

export const mutations: readonly Mutation[] = [
  ...changed('tu-ngu/chu-hong', 'một đoạn mất dấu', (sentence) => `${WITHOUT_MARKS} ${sentence}`),
  ...changed('tu-ngu/am-tiet', 'thiếu dấu thanh', (sentence) => sentence.replace('thực', 'thưc')),
  ...changed('tu-ngu/am-tiet', 'thiếu dấu mũ', (sentence) => sentence.replace('hiện', 'hiẹn')),
  ...changed('tu-ngu/am-tiet', 'thừa một chữ', (sentence) => sentence.replace('thực', 'thựcc')),
]
