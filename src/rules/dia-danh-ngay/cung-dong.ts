import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/cung-dong',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.besideNumber',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Địa danh và thời gian cùng một dòng với số, ký hiệu.',
    en: 'Place and date stand on one height with the number.',
  },
  messages: {
    below: {
      vi: '«{seen}»: ở dưới hàng của «{number}», cần đặt cùng hàng',
      en: '«{seen}»: stands in a row below that of «{number}», set both in one row',
    },
    above: {
      vi: '«{seen}»: ở trên hàng của «{number}», cần đặt cùng hàng',
      en: '«{seen}»: stands in a row above that of «{number}», set both in one row',
    },
  },
  examples: { right: 'Số: 05/QĐ-UBND | Lâm Sơn, ngày 05 tháng 3 năm 2026', wrong: 'ngày, tháng ở hàng dưới số' },
  check({ document: { components }, report }) {
    const [number] = components.so_ky_hieu?.blocks ?? []
    const [date] = components.dia_danh_ngay?.blocks ?? []
    // Only rows of one table show it: within a cell, heights of lines would have to be known.
    if (!number?.cell || !date?.cell || number.cell.table !== date.cell.table) return
    const rows = date.cell.row - number.cell.row
    if (rows === 0) return
    // Together with what stands above it in one cell, that cell may reach over both rows.
    const [upper, above] = rows > 0 ? [number, components.co_quan_ban_hanh] : [date, components.tieu_de]
    if (above?.blocks.some(({ cell }) => cell?.row === upper.cell?.row)) return
    report({ message: rows > 0 ? 'below' : 'above', at: wholeBlock(date), data: { number: number.text } })
  },
})
