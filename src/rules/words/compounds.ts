import { once } from '../../vietnamese/once.ts'

/**
 * Compounds of two syllables that official documents are full of, written down for this: they tell which of two spellings is the
 * right one, where the document alone does not.
 */
const compounds = once(
  () =>
    new Set(
      `
  an ninh|an sinh|an toàn|ban hành|ban đảng|bài học|bãi bỏ|báo cáo|bảo đảm|bảo hiểm|bảo quản|bảo tồn|bảo trợ|bảo vệ|bí thư|biên bản|biên chế|biên giới|biểu dương|biểu quyết|binh chủng|bình đẳng|bình quân|
  bồi dưỡng|bổ nhiệm|bổ sung|bộ chính|bộ đội|bộ máy|bộ phận|bộ trưởng|bưu điện|bước đầu|cá nhân|cách mạng|cải cách|cải thiện|cán bộ|cảnh sát|cấp bách|cấp phát|cấp thiết|cấp trên|cấp uỷ|căn cứ|cầu đường|chấp hành|
  chất lượng|chất vấn|chăm lo|chăm sóc|chế biến|chế độ|chi bộ|chi phí|chi tiết|chi tiêu|chia sẻ|chỉ đạo|chỉ huy|chỉ số|chỉ thị|chỉ tiêu|chiến lược|chiến sĩ|chính phủ|chính quyền|chính sách|chính trị|chính xác|chủ đề|chủ động|chủ nhiệm|
  chủ tịch|chủ trì|chủ trương|chủ yếu|chuẩn bị|chuyên đề|chuyên môn|chuyên nghiệp|chuyên trách|chuyển biến|chuyển đổi|chức danh|chức năng|chứng khoán|chứng nhận|chương trình|con người|cô đơn|cổ phần|công an|công bố|công chức|công chứng|công dân|công đoàn|
  công khai|công nghệ|công nghiệp|công nhân|công nhận|công tác|công trình|công ty|công văn|công việc|cộng đồng|cộng hoà|cộng sản|cơ bản|cơ cấu|cơ chế|cơ hội|cơ quan|cơ sở|củng cố|cung cấp|cung ứng|cụ thể|cư trú|cử tri|cưỡng chế|danh hiệu|danh mục|danh sách|
  dân chủ|dân cư|dân số|dân sự|dân tộc|dân vận|di dân|di sản|di tích|dịch bệnh|dịch vụ|diễn biến|diễn đàn|diễn ra|diện tích|do đó|doanh nghiệp|du lịch|dự án|dự báo|dự kiến|dự phòng|dự thảo|dự toán|duy trì|duyệt binh|đa dạng|đại biểu|đại diện|đại hội|đánh giá|
  đào tạo|đạo đức|đảng bộ|đảng uỷ|đảng viên|đăng ký|đặc biệt|đặc điểm|đầu tư|đẩy lùi|đẩy mạnh|đấu giá|đấu thầu|đấu tranh|đất đai|đề án|đề cương|đề nghị|đề xuất|đền bù|điều chỉnh|điều động|điều hành|điều kiện|điều lệ|điều tra|điểm mạnh|điện tử|
  địa bàn|địa điểm|địa phương|định hướng|định kỳ|đoàn kết|đoàn thể|đoàn viên|đóng góp|đô thị|đối ngoại|đối tượng|đối với|đổi mới|đội ngũ|đồng bào|đồng bộ|đồng chí|đồng thời|đột phá|động viên|đơn giá|đơn vị|đúng đắn|đường lối|gắn kết|gia đình|giá cả|giá trị|giai đoạn|giai cấp|giải pháp|
  giải quyết|giảm nghèo|giám đốc|giám sát|gian lận|giao dịch|giao thông|giáo dục|giáo viên|giới thiệu|gương mẫu|hạ tầng|hạn chế|hành chính|hành động|hành vi|hằng năm|hiệu lực|hiệu quả|hiệu trưởng|hiện hành|hình thức|hoà bình|hoà giải|hoàn chỉnh|hoàn thành|hoàn thiện|hoạt động|học sinh|học tập|hỗ trợ|hồ sơ|
  hồi phục|hội đồng|hội nghị|hội nhập|hội nông|hội viên|hợp đồng|hợp lý|hợp nhất|hợp pháp|hợp tác|huy động|huyện uỷ|hưởng ứng|hướng dẫn|kế hoạch|kế toán|kể từ|kết luận|kết quả|kết thúc|khả thi|khai thác|khảo sát|khắc phục|khẩn trương|khen thưởng|khiếu nại|khó khăn|khoa học|khoáng sản|khởi công|khối cơ|khối đại|
  khu vực|khuyến khích|khuyết điểm|kiểm điểm|kiểm phiếu|kiểm soát|kiểm tra|kiến nghị|kiến thức|kiện toàn|kinh doanh|kinh nghiệm|kinh phí|kinh tế|kịp thời|kỷ cương|kỷ luật|kỷ niệm|kỹ năng|kỹ thuật|lãnh đạo|lãnh thổ|lao động|lâm nghiệp|lập trường|lịch sử|liên hệ|liên hiệp|liên minh|liên quan|liên tục|lĩnh vực|lợi ích|lưu trữ|lực lượng|
  ma tuý|mặt trận|minh bạch|mô hình|mồ côi|môi trường|mục đích|mục tiêu|nâng cao|năng lực|nền tảng|nghề nghiệp|nghị định|nghị quyết|nghiêm túc|nghiêm trọng|nghiên cứu|nghiệp vụ|ngành nghề|ngân hàng|ngân sách|nghĩa vụ|nguồn lực|nguồn thu|nguồn vốn|nguyên nhân|nguyên tắc|nguyện vọng|người dân|nhà nước|nhân dân|nhân lực|nhân rộng|nhân sự|
  nhận diện|nhận định|nhận thức|nhanh chóng|nhập khẩu|nhiệm kỳ|nhiệm vụ|nội bộ|nội dung|nội vụ|nông dân|nông nghiệp|nông thôn|nuôi dưỡng|ổn định|phạm vi|phản ánh|phản biện|pháp chế|pháp luật|pháp lý|phát động|phát hiện|phát huy|phát sinh|phát triển|phê bình|phê duyệt|phó chủ|phong cách|phong trào|phòng chống|phòng ngừa|phối hợp|phổ biến|
  bàn bạc|bàn giao|bản đồ|bản tin|báo động|bạo động|bạo hành|bạo lực|bệnh viện|biên phòng|cấp trưởng|cấp trường|cận nghèo|chế tài|chi trả|chủ quan|chủ quản|chuyến đi|chuyển đi|công chúng|công sở|công trường|công viên|cộng sự|cộng tác|dư luận|dư nợ|đoàn trưởng|đoàn trường|đồ thị|đội viên|học kỳ|học phí|học viên|học viện|hội thảo|hội thao|hội trưởng|hội trường|hộ khẩu|khoá học|lặp lại|lập lại|lưu trú|
  miễn phí|phân bố|phân bổ|phạt tiền|phát tiền|quân đội|quận đội|sổ sách|sổ tay|tái chế|thị trưởng|tiên đề|tiền đề|trưởng đoàn|trưởng thôn|tuyển chọn|tuyến đường|viện phí|
  phụ lục|phụ nữ|phụ trách|phúc lợi|phức tạp|phương án|phương hướng|phương pháp|phương thức|phương tiện|quá trình|quan điểm|quan hệ|quan tâm|quan trọng|quán triệt|quản lý|quản trị|quân sự|quốc gia|quốc hội|quốc phòng|quy chế|quy chuẩn|quy định|quy hoạch|quy mô|quy trình|quyền hạn|quyền lợi|quyết định|quyết liệt|quyết tâm|rà soát|rút kinh|sáng kiến|sáng tạo|
  sản phẩm|sản xuất|sắp xếp|sinh hoạt|sinh viên|số lượng|sơ kết|suy thoái|sử dụng|sức khoẻ|tài chính|tài khoản|tài liệu|tài nguyên|tài sản|tạm thời|tấm gương|tập huấn|tập thể|tập trung|tăng cường|tặng thưởng|thanh niên|thanh tra|thành lập|thành phần|thành phố|thành tích|thành tựu|thành uỷ|thành viên|tham gia|tham mưu|tham nhũng|thảo luận|thẩm định|
  thẩm quyền|thẩm tra|theo dõi|thế hệ|thể chế|thể hiện|thể thao|thể thức|thi đua|thi hành|thị trường|thị trấn|thị xã|thiết bị|thiết kế|thiết thực|thoả thuận|thông báo|thông qua|thông tin|thống kê|thống nhất|thời điểm|thời gian|thời hạn|thời kỳ|thu hồi|thu hút|thu nhập|thủ trưởng|thủ tục|thủ tướng|thư ký|thư viện|thứ tự|thứ trưởng|thực hành|
  thực hiện|thực tế|thực tiễn|thương binh|thương mại|thường kỳ|thường trực|thường vụ|thường xuyên|tiêu biểu|tiêu chí|tiêu chuẩn|tiếp cận|tiếp nhận|tiếp thu|tiếp tục|tiến bộ|tiến độ|tiến hành|tiềm năng|tiết kiệm|tín chỉ|tín dụng|tinh gọn|tinh thần|tình hình|tính chất|tỉnh uỷ|tôn giáo|tồn tại|tổ chức|tổ dân|tổ trưởng|tổng hợp|tổng kết|tổng số|trách nhiệm|
  trang bị|trang trí|trật tự|trẻ em|trích yếu|triển khai|trình bày|trình độ|trọng điểm|trọng tâm|trung tâm|trung thực|trung ương|truy cứu|truyền hình|truyền thông|truyền thống|trường học|trưởng ban|trưởng phòng|trưởng thành|trực thuộc|trực tiếp|trực tuyến|tu dưỡng|tuân thủ|tuyên dương|tuyên giáo|tuyên truyền|tuyển dụng|tư duy|tư liệu|tư pháp|tư tưởng|
  tự giác|tự nhiên|tự phê|từng bước|tương đương|uỷ ban|uỷ viên|ưu điểm|ưu tiên|vai trò|văn bản|văn hoá|văn kiện|văn minh|văn phòng|văn thư|vận động|vận hành|vật chất|vật tư|vi phạm|việc làm|viên chức|viện trợ|viễn thông|vững mạnh|xã hội|xác định|xác minh|xác nhận|xây dựng|xoá đói|xử lý|xử phạt|xuất khẩu|xuất nhập|xuất sắc|xuất xứ|y tế|yêu cầu|yêu nước|ý kiến|ý thức
  `
        .trim()
        .split(/\|\s*/),
    ),
)

/** True for two keys of words with a space between them that are a usual compound. */
export const isCompound = (pair: string): boolean => compounds().has(pair)
