import type { FileCheck } from './file-check.ts'

/** What is wrong with a remark in the file that keeps rules from being told there. */
export const DIRECTIVE_CHECKS: readonly FileCheck[] = [
  {
    id: 'chi-thi/thieu-ly-do',
    severity: 'warning',
    summary: {
      vi: 'Chỉ thị dvk-tat trong tệp không nêu lý do nên không có hiệu lực: người xem sau không biết vì sao bỏ qua.',
      en: 'A dvk-tat directive gives no reason, so it does not hold: who reads it later cannot tell why something is let pass.',
    },
    remedy: {
      vi: 'Viết lý do sau «--»: # dvk-tat noi-nhan/thieu-nhu-tren -- văn bản chỉ gửi nội bộ (trong YAML); <!-- dvk-tat … -- … --> (trong .md); ghi chú của Word với cùng nội dung (trong .docx).',
      en: 'Write the reason behind "--": # dvk-tat noi-nhan/thieu-nhu-tren -- internal document (in YAML); <!-- dvk-tat … -- … --> (in .md); a comment of Word with the same words (in .docx).',
    },
  },
  {
    id: 'chi-thi/quy-tac-la',
    severity: 'warning',
    summary: {
      vi: 'Chỉ thị dvk-tat không nêu quy tắc, hoặc nêu quy tắc không có hay không tắt được trong tệp (an-toan/*, chi-thi/*, lỗi làm tệp không đọc được).',
      en: 'A dvk-tat directive names no rule, or one that there is not or that cannot be kept silent from within a file (an-toan/*, chi-thi/*, what keeps a file from being read).',
    },
    remedy: {
      vi: 'Sửa mã quy tắc; xem tất cả: dvk rules. Tắt cả nhóm: noi-nhan/*.',
      en: 'Mend the name; for all of them: dvk rules. A whole group is noi-nhan/*.',
    },
  },
  {
    id: 'chi-thi/thua',
    severity: 'warning',
    summary: {
      vi: 'Chỉ thị dvk-tat tắt một quy tắc không báo gì ở đó: lỗi đã được sửa, hoặc chỉ thị đặt sai chỗ.',
      en: 'A dvk-tat directive keeps a rule silent that has nothing to tell there: it was mended, or the directive stands in the wrong place.',
    },
    remedy: {
      vi: 'Bỏ chỉ thị, hoặc đặt đúng chỗ: ngay trên mục hay cuối dòng của mục; dvk-tat-tep có hiệu lực cả tệp.',
      en: 'Drop it, or put it in its place: directly above the entry or at the end of its line; dvk-tat-tep holds for the whole file.',
    },
  },
]
