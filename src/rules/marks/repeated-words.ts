import { once } from '../../vietnamese/once.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,]+/u).filter((word) => word !== ''))

/** Words of grammar: twice in a row they are never a word that is formed by doubling. */
const GRAMMAR = once(() =>
  words(
    'và của các những với hoặc cho về tại theo trong trên dưới đã sẽ đang bị được bởi do là rằng mà nhưng nếu thì khi này đó ở đến nhằm như cũng vẫn để vào có cần phải không việc tỉnh huyện phường',
  ),
)

/** Syllables that Vietnamese doubles: "luôn luôn", "năm năm" (five years), "song song". */
const DOUBLED = once(() =>
  words(
    'xanh ngày ai luôn thường dần mãi đời người người nhà nơi chốn từ hàng lớp song đều đâu năm tháng mười ba hai bốn từng chung riêng đôi gần xa lâu cứ tầng trùng điệp đêm chiều sáng đường bừng hừng ngang thăm sừng chăm khăng khư bo chằm oang lăm đăm rành vân ngành hằng khác nhiều ít nhỏ to cao nhanh chậm vui buồn hay thật rất quá đỏ trắng đen vàng tím nâu hồng mới cũ đúng sai rõ vừa tự hầu ào ầm rầm đùng ha hơ chuồn châu cào bươm thuồng chôm đu le xa ngùn hiu phau tinh đầy ăm tí chút dây lời câu chữ làng bản hội tốp đàn lũ mong mỏi ngơ chốc giờ phút dàn thi thoang quanh lóng sát khít vành tròn vuông thẳng đứng ngay tăm biền miên man mênh mang oan oái gâu quang dửng khúc eo',
  ),
)

/** Ends of words of two syllables that a word of grammar may follow: "tồn tại tại", "kèm theo theo". */
const ENDS_WORD = once(() =>
  words(
    'tồn_tại hiện_tại tự_do lý_do kèm_theo tiếp_theo tuỳ_theo tùy_theo dựa_theo noi_theo chuẩn_bị thiết_bị trang_bị hiện_có sẵn_có giàu_có vốn_có chỉ_có cấp_trên bề_trên phía_trên bên_trên cấp_dưới bên_dưới phía_dưới bên_trong phía_trong đôi_khi trong_khi trở_về quay_về tức_là nghĩa_là hầu_như dường_như gần_như hàng_không số_không lẽ_phải vừa_phải bên_phải đảm_đang công_việc làm_việc sự_việc vụ_việc',
  ),
)

/** Beginnings of words of two syllables: "phân công theo theo dõi" has "theo dõi". */
const BEGINS_WORD = once(() =>
  words(
    'theo_dõi theo_đuổi bị_can bị_cáo bị_đơn bị_hại bị_động tại_chỗ tại_chức tại_gia tại_ngũ tại_ngoại do_thám của_cải về_hưu có_thể có_lẽ có_ích cho_phép cho_thuê cho_vay cho_mượn trong_sạch trong_sáng trong_suốt trong_lành được_mùa không_gian không_khí không_quân không_phận như_nguyện cần_thiết cần_kiệm cần_cù cần_mẫn để_dành các_bon phải_chăng phải_trái tỉnh_táo tỉnh_thành tỉnh_giấc việc_làm đang_cai đến_nỗi',
  ),
)

/** Work that names a body too, so that one follows the other: "Ban Tổ chức tổ chức hội nghị". */
const NAMES_BODY = once(() =>
  words(
    'tổ_chức kiểm_tra chỉ_đạo lãnh_đạo thanh_tra giám_sát quản_lý giám_định kiểm_soát kỷ_luật thi_hành tư_vấn hướng_dẫn phục_vụ thẩm_định đánh_giá điều_hành soạn_thảo biên_tập điều_tra đại_diện tham_mưu giúp_việc chủ_trì phối_hợp phụ_trách bảo_vệ kiểm_phiếu tuyên_truyền vận_động phối_thuộc',
  ),
)

/** Whose doubling is surely a slip, may be one, or is none. */
export type Repetition = 'sure' | 'possible' | 'none'

/**
 * Judges a syllable that stands twice in a row. All words in lower case.
 * @param before the word in front of both, empty where there is none
 * @param behind the word that follows, empty where there is none
 */
export const syllableTwice = (before: string, syllable: string, behind: string): Repetition => {
  if (DOUBLED().has(syllable)) return 'none'
  if (ENDS_WORD().has(`${before}_${syllable}`) || BEGINS_WORD().has(`${syllable}_${behind}`)) return 'none'
  return GRAMMAR().has(syllable) ? 'sure' : 'possible'
}

/** Judges two syllables that stand twice in a row: "thành phố thành phố". In lower case, with a space between. */
export const pairTwice = (pair: string): Repetition => {
  const [first = '', second = ''] = pair.split(' ')
  if (NAMES_BODY().has(`${first}_${second}`) || first === second) return 'none'
  return 'sure'
}
