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

const APPOINTS = /^(?:bổ nhiệm|chỉ định|chuẩn y|điều động|luân chuyển|phân công|phê chuẩn)/iu;
const POST = /(?:^| )(?:giữ (?:chức|cương vị)|làm|tham gia|đến nhận) /u;
const REACH = 5;

/** How many of `parts` tell who is appointed and to what: *bổ nhiệm ông A, Vụ trưởng B, giữ chức …*; 1 where nobody is. */
export function endOfAppointment(parts: string[]): number {
  if (!APPOINTS.test(parts[0] ?? '')) return 1;
  const post = parts.slice(0, REACH).findIndex((part) => POST.test(part));
  return post < 0 ? 1 : post + 1;
}
