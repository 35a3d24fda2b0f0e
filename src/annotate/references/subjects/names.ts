/** Names in a subject, whose commas do not end it: lists of places, posts in apposition, appointments. */

const CAPITALS = String.raw`\p{Lu}[\p{L}.]*(?:[ -]+\p{Lu}[\p{L}.]*)*`;
/** *tại các tỉnh Sơn La, Lai Châu*: only after a plural, because otherwise the next clause may begin there. */
const PLACES = new RegExp(
  String.raw`(?:các|những|hai|ba|bốn|\d+) (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|địa phương|nước)(?:[:,]? (?:thành phố|thị xã|TP))?:? ${CAPITALS}(?:, ${CAPITALS})*$`,
  'u',
);
const PLACE = new RegExp(`^(?:thành phố |TP )?${CAPITALS}(?:$| và ${CAPITALS})`, 'u');

/** Whether `part`, after a comma, is one more place of the list at the end of `said`. */
export function isListOfPlaces(said: string, part: string): boolean {
  return PLACES.test(said) && PLACE.test(part);
}

/** *đối với ông A, Chủ tịch xã B bị tố cáo …*: a post in apposition to a name. */
const PERSON = new RegExp(`(?:ông|bà|đồng chí) ${CAPITALS}$`, 'u');
const POST_OF_PERSON =
  /^(?:nguyên |cựu |quyền )?(?:Bí thư|Chánh|Chủ nhiệm|Chủ tịch|Cục trưởng|Giám đốc|Hiệu trưởng|Phó|Thứ trưởng|Tổng|Trưởng|Ủy viên|Viện trưởng|Vụ trưởng) /iu;

/** Whether `part`, after a comma, is a post in apposition to the name at the end of `said`. */
export function isPostOfPerson(said: string, part: string): boolean {
  return PERSON.test(said) && POST_OF_PERSON.test(part);
}

const APPOINTS = /^(?:bổ nhiệm|chỉ định|chuẩn y|điều động|luân chuyển|phân công|phê chuẩn)/iu;
const POST = /(?:^| )(?:giữ (?:chức|cương vị)|làm|tham gia|đến nhận) /u;
const REACH = 5;

/** Returns how many of `parts` state an appointment: *bổ nhiệm ông A, Vụ trưởng B, giữ chức …*; 1 if there is none. */
export function endOfAppointment(parts: string[]): number {
  if (!APPOINTS.test(parts[0] ?? '')) return 1;
  const post = parts.slice(0, REACH).findIndex((part) => POST.test(part));
  return post < 0 ? 1 : post + 1;
}
