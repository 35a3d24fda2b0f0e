/** Provinces and centrally run cities, including those abolished in July 2025, because a document keeps the province that issued it. */

const NAMES =
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|' +
  'Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tây|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|' +
  'Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|' +
  'Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái';

const PROVINCE = new RegExp(`(?:${NAMES})`, 'u');
/** Official spelling by variant. */
const SPELLINGS = new Map(
  (
    'TP.HCM|Hồ Chí Minh,TPHCM|Hồ Chí Minh,TP HCM|Hồ Chí Minh,Thừa Thiên - Huế|Thừa Thiên Huế,Thừa Thiên-Huế|Thừa Thiên Huế,TT-Huế|Thừa Thiên Huế,' +
    'Bà Rịa-Vũng Tàu|Bà Rịa - Vũng Tàu,BR-VT|Bà Rịa - Vũng Tàu,Bắc Cạn|Bắc Kạn,Đắc Lắc|Đắk Lắk,Đăk Lăk|Đắk Lắk,Đắc Nông|Đắk Nông,Đăk Nông|Đắk Nông,Lao Cai|Lào Cai'
  )
    .split(',')
    .map((row): [string, string] => row.split('|') as [string, string]),
);
const SPELLING = new RegExp([...SPELLINGS.keys()].map((spelling) => spelling.replace('.', '\\.')).join('|'), 'u');

/** Returns the province that `text` names, in its official spelling; null if none. */
export function provinceIn(text: string): string | null {
  const spelling = SPELLING.exec(text)?.[0];
  return (spelling === undefined ? undefined : SPELLINGS.get(spelling)) ?? PROVINCE.exec(text)?.[0] ?? null;
}

const CITIES = new Set(['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế']);
/** Before this year Thành phố Huế was a provincial town. */
const HUE_IS_PROVINCE = 2025;

/** Returns the province whose body `issuer` was in `year`; null for a town or district, even of the same name: *UBND thành phố Bắc Ninh*. */
export function provinceOf(issuer: string, year: number | null): string | null {
  if (/(?:^|[^\p{L}])(?:huyện|quận|thị|xã|phường|đặc khu)(?![\p{L}])/iu.test(issuer)) return null;
  const province = provinceIn(issuer);
  if (province === null || /tỉnh/i.test(issuer)) return province;
  if (!/thành|TP/i.test(issuer) || !CITIES.has(province)) return null;
  return province === 'Huế' && (year === null || year < HUE_IS_PROVINCE) ? null : province;
}
