import canCuCoChu from './can-cu/co-chu.ts'
import canCuKieuChu from './can-cu/kieu-chu.ts'
import chucVuCoChu from './chuc-vu/co-chu.ts'
import chucVuKieuChu from './chuc-vu/kieu-chu.ts'
import chucVuMotMinhCoChu from './chuc-vu/mot-minh-co-chu.ts'
import chucVuMotMinhKieuChu from './chuc-vu/mot-minh-kieu-chu.ts'
import coQuanBanHanhCanhLe from './co-quan-ban-hanh/canh-le.ts'
import coQuanBanHanhCoChu from './co-quan-ban-hanh/co-chu.ts'
import coQuanBanHanhDuongKe from './co-quan-ban-hanh/duong-ke.ts'
import coQuanBanHanhGianDong from './co-quan-ban-hanh/gian-dong.ts'
import coQuanBanHanhKieuChu from './co-quan-ban-hanh/kieu-chu.ts'
import coQuanCapTrenCanhLe from './co-quan-cap-tren/canh-le.ts'
import coQuanCapTrenCoChu from './co-quan-cap-tren/co-chu.ts'
import coQuanCapTrenKieuChu from './co-quan-cap-tren/kieu-chu.ts'
import diaDanhNgayCanhLe from './dia-danh-ngay/canh-le.ts'
import diaDanhNgayCoChu from './dia-danh-ngay/co-chu.ts'
import diaDanhNgayCungDong from './dia-danh-ngay/cung-dong.ts'
import diaDanhNgayKieuChu from './dia-danh-ngay/kieu-chu.ts'
import doKhanCoChu from './do-khan/co-chu.ts'
import doKhanKieuChu from './do-khan/kieu-chu.ts'
import duThaoCoChu from './du-thao/co-chu.ts'
import duThaoKieuChu from './du-thao/kieu-chu.ts'
import hoTenCoChu from './ho-ten/co-chu.ts'
import hoTenKieuChu from './ho-ten/kieu-chu.ts'
import kinhGuiCoChu from './kinh-gui/co-chu.ts'
import kinhGuiKieuChu from './kinh-gui/kieu-chu.ts'
import kinhGuiNhanCoChu from './kinh-gui/nhan-co-chu.ts'
import kinhGuiNhanKieuChu from './kinh-gui/nhan-kieu-chu.ts'
import lienHeCoChu from './lien-he/co-chu.ts'
import lienHeDuongKe from './lien-he/duong-ke.ts'
import lienHeKieuChu from './lien-he/kieu-chu.ts'
import luuHanhCoChu from './luu-hanh/co-chu.ts'
import luuHanhKieuChu from './luu-hanh/kieu-chu.ts'
import noiDungCanhLe from './noi-dung/canh-le.ts'
import noiDungCoChu from './noi-dung/co-chu.ts'
import noiDungDeMucKieuChu from './noi-dung/de-muc-kieu-chu.ts'
import noiDungDieuKieuChu from './noi-dung/dieu-kieu-chu.ts'
import noiDungGianDong from './noi-dung/gian-dong.ts'
import noiDungKhoanKieuChu from './noi-dung/khoan-kieu-chu.ts'
import noiDungKhoangCachDoan from './noi-dung/khoang-cach-doan.ts'
import noiDungKieuChu from './noi-dung/kieu-chu.ts'
import noiDungLuiDauDong from './noi-dung/lui-dau-dong.ts'
import noiDungPhanChuongCoChu from './noi-dung/phan-chuong-co-chu.ts'
import noiDungPhanChuongKieuChu from './noi-dung/phan-chuong-kieu-chu.ts'
import noiDungTenPhanChuongCoChu from './noi-dung/ten-phan-chuong-co-chu.ts'
import noiDungTenPhanChuongKieuChu from './noi-dung/ten-phan-chuong-kieu-chu.ts'
import noiNhanCoChu from './noi-nhan/co-chu.ts'
import noiNhanDuongKe from './noi-nhan/duong-ke.ts'
import noiNhanKieuChu from './noi-nhan/kieu-chu.ts'
import noiNhanNhanCanhLe from './noi-nhan/nhan-canh-le.ts'
import noiNhanNhanCoChu from './noi-nhan/nhan-co-chu.ts'
import noiNhanNhanKieuChu from './noi-nhan/nhan-kieu-chu.ts'
import noiNhanSoanThaoCoChu from './noi-nhan/soan-thao-co-chu.ts'
import noiNhanSoanThaoKieuChu from './noi-nhan/soan-thao-kieu-chu.ts'
import phuLucChiDanCoChu from './phu-luc/chi-dan-co-chu.ts'
import phuLucChiDanDuongKe from './phu-luc/chi-dan-duong-ke.ts'
import phuLucChiDanKieuChu from './phu-luc/chi-dan-kieu-chu.ts'
import phuLucNhanCoChu from './phu-luc/nhan-co-chu.ts'
import phuLucNhanKieuChu from './phu-luc/nhan-kieu-chu.ts'
import phuLucSoTrangRieng from './phu-luc/so-trang-rieng.ts'
import phuLucTieuDeCoChu from './phu-luc/tieu-de-co-chu.ts'
import phuLucTieuDeKieuChu from './phu-luc/tieu-de-kieu-chu.ts'
import quyenHanCanhLe from './quyen-han/canh-le.ts'
import quyenHanCoChu from './quyen-han/co-chu.ts'
import quyenHanKieuChu from './quyen-han/kieu-chu.ts'
import type { Rule } from './rule.ts'
import soKyHieuCanhLe from './so-ky-hieu/canh-le.ts'
import soKyHieuCoChu from './so-ky-hieu/co-chu.ts'
import soKyHieuKieuChu from './so-ky-hieu/kieu-chu.ts'
import soTrangCachMep from './so-trang/cach-mep.ts'
import soTrangCanhLe from './so-trang/canh-le.ts'
import soTrangCoChu from './so-trang/co-chu.ts'
import soTrangKieuChu from './so-trang/kieu-chu.ts'
import soTrangThieu from './so-trang/thieu.ts'
import soTrangTrangDau from './so-trang/trang-dau.ts'
import soTrangViTri from './so-trang/vi-tri.ts'
import tenLoaiCanhLe from './ten-loai/canh-le.ts'
import tenLoaiCoChu from './ten-loai/co-chu.ts'
import tenLoaiKieuChu from './ten-loai/kieu-chu.ts'
import tieuDeCoChu from './tieu-de/co-chu.ts'
import tieuDeDuongKe from './tieu-de/duong-ke.ts'
import tieuDeGianDong from './tieu-de/gian-dong.ts'
import tieuDeKieuChu from './tieu-de/kieu-chu.ts'
import tieuNguCanhLe from './tieu-ngu/canh-le.ts'
import tieuNguCoChu from './tieu-ngu/co-chu.ts'
import tieuNguDuongKe from './tieu-ngu/duong-ke.ts'
import tieuNguKieuChu from './tieu-ngu/kieu-chu.ts'
import trangBoCoChu from './trang/bo-co-chu.ts'
import trangHuongGiay from './trang/huong-giay.ts'
import trangKhoGiay from './trang/kho-giay.ts'
import trangLeTrang from './trang/le-trang.ts'
import trangMauChu from './trang/mau-chu.ts'
import trangPhongChu from './trang/phong-chu.ts'
import trichYeuCanhLe from './trich-yeu/canh-le.ts'
import trichYeuCoChu from './trich-yeu/co-chu.ts'
import trichYeuCongVanCanhLe from './trich-yeu/cong-van-canh-le.ts'
import trichYeuCongVanCoChu from './trich-yeu/cong-van-co-chu.ts'
import trichYeuCongVanKhoangCach from './trich-yeu/cong-van-khoang-cach.ts'
import trichYeuCongVanKieuChu from './trich-yeu/cong-van-kieu-chu.ts'
import trichYeuDuongKe from './trich-yeu/duong-ke.ts'
import trichYeuKieuChu from './trich-yeu/kieu-chu.ts'

/** The rules that need pages and fonts, in the order of the page; they run on .docx only. */
export const LAYOUT_RULES: readonly Rule[] = [
  trangKhoGiay,
  trangHuongGiay,
  trangLeTrang,
  trangPhongChu,
  trangMauChu,
  trangBoCoChu,
  soTrangThieu,
  soTrangViTri,
  soTrangCanhLe,
  soTrangCachMep,
  soTrangTrangDau,
  soTrangCoChu,
  soTrangKieuChu,
  tieuDeCoChu,
  tieuDeKieuChu,
  tieuDeDuongKe,
  tieuDeGianDong,
  tieuNguCoChu,
  tieuNguKieuChu,
  tieuNguCanhLe,
  tieuNguDuongKe,
  coQuanCapTrenCoChu,
  coQuanCapTrenKieuChu,
  coQuanCapTrenCanhLe,
  coQuanBanHanhCoChu,
  coQuanBanHanhKieuChu,
  coQuanBanHanhCanhLe,
  coQuanBanHanhDuongKe,
  coQuanBanHanhGianDong,
  soKyHieuCoChu,
  soKyHieuKieuChu,
  soKyHieuCanhLe,
  diaDanhNgayCoChu,
  diaDanhNgayKieuChu,
  diaDanhNgayCanhLe,
  diaDanhNgayCungDong,
  tenLoaiCoChu,
  tenLoaiKieuChu,
  tenLoaiCanhLe,
  trichYeuCoChu,
  trichYeuKieuChu,
  trichYeuCanhLe,
  trichYeuDuongKe,
  trichYeuCongVanCoChu,
  trichYeuCongVanKieuChu,
  trichYeuCongVanCanhLe,
  trichYeuCongVanKhoangCach,
  kinhGuiNhanCoChu,
  kinhGuiNhanKieuChu,
  kinhGuiCoChu,
  kinhGuiKieuChu,
  canCuCoChu,
  canCuKieuChu,
  noiDungCoChu,
  noiDungKieuChu,
  noiDungCanhLe,
  noiDungLuiDauDong,
  noiDungKhoangCachDoan,
  noiDungGianDong,
  noiDungPhanChuongCoChu,
  noiDungPhanChuongKieuChu,
  noiDungTenPhanChuongCoChu,
  noiDungTenPhanChuongKieuChu,
  noiDungDeMucKieuChu,
  noiDungDieuKieuChu,
  noiDungKhoanKieuChu,
  quyenHanCoChu,
  quyenHanKieuChu,
  quyenHanCanhLe,
  chucVuCoChu,
  chucVuKieuChu,
  chucVuMotMinhCoChu,
  chucVuMotMinhKieuChu,
  hoTenCoChu,
  hoTenKieuChu,
  noiNhanNhanCoChu,
  noiNhanNhanKieuChu,
  noiNhanNhanCanhLe,
  noiNhanDuongKe,
  noiNhanCoChu,
  noiNhanKieuChu,
  noiNhanSoanThaoCoChu,
  noiNhanSoanThaoKieuChu,
  lienHeDuongKe,
  phuLucNhanCoChu,
  phuLucNhanKieuChu,
  phuLucTieuDeCoChu,
  phuLucTieuDeKieuChu,
  phuLucChiDanCoChu,
  phuLucChiDanKieuChu,
  phuLucChiDanDuongKe,
  phuLucSoTrangRieng,
  doKhanCoChu,
  doKhanKieuChu,
  luuHanhCoChu,
  luuHanhKieuChu,
  duThaoCoChu,
  duThaoKieuChu,
  lienHeCoChu,
  lienHeKieuChu,
]
