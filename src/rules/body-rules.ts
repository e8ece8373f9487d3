import canCuDauKetThuc from './can-cu/dau-ket-thuc.ts'
import canCuDauNganCach from './can-cu/dau-ngan-cach.ts'
import canCuGachDauDong from './can-cu/gach-dau-dong.ts'
import canCuMoiCanCuMotDong from './can-cu/moi-can-cu-mot-dong.ts'
import canCuSoCuaLuat from './can-cu/so-cua-luat.ts'
import canCuThieuCoQuan from './can-cu/thieu-co-quan.ts'
import canCuThieuNgay from './can-cu/thieu-ngay.ts'
import chucVuBienBan from './chuc-vu/bien-ban.ts'
import chucVuCapPhoKhongKyThay from './chuc-vu/cap-pho-khong-ky-thay.ts'
import chucVuChiGhiHoTen from './chuc-vu/chi-ghi-ho-ten.ts'
import chucVuDaiHoi from './chuc-vu/dai-hoi.ts'
import chucVuDuoiThayMat from './chuc-vu/duoi-thay-mat.ts'
import chucVuHopCoQuan from './chuc-vu/hop-co-quan.ts'
import chucVuKemTenCoQuan from './chuc-vu/kem-ten-co-quan.ts'
import chucVuKhacCapTruong from './chuc-vu/khac-cap-truong.ts'
import chucVuKhongRo from './chuc-vu/khong-ro.ts'
import chucVuKyThayChucVuRieng from './chuc-vu/ky-thay-chuc-vu-rieng.ts'
import chucVuLienTichKemCoQuan from './chuc-vu/lien-tich-kem-co-quan.ts'
import chucVuThieu from './chuc-vu/thieu.ts'
import chucVuVietHoa from './chuc-vu/viet-hoa.ts'
import hoTenDanhXung from './ho-ten/danh-xung.ts'
import hoTenThieu from './ho-ten/thieu.ts'
import hoTenVietHoa from './ho-ten/viet-hoa.ts'
import kinhGuiDauKetThuc from './kinh-gui/dau-ket-thuc.ts'
import kinhGuiDauNganCach from './kinh-gui/dau-ngan-cach.ts'
import kinhGuiNhan from './kinh-gui/nhan.ts'
import kinhGuiThieu from './kinh-gui/thieu.ts'
import kinhGuiThua from './kinh-gui/thua.ts'
import kinhGuiXuongDong from './kinh-gui/xuong-dong.ts'
import noiDungBoCuc from './noi-dung/bo-cuc.ts'
import noiDungChuCaiDiem from './noi-dung/chu-cai-diem.ts'
import noiDungDauSauDiem from './noi-dung/dau-sau-diem.ts'
import noiDungDauSauDieu from './noi-dung/dau-sau-dieu.ts'
import noiDungDauSauKhoan from './noi-dung/dau-sau-khoan.ts'
import noiDungDeMucVietHoa from './noi-dung/de-muc-viet-hoa.ts'
import noiDungKetThuc from './noi-dung/ket-thuc.ts'
import noiDungKieuDanhSo from './noi-dung/kieu-danh-so.ts'
import noiDungLoiBanHanh from './noi-dung/loi-ban-hanh.ts'
import noiDungMotMuc from './noi-dung/mot-muc.ts'
import noiDungMucKhongCo from './noi-dung/muc-khong-co.ts'
import noiDungPhanChuongInThuong from './noi-dung/phan-chuong-in-thuong.ts'
import noiDungSaiCap from './noi-dung/sai-cap.ts'
import noiDungSoLaMa from './noi-dung/so-la-ma.ts'
import noiDungSoMuc from './noi-dung/so-muc.ts'
import noiDungSoPhanChuong from './noi-dung/so-phan-chuong.ts'
import noiDungSoThuTu from './noi-dung/so-thu-tu.ts'
import noiDungTenPhanChuong from './noi-dung/ten-phan-chuong.ts'
import noiDungTenPhanChuongVietHoa from './noi-dung/ten-phan-chuong-viet-hoa.ts'
import noiDungThieu from './noi-dung/thieu.ts'
import noiDungThieuPhan from './noi-dung/thieu-phan.ts'
import noiDungVietHoaDauCau from './noi-dung/viet-hoa-dau-cau.ts'
import noiDungVietHoaTen from './noi-dung/viet-hoa-ten.ts'
import noiDungVietHoaTenLoai from './noi-dung/viet-hoa-ten-loai.ts'
import noiDungVietHoaVienDan from './noi-dung/viet-hoa-vien-dan.ts'
import noiNhanCachGhiLuu from './noi-nhan/cach-ghi-luu.ts'
import noiNhanChuNhuDieu from './noi-nhan/chu-nhu-dieu.ts'
import noiNhanChuNhuTren from './noi-nhan/chu-nhu-tren.ts'
import noiNhanDauKetThuc from './noi-nhan/dau-ket-thuc.ts'
import noiNhanDauNganCach from './noi-nhan/dau-ngan-cach.ts'
import noiNhanGachDauDong from './noi-nhan/gach-dau-dong.ts'
import noiNhanLuuDungCuoi from './noi-nhan/luu-dung-cuoi.ts'
import noiNhanNhan from './noi-nhan/nhan.ts'
import noiNhanNhanRiengDong from './noi-nhan/nhan-rieng-dong.ts'
import noiNhanNhuTrenDungDau from './noi-nhan/nhu-tren-dung-dau.ts'
import noiNhanThieu from './noi-nhan/thieu.ts'
import noiNhanThieuCapTruong from './noi-nhan/thieu-cap-truong.ts'
import noiNhanThieuLuu from './noi-nhan/thieu-luu.ts'
import noiNhanThieuNhuDieu from './noi-nhan/thieu-nhu-dieu.ts'
import noiNhanThieuNhuTren from './noi-nhan/thieu-nhu-tren.ts'
import noiNhanThieuNoiThucHien from './noi-nhan/thieu-noi-thuc-hien.ts'
import noiNhanThuaNhuTren from './noi-nhan/thua-nhu-tren.ts'
import noiNhanTrung from './noi-nhan/trung.ts'
import phuLucChiDanSai from './phu-luc/chi-dan-sai.ts'
import phuLucChuaDanChieu from './phu-luc/chua-dan-chieu.ts'
import phuLucDanhSo from './phu-luc/danh-so.ts'
import phuLucDongRieng from './phu-luc/dong-rieng.ts'
import phuLucKetThuc from './phu-luc/ket-thuc.ts'
import phuLucThieuChiDan from './phu-luc/thieu-chi-dan.ts'
import phuLucThieuTieuDe from './phu-luc/thieu-tieu-de.ts'
import phuLucTieuDeVietHoa from './phu-luc/tieu-de-viet-hoa.ts'
import quyenHanCoQuanThuTruong from './quyen-han/co-quan-thu-truong.ts'
import quyenHanDongRieng from './quyen-han/dong-rieng.ts'
import quyenHanKhacCoQuanBanHanh from './quyen-han/khac-co-quan-ban-hanh.ts'
import quyenHanKyThay from './quyen-han/ky-thay.ts'
import quyenHanKyThayCapTruong from './quyen-han/ky-thay-cap-truong.ts'
import quyenHanKyThayTapThe from './quyen-han/ky-thay-tap-the.ts'
import quyenHanKyThayThuaLenh from './quyen-han/ky-thay-thua-lenh.ts'
import quyenHanQuyenCapTruong from './quyen-han/quyen-cap-truong.ts'
import quyenHanSauDauLaChucVu from './quyen-han/sau-dau-la-chuc-vu.ts'
import quyenHanTapTheCapPho from './quyen-han/tap-the-cap-pho.ts'
import quyenHanThayMat from './quyen-han/thay-mat.ts'
import quyenHanThieu from './quyen-han/thieu.ts'
import quyenHanThieuCoQuan from './quyen-han/thieu-co-quan.ts'
import quyenHanThieuKyThay from './quyen-han/thieu-ky-thay.ts'
import quyenHanThuaLenh from './quyen-han/thua-lenh.ts'
import quyenHanThuaLenhCapPho from './quyen-han/thua-lenh-cap-pho.ts'
import quyenHanThuaLenhCapUy from './quyen-han/thua-lenh-cap-uy.ts'
import quyenHanThuaUyQuyen from './quyen-han/thua-uy-quyen.ts'
import quyenHanUyQuyen from './quyen-han/uy-quyen.ts'
import quyenHanUyQuyenLai from './quyen-han/uy-quyen-lai.ts'
import quyenHanVietHoa from './quyen-han/viet-hoa.ts'
import type { Rule } from './rule.ts'

/** What is told of addressees, body and foot in any source, in the order of the page. */
export const BODY_RULES: readonly Rule[] = [
  kinhGuiThieu,
  kinhGuiThua,
  kinhGuiNhan,
  kinhGuiXuongDong,
  kinhGuiDauNganCach,
  kinhGuiDauKetThuc,
  canCuGachDauDong,
  canCuMoiCanCuMotDong,
  canCuDauNganCach,
  canCuDauKetThuc,
  canCuSoCuaLuat,
  canCuThieuNgay,
  canCuThieuCoQuan,
  noiDungThieu,
  noiDungLoiBanHanh,
  noiDungSoPhanChuong,
  noiDungSoMuc,
  noiDungPhanChuongInThuong,
  noiDungTenPhanChuong,
  noiDungTenPhanChuongVietHoa,
  noiDungDeMucVietHoa,
  noiDungDauSauDieu,
  noiDungDauSauKhoan,
  noiDungDauSauDiem,
  noiDungChuCaiDiem,
  noiDungSoLaMa,
  noiDungSoThuTu,
  noiDungKieuDanhSo,
  noiDungSaiCap,
  noiDungMotMuc,
  noiDungMucKhongCo,
  noiDungThieuPhan,
  noiDungBoCuc,
  noiDungKetThuc,
  noiDungVietHoaTen,
  noiDungVietHoaTenLoai,
  noiDungVietHoaVienDan,
  noiDungVietHoaDauCau,
  quyenHanThieu,
  quyenHanThieuKyThay,
  quyenHanThayMat,
  quyenHanKyThay,
  quyenHanThuaLenh,
  quyenHanUyQuyen,
  quyenHanThuaUyQuyen,
  quyenHanQuyenCapTruong,
  quyenHanThieuCoQuan,
  quyenHanCoQuanThuTruong,
  quyenHanDongRieng,
  quyenHanKhacCoQuanBanHanh,
  quyenHanKyThayCapTruong,
  quyenHanSauDauLaChucVu,
  quyenHanKyThayTapThe,
  quyenHanTapTheCapPho,
  quyenHanKyThayThuaLenh,
  quyenHanThuaLenhCapUy,
  quyenHanThuaLenhCapPho,
  quyenHanUyQuyenLai,
  quyenHanVietHoa,
  chucVuThieu,
  chucVuKhongRo,
  chucVuDuoiThayMat,
  chucVuHopCoQuan,
  chucVuChiGhiHoTen,
  chucVuDaiHoi,
  chucVuKyThayChucVuRieng,
  chucVuKhacCapTruong,
  chucVuCapPhoKhongKyThay,
  chucVuKemTenCoQuan,
  chucVuLienTichKemCoQuan,
  chucVuBienBan,
  chucVuVietHoa,
  hoTenThieu,
  hoTenDanhXung,
  hoTenVietHoa,
  noiNhanThieu,
  noiNhanNhan,
  noiNhanNhanRiengDong,
  noiNhanGachDauDong,
  noiNhanThieuNhuTren,
  noiNhanNhuTrenDungDau,
  noiNhanChuNhuTren,
  noiNhanThuaNhuTren,
  noiNhanThieuNhuDieu,
  noiNhanChuNhuDieu,
  noiNhanTrung,
  noiNhanThieuCapTruong,
  noiNhanThieuNoiThucHien,
  noiNhanDauNganCach,
  noiNhanDauKetThuc,
  noiNhanThieuLuu,
  noiNhanLuuDungCuoi,
  noiNhanCachGhiLuu,
  phuLucChuaDanChieu,
  phuLucDanhSo,
  phuLucDongRieng,
  phuLucThieuTieuDe,
  phuLucTieuDeVietHoa,
  phuLucThieuChiDan,
  phuLucChiDanSai,
  phuLucKetThuc,
]
