/**
 * The Vietnamese news sites on which marks appear without being asked for. From this one table come the manifest's `host_permissions` and
 * `content_scripts.matches` and the list in the settings. A host stands for its subdomains too.
 * Columns: host · name as readers know it · group. Source: the sites' own mastheads, November 2026.
 * Papers of provinces that were joined in July 2025 keep their old host as long as its archive is read.
 */
import { isPublicSuffix } from './public-suffixes';

export type SiteGroup = 'national' | 'state' | 'province';

export interface Site {
  host: string;
  name: string;
  group: SiteGroup;
}

const table: Record<SiteGroup, string> = {
  national: `
vietnamplus.vn VietnamPlus
vnexpress.net VnExpress
tuoitre.vn Tuổi Trẻ
thanhnien.vn Thanh Niên
nhandan.vn Nhân Dân
qdnd.vn Quân đội nhân dân
dantri.com.vn Dân trí
vov.vn VOV
vtv.vn VTV
laodong.vn Lao Động
tienphong.vn Tiền Phong
nld.com.vn Người Lao Động
sggp.org.vn Sài Gòn Giải Phóng
vietnamnet.vn VietNamNet
znews.vn Znews
cand.com.vn Công an nhân dân
baotintuc.vn Báo Tin tức
baophapluat.vn Pháp luật Việt Nam
plo.vn Pháp luật TP.HCM
baoquocte.vn Thế giới và Việt Nam
giaoducthoidai.vn Giáo dục và Thời đại
vneconomy.vn VnEconomy
baodautu.vn Báo Đầu tư
danviet.vn Dân Việt
congly.vn Công lý
thanhtra.com.vn Báo Thanh tra
baogiaothong.vn Báo Giao thông
baoxaydung.com.vn Báo Xây dựng
vtcnews.vn VTC News
bnews.vn Bnews
suckhoedoisong.vn Sức khỏe và Đời sống
nongnghiepmoitruong.vn Nông nghiệp và Môi trường`,
  state: `
baochinhphu.vn Báo Chính phủ
chinhphu.vn Cổng Thông tin Chính phủ
daibieunhandan.vn Đại biểu Nhân dân
dangcongsan.vn Đảng Cộng sản Việt Nam
quochoi.vn Quốc hội
tapchicongsan.org.vn Tạp chí Cộng sản`,
  province: `
hanoimoi.vn Hà Nội mới
kinhtedothi.vn Kinh tế & Đô thị
baoangiang.com.vn Báo An Giang
baobariavungtau.com.vn Báo Bà Rịa - Vũng Tàu
baobaclieu.vn Báo Bạc Liêu
baobacgiang.vn Báo Bắc Giang
baobackan.vn Báo Bắc Kạn
baobacninh.vn Báo Bắc Ninh
baodongkhoi.vn Báo Đồng Khởi (Bến Tre)
baobinhduong.vn Báo Bình Dương
baobinhdinh.vn Báo Bình Định
baobinhphuoc.com.vn Báo Bình Phước
baobinhthuan.com.vn Báo Bình Thuận
baocamau.vn Báo Cà Mau
baocantho.com.vn Báo Cần Thơ
baocaobang.vn Báo Cao Bằng
baodanang.vn Báo Đà Nẵng
baodaklak.vn Báo Đắk Lắk
baodaknong.vn Báo Đắk Nông
baodienbienphu.vn Báo Điện Biên Phủ
baodongnai.com.vn Báo Đồng Nai
baodongthap.vn Báo Đồng Tháp
baogialai.com.vn Báo Gia Lai
baohagiang.vn Báo Hà Giang
baohanam.com.vn Báo Hà Nam
baohatinh.vn Báo Hà Tĩnh
baohaiduong.vn Báo Hải Dương
baohaiphong.vn Báo Hải Phòng
baohaugiang.com.vn Báo Hậu Giang
baohoabinh.com.vn Báo Hòa Bình
baohungyen.vn Báo Hưng Yên
baokhanhhoa.vn Báo Khánh Hòa
baokiengiang.vn Báo Kiên Giang
baokontum.com.vn Báo Kon Tum
baolaichau.vn Báo Lai Châu
baolamdong.vn Báo Lâm Đồng
baolangson.vn Báo Lạng Sơn
baolaocai.vn Báo Lào Cai
baolongan.vn Báo Long An
baonamdinh.vn Báo Nam Định
baonghean.vn Báo Nghệ An
baoninhbinh.org.vn Báo Ninh Bình
baoninhthuan.com.vn Báo Ninh Thuận
baophutho.vn Báo Phú Thọ
baophuyen.vn Báo Phú Yên
baoquangbinh.vn Báo Quảng Bình
baoquangnam.vn Báo Quảng Nam
baoquangngai.vn Báo Quảng Ngãi
baoquangninh.vn Báo Quảng Ninh
baoquangtri.vn Báo Quảng Trị
baosoctrang.org.vn Báo Sóc Trăng
baosonla.vn Báo Sơn La
baotayninh.vn Báo Tây Ninh
baothaibinh.com.vn Báo Thái Bình
baothainguyen.vn Báo Thái Nguyên
baothanhhoa.vn Báo Thanh Hóa
huengaynay.vn Huế ngày nay
baoapbac.vn Báo Ấp Bắc (Tiền Giang)
baotravinh.vn Báo Trà Vinh
baotuyenquang.com.vn Báo Tuyên Quang
baovinhlong.com.vn Báo Vĩnh Long
baovinhphuc.com.vn Báo Vĩnh Phúc
baoyenbai.com.vn Báo Yên Bái`,
};

export const sites: readonly Site[] = Object.entries(table).flatMap(([group, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const space = row.indexOf(' ');
      return { host: row.slice(0, space), name: row.slice(space + 1), group: group as SiteGroup };
    }),
);

/**
 * The match pattern of a host and its subdomains, http and https. IPv6 addresses have no subdomains, and browsers refuse the whole list if one
 * pattern is invalid; what is below a public suffix belongs to others.
 */
export function matchPattern(host: string): string {
  return host.startsWith('[') || isPublicSuffix(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The site of the table to which a host belongs, or undefined. */
export function siteOf(host: string): Site | undefined {
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`));
}
