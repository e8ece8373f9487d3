/**
 * Sentences as a careful clerk writes them, invented for the tests: names with their capitals, terms with their dashes,
 * quotation marks and brackets in pairs, other documents cited in full.
 */

/** For a document of any body. Each ends with a full stop. */
export const NEUTRAL: readonly string[] = [
  'Tiếp tục nâng cao chất lượng công tác tuyên truyền, phổ biến các chủ trương, chính sách mới đến cán bộ và nhân dân trên địa bàn.',
  'Tập trung phát triển kinh tế - xã hội, giữ vững quốc phòng, an ninh và nâng cao đời sống nhân dân trong giai đoạn 2026 - 2030.',
  'Chủ động phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tổ chức đối thoại với người dân ít nhất hai lần trong năm.',
  'Phát động phong trào thi đua “Chung tay xây dựng nông thôn mới” gắn với cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa”.',
  'Rà soát, bổ sung hồ sơ, tài liệu còn thiếu (kể cả hồ sơ điện tử) và lưu trữ theo đúng quy định.',
  'Thời gian hoàn thành việc rà soát chậm nhất là ngày 30 tháng 9 hằng năm.',
  'Kinh phí thực hiện được bố trí trong dự toán ngân sách đã giao cho từng cơ quan, đơn vị.',
  'Báo cáo kết quả thực hiện phải nêu rõ ưu điểm, hạn chế, nguyên nhân và kiến nghị, đề xuất (nếu có).',
  'Khuyến khích người dân nộp hồ sơ trực tuyến để rút ngắn thời gian giải quyết thủ tục hành chính.',
  'Phấn đấu đến cuối năm có ít nhất 95% hồ sơ được giải quyết đúng hạn; không để hồ sơ quá hạn kéo dài.',
  'Kịp thời biểu dương, khen thưởng tập thể, cá nhân có thành tích xuất sắc; phê bình, chấn chỉnh nơi làm chưa tốt.',
  'Người đứng đầu chịu trách nhiệm về tiến độ và chất lượng công việc của cơ quan, đơn vị mình.',
  'Tăng cường ứng dụng công nghệ thông tin, bảo đảm an toàn dữ liệu và bảo vệ thông tin cá nhân của người dân.',
  'Bố trí cán bộ có năng lực, kinh nghiệm làm công tác văn thư, lưu trữ; không bố trí kiêm nhiệm quá nhiều việc.',
  'Việc kiểm tra được tiến hành công khai, khách quan, không gây phiền hà cho đơn vị được kiểm tra.',
  'Xây dựng kế hoạch sử dụng trang thiết bị hợp lý, tiết kiệm điện, nước và văn phòng phẩm.',
  'Đẩy mạnh trồng cây xanh ven các tuyến đường liên thôn, giữ gìn vệ sinh môi trường khu dân cư.',
  'Hội nghị bắt đầu từ 8 giờ 00 phút, ngày 15/9/2026 tại hội trường lớn.',
  'Mỗi đơn vị cử một cán bộ làm đầu mối, gửi danh sách về trước ngày 20/8/2026 để tổng hợp.',
  'Quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh kịp thời để được hướng dẫn, giải quyết.',
  'Lồng ghép nội dung tuyên truyền vào sinh hoạt định kỳ, hội thi, hội diễn và trên hệ thống truyền thanh cơ sở.',
  'Chú trọng phòng ngừa, phát hiện sớm, ngăn chặn kịp thời các biểu hiện lãng phí, tiêu cực ngay từ cơ sở.',
  'Nâng cao nhận thức của cán bộ, công chức, viên chức và người lao động về chuyển đổi số.',
  'Tổ chức lớp bồi dưỡng kỹ năng soạn thảo văn bản cho cán bộ trẻ, mỗi lớp không quá 50 người.',
  'Gắn nhiệm vụ phát triển kinh tế - xã hội với bảo vệ môi trường và thích ứng với biến đổi khí hậu.',
  'Hỗ trợ hộ nghèo, hộ cận nghèo vay vốn sản xuất; bổ sung danh sách các hộ mới phát sinh.',
  'Tổ chức đoàn học tập kinh nghiệm tại tỉnh Nghệ An và tỉnh Thanh Hóa về cải cách hành chính.',
  'Mở rộng diện tích trồng cây ăn quả trong giai đoạn 2026 - 2030 theo hướng an toàn, bền vững.',
  'Chuẩn hóa cơ sở dữ liệu dùng chung, đồng bộ với cơ sở dữ liệu quốc gia về dân cư.',
  'Công trình được nghiệm thu, bàn giao và đưa vào sử dụng đúng tiến độ đã cam kết.',
]

/** For a document of a Party body. */
export const PARTY: readonly string[] = [
  'Các chi bộ quán triệt Nghị quyết số 18-NQ/TU, ngày 12/01/2018 của Tỉnh ủy về nâng cao năng lực lãnh đạo của tổ chức cơ sở đảng đến toàn thể đảng viên.',
  'Thực hiện nghiêm Quy định số 25-QĐ/TU, ngày 05/02/2018 của Ban Thường vụ Tỉnh ủy về chế độ báo cáo của các cấp ủy trực thuộc.',
  'Nội dung kiểm tra bám sát Hướng dẫn số 07-HD/UBKTTU, ngày 20/3/2018 của Ủy ban Kiểm tra Tỉnh ủy về quy trình kiểm tra của chi bộ.',
  'Giao Ủy ban Kiểm tra Đảng ủy chủ trì, phối hợp với các ban của Đảng ủy theo dõi, đôn đốc việc thực hiện.',
  'Bí thư chi bộ trực tiếp chỉ đạo, phân công đảng viên phụ trách từng nhóm hộ gia đình.',
  'Gắn kết quả thực hiện với việc đánh giá, xếp loại tổ chức đảng và đảng viên cuối năm.',
  'Đưa nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh vào sinh hoạt chi bộ hằng tháng.',
  'Ban Thường vụ Đảng ủy làm việc với từng chi bộ để nắm tình hình và chỉ đạo tháo gỡ khó khăn.',
  'Nâng cao chất lượng sinh hoạt chi bộ theo chuyên đề, ít nhất mỗi quý một lần.',
  'Làm tốt công tác phát triển đảng viên trong học sinh, sinh viên và người lao động ở doanh nghiệp ngoài nhà nước.',
]

/** For a document of a State body. */
export const STATE: readonly string[] = [
  'Thực hiện nghiêm Quyết định số 25/QĐ-UBND ngày 05 tháng 02 năm 2018 của Ủy ban nhân dân tỉnh về công bố danh mục thủ tục hành chính.',
  'Nội dung kiểm tra bám sát Hướng dẫn số 07/HD-SNV ngày 20 tháng 3 năm 2018 của Sở Nội vụ về quy trình lập hồ sơ công việc.',
  'Triển khai Chỉ thị số 10/CT-UBND ngày 15 tháng 4 năm 2018 của Chủ tịch Ủy ban nhân dân tỉnh về tăng cường kỷ luật, kỷ cương hành chính.',
  'Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn theo dõi, đôn đốc việc thực hiện.',
  'Niêm yết công khai thủ tục hành chính tại bộ phận tiếp nhận và trả kết quả.',
  'Công chức tiếp nhận hồ sơ hướng dẫn đầy đủ, rõ ràng, chỉ yêu cầu bổ sung một lần bằng văn bản.',
  'Việc lập và quản lý hồ sơ được thực hiện theo Điều 30 của quy chế công tác văn thư.',
  'Ủy ban nhân dân các xã, phường bố trí trụ sở, trang thiết bị phục vụ người dân đến giao dịch.',
  'Kết quả giải quyết hồ sơ là một tiêu chí đánh giá mức độ hoàn thành nhiệm vụ của công chức.',
  'Phòng chuyên môn tham mưu kế hoạch thanh tra, kiểm tra hằng năm, tránh chồng chéo, trùng lặp.',
]
