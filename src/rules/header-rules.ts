import coQuanBanHanhBanThuongVu from './co-quan-ban-hanh/ban-thuong-vu.ts'
import coQuanBanHanhDangBo from './co-quan-ban-hanh/dang-bo.ts'
import coQuanBanHanhDauNganCach from './co-quan-ban-hanh/dau-ngan-cach.ts'
import coQuanBanHanhDongRieng from './co-quan-ban-hanh/dong-rieng.ts'
import coQuanBanHanhLienTich from './co-quan-ban-hanh/lien-tich.ts'
import coQuanBanHanhSaiViTri from './co-quan-ban-hanh/sai-vi-tri.ts'
import coQuanBanHanhThieu from './co-quan-ban-hanh/thieu.ts'
import coQuanBanHanhTrungUong from './co-quan-ban-hanh/trung-uong.ts'
import coQuanBanHanhVietHoa from './co-quan-ban-hanh/viet-hoa.ts'
import coQuanBanHanhVietTat from './co-quan-ban-hanh/viet-tat.ts'
import coQuanCapTrenGhiDangBo from './co-quan-cap-tren/ghi-dang-bo.ts'
import coQuanCapTrenKhongGhiDangBo from './co-quan-cap-tren/khong-ghi-dang-bo.ts'
import coQuanCapTrenSaiViTri from './co-quan-cap-tren/sai-vi-tri.ts'
import coQuanCapTrenThieu from './co-quan-cap-tren/thieu.ts'
import coQuanCapTrenThieuCapUy from './co-quan-cap-tren/thieu-cap-uy.ts'
import coQuanCapTrenThieuDiaPhuong from './co-quan-cap-tren/thieu-dia-phuong.ts'
import coQuanCapTrenThua from './co-quan-cap-tren/thua.ts'
import coQuanCapTrenVietHoa from './co-quan-cap-tren/viet-hoa.ts'
import diaDanhNgayBangChu from './dia-danh-ngay/bang-chu.ts'
import diaDanhNgayChuaCoNgay from './dia-danh-ngay/chua-co-ngay.ts'
import diaDanhNgayDauCuoi from './dia-danh-ngay/dau-cuoi.ts'
import diaDanhNgayDauPhay from './dia-danh-ngay/dau-phay.ts'
import diaDanhNgayNgayKhongCo from './dia-danh-ngay/ngay-khong-co.ts'
import diaDanhNgaySaiViTri from './dia-danh-ngay/sai-vi-tri.ts'
import diaDanhNgaySo0 from './dia-danh-ngay/so-0.ts'
import diaDanhNgayTenDayDu from './dia-danh-ngay/ten-day-du.ts'
import diaDanhNgayTenDonVi from './dia-danh-ngay/ten-don-vi.ts'
import diaDanhNgayThieu from './dia-danh-ngay/thieu.ts'
import diaDanhNgayThieuDiaDanh from './dia-danh-ngay/thieu-dia-danh.ts'
import diaDanhNgayThua from './dia-danh-ngay/thua.ts'
import doKhanSaiChu from './do-khan/sai-chu.ts'
import doKhanSaiViTri from './do-khan/sai-vi-tri.ts'
import duThaoSaiChu from './du-thao/sai-chu.ts'
import duThaoSaiViTri from './du-thao/sai-vi-tri.ts'
import luuHanhSaiChu from './luu-hanh/sai-chu.ts'
import luuHanhSaiViTri from './luu-hanh/sai-vi-tri.ts'
import type { Rule } from './rule.ts'
import soKyHieuChuHoa from './so-ky-hieu/chu-hoa.ts'
import soKyHieuChuaCoSo from './so-ky-hieu/chua-co-so.ts'
import soKyHieuCoQuanKhongRo from './so-ky-hieu/co-quan-khong-ro.ts'
import soKyHieuDauHaiCham from './so-ky-hieu/dau-hai-cham.ts'
import soKyHieuDauNoi from './so-ky-hieu/dau-noi.ts'
import soKyHieuKhacCoQuan from './so-ky-hieu/khac-co-quan.ts'
import soKyHieuKhacLoai from './so-ky-hieu/khac-loai.ts'
import soKyHieuKhoangTrang from './so-ky-hieu/khoang-trang.ts'
import soKyHieuLoaiKhongRo from './so-ky-hieu/loai-khong-ro.ts'
import soKyHieuQuyDinh from './so-ky-hieu/quy-dinh.ts'
import soKyHieuSaiViTri from './so-ky-hieu/sai-vi-tri.ts'
import soKyHieuSo0 from './so-ky-hieu/so-0.ts'
import soKyHieuTenLoaiCongVan from './so-ky-hieu/ten-loai-cong-van.ts'
import soKyHieuThieu from './so-ky-hieu/thieu.ts'
import soKyHieuThieuDonVi from './so-ky-hieu/thieu-don-vi.ts'
import soKyHieuThieuKyHieu from './so-ky-hieu/thieu-ky-hieu.ts'
import tenLoaiCongVan from './ten-loai/cong-van.ts'
import tenLoaiDongRieng from './ten-loai/dong-rieng.ts'
import tenLoaiKhongRo from './ten-loai/khong-ro.ts'
import tenLoaiThamQuyen from './ten-loai/tham-quyen.ts'
import tenLoaiThieu from './ten-loai/thieu.ts'
import tenLoaiVietHoa from './ten-loai/viet-hoa.ts'
import tieuDeSaiChu from './tieu-de/sai-chu.ts'
import tieuDeSaiViTri from './tieu-de/sai-vi-tri.ts'
import tieuDeThieu from './tieu-de/thieu.ts'
import tieuDeVietHoa from './tieu-de/viet-hoa.ts'
import tieuNguDongRieng from './tieu-ngu/dong-rieng.ts'
import tieuNguGachNoi from './tieu-ngu/gach-noi.ts'
import tieuNguSaiChu from './tieu-ngu/sai-chu.ts'
import tieuNguSaiViTri from './tieu-ngu/sai-vi-tri.ts'
import tieuNguThieu from './tieu-ngu/thieu.ts'
import trichYeuCongVanCoGach from './trich-yeu/cong-van-co-gach.ts'
import trichYeuCongVanSaiViTri from './trich-yeu/cong-van-sai-vi-tri.ts'
import trichYeuDauCuoi from './trich-yeu/dau-cuoi.ts'
import trichYeuDongRieng from './trich-yeu/dong-rieng.ts'
import trichYeuLapVeViec from './trich-yeu/lap-ve-viec.ts'
import trichYeuNamGach from './trich-yeu/nam-gach.ts'
import trichYeuSaiViTri from './trich-yeu/sai-vi-tri.ts'
import trichYeuThieu from './trich-yeu/thieu.ts'
import trichYeuThieuVV from './trich-yeu/thieu-v-v.ts'
import trichYeuVVCoTenLoai from './trich-yeu/v-v-co-ten-loai.ts'
import trichYeuVeViec from './trich-yeu/ve-viec.ts'

/** What is told of the header in any source, in the order of the page. */
export const HEADER_RULES: readonly Rule[] = [
  tieuDeThieu,
  tieuDeSaiChu,
  tieuDeVietHoa,
  tieuDeSaiViTri,
  tieuNguThieu,
  tieuNguSaiChu,
  tieuNguGachNoi,
  tieuNguDongRieng,
  tieuNguSaiViTri,
  coQuanCapTrenThieu,
  coQuanCapTrenThieuCapUy,
  coQuanCapTrenThua,
  coQuanCapTrenThieuDiaPhuong,
  coQuanCapTrenKhongGhiDangBo,
  coQuanCapTrenGhiDangBo,
  coQuanCapTrenSaiViTri,
  coQuanCapTrenVietHoa,
  coQuanBanHanhThieu,
  coQuanBanHanhDongRieng,
  coQuanBanHanhDangBo,
  coQuanBanHanhTrungUong,
  coQuanBanHanhBanThuongVu,
  coQuanBanHanhLienTich,
  coQuanBanHanhVietTat,
  coQuanBanHanhVietHoa,
  coQuanBanHanhSaiViTri,
  coQuanBanHanhDauNganCach,
  soKyHieuThieu,
  soKyHieuChuaCoSo,
  soKyHieuDauHaiCham,
  soKyHieuSo0,
  soKyHieuKhoangTrang,
  soKyHieuDauNoi,
  soKyHieuThieuKyHieu,
  soKyHieuKhacLoai,
  soKyHieuTenLoaiCongVan,
  soKyHieuThieuDonVi,
  soKyHieuLoaiKhongRo,
  soKyHieuQuyDinh,
  soKyHieuChuHoa,
  soKyHieuKhacCoQuan,
  soKyHieuCoQuanKhongRo,
  soKyHieuSaiViTri,
  diaDanhNgayThieu,
  diaDanhNgayThua,
  diaDanhNgayThieuDiaDanh,
  diaDanhNgayTenDonVi,
  diaDanhNgayTenDayDu,
  diaDanhNgayDauPhay,
  diaDanhNgayBangChu,
  diaDanhNgaySo0,
  diaDanhNgayNgayKhongCo,
  diaDanhNgayChuaCoNgay,
  diaDanhNgayDauCuoi,
  diaDanhNgaySaiViTri,
  tenLoaiThieu,
  tenLoaiKhongRo,
  tenLoaiCongVan,
  tenLoaiDongRieng,
  tenLoaiVietHoa,
  tenLoaiThamQuyen,
  trichYeuThieu,
  trichYeuSaiViTri,
  trichYeuDongRieng,
  trichYeuCongVanSaiViTri,
  trichYeuVeViec,
  trichYeuThieuVV,
  trichYeuVVCoTenLoai,
  trichYeuLapVeViec,
  trichYeuDauCuoi,
  trichYeuNamGach,
  trichYeuCongVanCoGach,
  doKhanSaiChu,
  doKhanSaiViTri,
  luuHanhSaiChu,
  luuHanhSaiViTri,
  duThaoSaiChu,
  duThaoSaiViTri,
]
