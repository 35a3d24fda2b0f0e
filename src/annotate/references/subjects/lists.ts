/** Names in a subject, whose commas end nothing: places told one after the other, and who is appointed. */

const CAPITALS = String.raw`\p{Lu}[\p{L}.]*(?:[ -]+\p{Lu}[\p{L}.]*)*`;
/** *tại các tỉnh Sơn La, Lai Châu*: only behind a plural, or the rest of the sentence might follow. */
const PLACES = new RegExp(
  String.raw`(?:các|những|hai|ba|bốn|\d+) (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|địa phương|nước)(?:[:,]? (?:thành phố|thị xã|TP))?:? ${CAPITALS}(?:, ${CAPITALS})*$`,
  'u',
);
const PLACE = new RegExp(`^(?:thành phố |TP )?${CAPITALS}(?:$| và ${CAPITALS})`, 'u');

/** Whether `part`, behind a comma, is one more place of the list with which `said` ends. */
export function isListOfPlaces(said: string, part: string): boolean {
  return PLACES.test(said) && PLACE.test(part);
}

/** *đối với ông A, Chủ tịch xã B bị tố cáo …*: the post of somebody named. */
const PERSON = new RegExp(`(?:ông|bà|đồng chí) ${CAPITALS}$`, 'u');
const HIS_POST =
  /^(?:nguyên |cựu |quyền )?(?:Bí thư|Chánh|Chủ nhiệm|Chủ tịch|Cục trưởng|Giám đốc|Hiệu trưởng|Phó|Thứ trưởng|Tổng|Trưởng|Ủy viên|Viện trưởng|Vụ trưởng) /iu;

/** Whether `part`, behind a comma, tells who somebody is with whose name `said` ends. */
export function isPostOfPerson(said: string, part: string): boolean {
  return PERSON.test(said) && HIS_POST.test(part);
}

const APPOINTS = /^(?:bổ nhiệm|chỉ định|chuẩn y|điều động|luân chuyển|phân công|phê chuẩn)/iu;
const POST = /(?:^| )(?:giữ (?:chức|cương vị)|làm|tham gia|đến nhận) /u;
const REACH = 5;

/** How many of `parts` tell who is appointed and to what: *bổ nhiệm ông A, Vụ trưởng B, giữ chức …*; 1 where nobody is. */
export function endOfAppointment(parts: string[]): number {
  if (!APPOINTS.test(parts[0] ?? '')) return 1;
  const post = parts.slice(0, REACH).findIndex((part) => POST.test(part));
  return post < 0 ? 1 : post + 1;
}
