import { fold } from '../../vietnamese/fold.ts'

/** Words of two syllables that names of bodies and subjects are made of: a line does not end inside one. */
const COMPOUNDS = new Set(
  `an ninh, an sinh, an toàn, bản đồ, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo trợ, bảo vệ, bầu cử, bệnh viện, bí thư,
  biên chế, biên giới, biên phòng, biên soạn, bình đẳng, bộ đội, bổ nhiệm, bổ sung, bộ trưởng, bồi dưỡng, bồi thường,
  bưu chính, cải cách, cán bộ, cảnh sát, cấp trên, cấp uỷ, cây trồng, chăn nuôi, chấp hành, chất lượng, chế độ,
  chi bộ, chi cục, chỉ đạo, chỉ huy, chỉ thị, chi uỷ, chiến binh, chiến lược, chiến sĩ, chính phủ, chính quyền,
  chính sách, chính trị, chủ đề, chủ động, chủ nhiệm, chủ tịch, chủ trì, chuẩn bị, chuyên đề, chuyển đổi, chuyển giao,
  chuyên môn, chuyên trách, chữa cháy, chức vụ, chứng khoán, chứng thực, chương trình, có công, con dấu, công an,
  công chức, công chứng, công dân, công đoàn, công khai, công nghệ, công nghiệp, công tác, công thương, công trình,
  công ty, công văn, cơ quan, cơ sở, cuộc thi, cựu chiến, cứu hộ, cứu nạn, dân chủ, dân cư, dân quân, dân số, dân tộc,
  dân vận, di sản, dịch bệnh, dịch vụ, doanh nghiệp, du khách, du lịch, dự án, dữ liệu, dự thảo, dự toán, dự trữ,
  đại biểu, đại đoàn, đại học, đại hội, đảng bộ, đảng đoàn, đảng uỷ, đảng viên, đánh giá, đào tạo, đặc khu, đăng ký,
  đất đai, đấu giá, đấu thầu, đấu tranh, đầu tư, đề án, đề nghị, đề xuất, địa chất, địa chính, địa phương, điện lực,
  điện tử, điều hành, điều lệ, định cư, định hướng, định kỳ, đo đạc, đoàn kết, đoàn thanh, đoàn thể, đoàn viên,
  đô thị, đổi mới, đối ngoại, đối tượng, đồng bào, đồng chí, động vật, động viên, đơn vị, đường bộ, đường sắt,
  gia đình, giai đoạn, giải ngân, giải pháp, giải phóng, giải quyết, giám đốc, giám sát, giáo dục, giao thông,
  giáo viên, giống cây, giới thiệu, hạ tầng, hải đảo, hải quan, hàng hải, hàng không, hành chính, hành động, hậu cần,
  hiệp hội, hiệu quả, hiệu trưởng, hình thức, hoà bình, hoà giải, hoàn thiện, hoạt động, học sinh, học tập, học viện,
  hồ sơ, hộ tịch, hỗ trợ, hội đồng, hội nghị, hội nhập, hội nông, hội viên, hợp đồng, hợp nhất, hợp tác, huyện uỷ,
  hướng dẫn, kế hoạch, kế toán, kết luận, kết quả, kháng chiến, khảo sát, khen thưởng, khí tượng, khiếu nại, kho bạc,
  khoa học, khoáng sản, khối lượng, khu công, khu phố, khu vực, kiểm dịch, kiểm điểm, kiểm lâm, kiểm phiếu, kiểm sát,
  kiểm toán, kiểm tra, kiến nghị, kiến trúc, kinh doanh, kinh phí, kinh tế, kỷ luật, kỷ niệm, kỹ thuật, lãnh đạo,
  lao động, lâm nghiệp, lập pháp, lễ hội, lịch sử, liên đoàn, liên hiệp, lũ quét, luật sư, lực lượng, lưu trữ,
  mặt bằng, mặt trận, mầm non, minh bạch, môi trường, một cửa, mở rộng, mùa mưa, năng lượng, nâng cao, ngành nghề,
  ngân hàng, ngân sách, nghị định, nghị quyết, nghiên cứu, nghiệp vụ, ngoại giao, ngoại vụ, nguồn lực, người dân,
  nhà nước, nhà ở, nhà trường, nhân dân, nhân sự, nhân văn, nhập khẩu, nhiệm kỳ, nhiệm vụ, nội bộ, nội chính,
  nội dung, nội vụ, nông dân, nông nghiệp, nông thôn, ổn định, phản biện, pháp chế, pháp luật, phát động, phát huy,
  phát thanh, phát triển, phê duyệt, phong cách, phòng cháy, phòng chống, phòng hộ, phong trào, phổ biến, phổ thông,
  phối hợp, phụ lục, phụ nữ, phục vụ, phương án, phương hướng, phương tiện, quan đảng, quan hệ, quản lý, quản trị,
  quán triệt, quân chủng, quân đội, quân khu, quân sự, quân uỷ, quận uỷ, quốc doanh, quốc gia, quốc hội, quốc phòng,
  quốc tế, quy chế, quy chuẩn, quỹ đất, quy định, quy hoạch, quy trình, quyết định, quyết toán, rà soát, rừng phòng,
  sản xuất, sáng tạo, sáp nhập, sạt lở, sắp xếp, sĩ quan, sinh hoạt, sinh viên, sở hữu, sơ kết, sử dụng, sự nghiệp,
  sửa đổi, tài chính, tái định, tài liệu, tài nguyên, tài sản, tăng cường, tập đoàn, tập huấn, tập thể, tham mưu,
  tham nhũng, thành lập, thanh niên, thành phố, thanh toán, thanh tra, thành uỷ, thành viên, thẩm định, thẩm quyền,
  thẩm tra, thất nghiệp, thể thao, thi đua, thi hành, thị trấn, thị trường, thị xã, thiên tai, thông báo, thống kê,
  thống nhất, thông tấn, thông tin, thông tri, thu hồi, thu nhập, thủ tục, thú y, thuỷ lợi, thuỷ sản, thuỷ văn,
  thư ký, thư viện, thực hành, thực hiện, thực phẩm, thực vật, thương binh, thường kỳ, thương mại, thường trực,
  thường vụ, tiến độ, tiền lương, tiếp công, tiếp tục, tiết kiệm, tiểu ban, tiêu chí, tiêu chuẩn, tiêu cực, tiểu đoàn,
  tiểu học, tìm hiểu, tín ngưỡng, tinh thần, tỉnh uỷ, toà án, toàn quốc, toàn thể, tố cáo, tổ chức, tổ dân, tổ quốc,
  tôn giáo, tổng công, tổng cục, tổng hợp, tổng kết, tổng thể, tốt nghiệp, tờ trình, trách nhiệm, trật tự, trẻ em,
  triển khai, triển vọng, trong sạch, trồng trọt, trợ giúp, trung đoàn, trung học, trung tâm, trung ương, truyền hình,
  truyền thanh, truyền thông, truyền thống, trực ban, trực thuộc, trực tiếp, trực tuyến, trưởng ban, tuyển dụng,
  tuyên giáo, tuyển sinh, tuyên truyền, tư cách, tư công, tư pháp, tư tưởng, tư vấn, uỷ ban, uỷ nhiệm, uỷ quyền,
  uỷ viên, ứng cử, ứng dụng, ứng phó, văn bản, văn hoá, văn học, văn kiện, văn minh, văn nghệ, văn phòng, văn thư,
  vận động, vận hành, vật chất, vật nuôi, vệ sinh, vi phạm, việc làm, viên chức, viễn thông, việt nam, vững mạnh,
  xã hội, xây dựng, xây lắp, xét xử, xuất bản, xuất khẩu, xuất nhập, xử lý, y học, ý kiến, y tế, yêu cầu, yêu nước`
    .split(/,\s*/)
    .map(fold),
)

/** @param first folded, like the second */
export const isCompound = (first: string, second: string): boolean => COMPOUNDS.has(`${first} ${second}`)
