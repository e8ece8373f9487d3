import { once } from '../../vietnamese/once.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

/** Words of grammar: twice in a row they are never a word that is formed by doubling. */
const GRAMMAR = once(() =>
  words(`
    và của các những với hoặc cho về tại theo trong trên dưới đã sẽ đang bị được bởi do là rằng mà nhưng nếu thì khi này
    đó ở đến nhằm như cũng vẫn để vào có cần phải không việc tỉnh huyện phường
  `),
)

/** Syllables that Vietnamese doubles: "luôn luôn", "năm năm" (five years), "song song". */
const DOUBLED = once(() =>
  words(`
    xanh ngày ai luôn thường dần mãi đời người nhà nơi chốn từ hàng lớp song đều đâu năm tháng mười ba hai bốn chung riêng
    xa lâu tầng trùng điệp đêm chiều sáng đường bừng hừng ngang chăm khăng khư chằm oang lăm đăm rành vân ngành khác ào ầm
    rầm đùng chuồn châu cào bươm đu hao phau tí chút giờ phút thi quanh tăm dửng rưng nao lòng
  `),
)

/** Words that end in a word of grammar, or begin with one: "tồn tại tại", "phân công theo theo dõi". */
const WITH_GRAMMAR = once(() =>
  words(`
    tồn_tại hiện_tại tự_do lý_do kèm_theo tiếp_theo tuỳ_theo tùy_theo dựa_theo noi_theo chuẩn_bị thiết_bị trang_bị hiện_có
    sẵn_có giàu_có vốn_có chỉ_có cấp_trên bề_trên phía_trên bên_trên cấp_dưới bên_dưới phía_dưới bên_trong phía_trong
    đôi_khi trong_khi trở_về quay_về tức_là nghĩa_là hầu_như dường_như gần_như hàng_không số_không lẽ_phải vừa_phải
    bên_phải đảm_đang công_việc làm_việc sự_việc vụ_việc
    theo_dõi theo_đuổi bị_can bị_cáo bị_đơn bị_hại bị_động tại_chỗ tại_chức tại_gia tại_ngũ tại_ngoại do_thám của_cải
    về_hưu luật_sư có_thể có_lẽ có_ích cho_phép cho_thuê cho_vay cho_mượn trong_sạch trong_sáng trong_suốt trong_lành được_mùa
    không_gian không_khí không_quân không_phận như_nguyện cần_thiết cần_kiệm cần_cù cần_mẫn để_dành các_bon phải_chăng
    phải_trái tỉnh_táo tỉnh_thành tỉnh_giấc việc_làm đang_cai đến_nỗi
  `),
)

/** Words of official texts of which one may end as the next begins: "hành vi vi phạm", "đầu tư tư nhân". */
const COMMON = once(() =>
  words(`
    phân_công thành_công thi_công khởi_công nhân_công công_việc công_tác công_trình công_chức công_dân công_nghệ công_nghiệp
    công_an công_ty công_khai công_nhận công_văn công_bố cán_bộ đảng_bộ toàn_bộ nội_bộ tiến_bộ đồng_bộ chi_bộ bộ_phận bộ_máy
    bộ_môn bộ_trưởng hành_vi phạm_vi vi_phạm chính_quy nội_quy pháp_quy quy_định quy_chế quy_đổi quy_mô quy_trình quy_hoạch
    liên_kết đoàn_kết cam_kết tổng_kết sơ_kết ký_kết kết_quả kết_luận kết_hợp kết_nối kết_thúc kết_nạp đại_hội xã_hội
    quốc_hội cơ_hội hiệp_hội hội_viên hội_nghị hội_đồng hội_nhập hội_thảo hội_thi pháp_luật kỷ_luật luật_sư hiện_đại
    đương_đại đại_biểu đại_diện đại_học giao_thông phổ_thông lưu_thông truyền_thông thông_tin thông_báo thông_qua thông_tư
    hành_chính tài_chính chính_sách chính_quyền chính_trị chính_phủ chính_thức quản_trị trị_giá thẩm_quyền phân_quyền
    quyền_lợi quyền_hạn quyền_lực hoạt_động lao_động vận_động hành_động chủ_động động_viên động_lực đảng_viên nhân_viên
    đoàn_viên viên_chức tổ_chức chức_năng chức_danh chức_vụ nhân_sự quân_sự hình_sự dân_sự sự_nghiệp sự_việc sự_kiện sự_cố
    nhiệm_vụ phục_vụ dịch_vụ nghiệp_vụ vụ_việc vụ_án ban_hành thi_hành vận_hành điều_hành chấp_hành thực_hành quản_lý xử_lý
    đại_lý lý_luận lý_lịch lý_do hợp_tác tác_động tác_phẩm tác_phong doanh_nghiệp nhân_dân người_dân dân_chủ dân_vận dân_số
    dân_cư dân_tộc tự_chủ chủ_tịch chủ_trương chủ_trì chủ_yếu cụ_thể đoàn_thể tập_thể thể_thao thể_chế thể_hiện thể_dục
    học_sinh phát_sinh vệ_sinh dân_sinh an_sinh sinh_viên sinh_hoạt sinh_sống sinh_thái khoa_học tiểu_học trung_học học_tập
    học_viên học_phí học_bổng thực_hiện phát_hiện hiện_trạng hiện_hành hiện_nay hiện_vật điều_kiện kiện_toàn an_toàn
    toàn_quốc toàn_diện toàn_tỉnh toàn_dân toàn_xã diện_tích quyết_định xác_định ổn_định thẩm_định nghị_định nhận_định
    định_hướng định_kỳ định_mức xu_hướng hướng_dẫn dẫn_đến nhiệm_kỳ thời_kỳ kỳ_họp kỳ_thi phối_hợp phù_hợp tổng_hợp
    hợp_đồng hợp_pháp hợp_lý cộng_đồng đồng_chí đồng_bào đồng_thời đồng_ý dự_báo cảnh_báo báo_cáo báo_chí xuất_phát tự_phát
    phát_triển phát_huy phát_động triển_khai kê_khai khai_thác khai_mạc khai_giảng khai_sinh trực_tiếp liên_tiếp tiếp_tục
    tiếp_thu tiếp_nhận tiếp_cận xác_nhận chứng_nhận ghi_nhận nhận_thức nhận_xét đánh_giá định_giá giá_trị nguồn_thu thu_nhập
    thu_hút thu_hồi sáp_nhập gia_nhập nhập_khẩu nhập_học môi_trường thị_trường nhà_trường hội_trường trường_hợp trường_học
    đầu_tư vật_tư tư_vấn tư_pháp tư_tưởng tư_nhân tư_liệu cá_nhân công_nhân quân_nhân nguyên_nhân nhân_lực nhân_dịp năng_lực
    nguồn_lực lực_lượng số_lượng chất_lượng vật_chất tính_chất hóa_chất hoá_chất cơ_sở trụ_sở sở_hữu giải_pháp biện_pháp
    phương_pháp pháp_lý kiểm_tra thanh_tra điều_tra tra_cứu nghiên_cứu cấp_cứu cứu_hộ cứu_nạn đề_nghị kiến_nghị nghị_quyết
    giải_quyết kiên_quyết quyết_toán quyết_liệt quyết_tâm vấn_đề chủ_đề chuyên_đề đề_án đề_xuất sản_xuất đột_xuất xuất_sắc
    xuất_khẩu tài_sản nông_sản thủy_sản thuỷ_sản cộng_sản sản_phẩm vận_tải tuyên_giáo tôn_giáo giáo_dục giáo_viên tập_huấn
    huấn_luyện tập_trung luyện_tập trung_ương trung_tâm trung_cấp quan_tâm trọng_tâm tâm_lý tâm_huyết quan_trọng tôn_trọng
    chú_trọng trọng_điểm thí_điểm quan_điểm thời_điểm địa_điểm đặc_điểm điểm_số kịp_thời thời_gian thời_hạn giới_hạn hạn_chế
    hạn_mức cơ_chế chế_độ chế_biến nội_dung dung_tục hình_dung dung_lượng ứng_dụng sử_dụng dụng_cụ dân_quân quân_đội
    kinh_tế thực_tế quốc_tế đất_nước nhà_nước nước_ngoài nước_sạch đất_đai văn_hoá văn_hóa hoá_đơn hóa_đơn văn_bản bản_sao
    cơ_bản bản_đồ bảo_vệ bảo_đảm đảm_bảo bảo_hiểm quốc_phòng văn_phòng dự_phòng phòng_chống phòng_ban
  `),
)

/** Work that names a body too, so that one follows the other: "Ban Tổ chức tổ chức hội nghị". */
const NAMES_BODY = once(() =>
  words(`
    tổ_chức kiểm_tra chỉ_đạo lãnh_đạo thanh_tra giám_sát quản_lý giám_định kiểm_soát kỷ_luật thi_hành tư_vấn hướng_dẫn
    phục_vụ thẩm_định đánh_giá điều_hành soạn_thảo biên_tập điều_tra đại_diện tham_mưu giúp_việc chủ_trì phối_hợp phụ_trách
    bảo_vệ kiểm_phiếu tuyên_truyền vận_động
  `),
)

const SPACE = 0x20
const LINE_BREAK = 0x0a

/**
 * Where a word, or two, may stand twice in a row: a quick look, before a pattern is asked. Only the first letter may differ in
 * case.
 * @returns offsets of the first of both, behind an opening bracket or quotation mark
 */
export const repeatedStretches = (text: string): readonly number[] => {
  const found: number[] = []
  let before = 0
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code !== SPACE && code !== LINE_BREAK) continue
    const next = index + 1
    if (code === SPACE) {
      if (standsAgain(text, start, next)) found.push(start)
      if (standsAgain(text, before, next)) found.push(before)
    }
    before = code === SPACE ? start : next
    start = OPENING.has(text.charCodeAt(next)) ? next + 1 : next
  }
  return found
}

const OPENING: ReadonlySet<number> = new Set([...'(["“‘'].map((mark) => mark.charCodeAt(0)))

const standsAgain = (text: string, from: number, at: number): boolean =>
  at - from > 2 &&
  text.charCodeAt(from + 1) === text.charCodeAt(at + 1) &&
  text.startsWith(text.slice(from + 1, at - 1), at + 1)

/** Whose doubling is surely a slip, may be one, or is none. */
export type Repetition = 'sure' | 'possible' | 'none'

/**
 * Judges a syllable that stands twice in a row. All words in lower case.
 * @param before the word in front of both, empty where there is none
 * @param behind the word that follows, empty where there is none
 */
export const syllableTwice = (before: string, syllable: string, behind: string): Repetition => {
  if (DOUBLED().has(syllable)) return 'none'
  const first = `${before}_${syllable}`
  const second = `${syllable}_${behind}`
  if (WITH_GRAMMAR().has(first) || WITH_GRAMMAR().has(second)) return 'none'
  if (COMMON().has(first) && COMMON().has(second)) return 'none'
  return GRAMMAR().has(syllable) ? 'sure' : 'possible'
}

/** Judges two syllables that stand twice in a row: "thành phố thành phố". In lower case, with a space between. */
export const pairTwice = (pair: string): Repetition => {
  const [first = '', second = ''] = pair.split(' ')
  return NAMES_BODY().has(`${first}_${second}`) || first === second ? 'none' : 'sure'
}
