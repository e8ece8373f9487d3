import { fold } from '../../vietnamese/fold.ts'

/** Words of two syllables that names of bodies and subjects are made of: a line does not end inside one. */
const COMPOUNDS = new Set(
  `an ninh, an sinh, an toàn, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo vệ, bí thư, biên phòng, biên soạn, bình đẳng, bộ đội,
  bồi dưỡng, bộ trưởng, bổ nhiệm, bổ sung, bưu chính, cải cách, cán bộ, cấp trên, cấp uỷ, chấp hành, chất lượng, chế độ, chi bộ, chi cục,
  chi uỷ, chỉ đạo, chỉ thị, chiến binh, chiến lược, chiến sĩ, chính phủ, chính quyền, chính sách, chính trị, chủ đề, chủ nhiệm, chủ tịch,
  chủ trì, chuẩn bị, chuyên đề, chuyên trách, chuyển đổi, chức vụ, chương trình, chứng khoán, công an, công chức, công dân,
  công đoàn, công nghệ, công nghiệp, công tác, công thương, công trình, công ty, công văn, cơ quan, cơ sở, cuộc thi,
  cựu chiến, dân chủ, dân cư, dân quân, dân số, dân tộc, dân vận, di sản, doanh nghiệp, du lịch, dự án, dự thảo, đảng bộ, đảng đoàn,
  đảng uỷ, đảng viên, đại biểu, đại đoàn, đại hội, đại học, đánh giá, đào tạo, đặc khu, đấu tranh, đất đai, đầu tư, đề án, đề nghị,
  đề xuất, địa chất, địa chính, địa phương, điện lực, điện tử, điều hành, điều lệ, định hướng, định kỳ, đoàn kết, đoàn thanh,
  đoàn thể, đoàn viên, đô thị, đối ngoại, đối tượng, đồng bào, đồng chí, đổi mới, động viên, đơn vị, đường bộ, đường sắt, giai đoạn,
  giám đốc, giám sát, giao thông, giáo dục, giáo viên, giải pháp, giải quyết, giới thiệu, hải quan, hàng không, hàng hải, hành chính,
  hành động, hạ tầng, hậu cần, hiệp hội, hiệu quả, hiệu trưởng, hình thức, hoà bình, hoạt động, hoàn thiện, học sinh, học tập,
  học viện, hội đồng, hội nghị, hội nhập, hội nông, hội viên, hợp tác, hướng dẫn, huyện uỷ, kế hoạch, kế toán, kết luận, kết quả, khảo sát,
  kháng chiến, khen thưởng, khoa học, khối lượng, khu công, khu vực, kiểm điểm, kiểm lâm, kiểm phiếu, kiểm sát, kiểm toán, kiểm tra,
  kiến nghị, kiến trúc, kinh doanh, kinh tế, kỷ luật, kỷ niệm, kỹ thuật, lao động, lãnh đạo, lâm nghiệp, lập pháp, lịch sử, liên đoàn, liên hiệp,
  luật sư, lưu trữ, lực lượng, mặt trận, minh bạch, môi trường, mở rộng, nâng cao, năng lượng, ngân hàng, ngân sách, ngành nghề, nghị định,
  nghị quyết, nghiên cứu, nghiệp vụ, ngoại giao, ngoại vụ, nguồn lực, người dân, nhà nước, nhà trường, nhân dân, nhân sự, nhân văn,
  nhập khẩu, nhiệm kỳ, nhiệm vụ, nội bộ, nội chính, nội dung, nội vụ, nông dân, nông nghiệp, nông thôn, ổn định, pháp chế, pháp luật, phản biện,
  phát động, phát huy, phát thanh, phát triển, phòng chống, phong cách, phong trào, phối hợp, phổ biến, phụ lục, phụ nữ, phục vụ, quan đảng,
  phương án, phương hướng, phương tiện, quan hệ, quán triệt, quản lý, quản trị, quân chủng, quân đội, quân khu, quân sự, quân uỷ, quận uỷ, quốc doanh,
  quốc gia, quốc hội, quốc phòng, quốc tế, quy chế, quy chuẩn, quy định, quy hoạch, quy trình, quyết định, rà soát, sáng tạo,
  sản xuất, sắp xếp, sinh hoạt, sinh viên, sĩ quan, sơ kết, sở hữu, sự nghiệp, sửa đổi, tài chính, tài liệu, tài nguyên, tài sản, tăng cường,
  tập đoàn, tập huấn, tập thể, thanh niên, thanh tra, thành lập, thành phố, thành uỷ, thành viên, tham mưu, tham nhũng, thẩm quyền,
  thẩm tra, thị trấn, thị trường, thị xã, thi đua, thi hành, thiên tai, thống nhất, thống kê, thông báo, thông tin, thông tấn, thông tri,
  thường kỳ, thường trực, thường vụ, thực hành, thực hiện, thực phẩm, thuỷ lợi, thuỷ sản, thư ký, thư viện, thương binh, thương mại,
  tiêu chí, tiêu chuẩn, tiêu cực, tiến độ, tiếp công, tiếp tục, tiết kiệm, tiểu ban, tiểu đoàn, tìm hiểu, tỉnh uỷ, tinh thần, toà án, toàn quốc, toàn thể,
  tổ chức, tổ quốc, tổng công, tổng cục, tổng hợp, tổng kết, tổng thể, tờ trình, trách nhiệm, triển khai, triển vọng, trong sạch, trung đoàn, trung học,
  trung tâm, trung ương, truyền hình, truyền thanh, truyền thông, truyền thống, trực thuộc, trực tiếp, trực tuyến, trưởng ban, tuyên giáo, tuyên truyền, tư cách,
  tư pháp, tư tưởng, tư vấn, ứng dụng, ứng phó, uỷ ban, uỷ nhiệm, uỷ quyền, uỷ viên, văn bản, văn hoá, văn học, văn kiện, văn minh, văn nghệ, văn phòng,
  vật chất, vận động, vận hành, viên chức, viễn thông, việt nam, vững mạnh, xã hội, xuất bản, xuất khẩu, xuất nhập, xây dựng, xét xử, ý kiến, yêu cầu, yêu nước, y tế`
    .split(/,\s*/)
    .map(fold),
)

/** @param first folded, like the second */
export const isCompound = (first: string, second: string): boolean => COMPOUNDS.has(`${first} ${second}`)
