/** The place of a local body right after the symbol that names the body: *Quyết định 79/2024/QĐ-UBND TP.HCM về giá đất*. */

import { provinceIn } from '../issuers/provinces';

const BODY = /(?:UBND|HĐND)$/;
const PLACE =
  /^ ((?:tỉnh|thành phố|TP) |TP\.? ?)((?:HCM)(?![\p{L}])|\p{Lu}\p{L}*(?: - |[ -])?(?:\p{Lu}\p{L}*(?: - |[ -])?){0,3})/u;

/** Returns the issuer of `document` (as written), and the text after it; null if `rest` does not begin with a province. */
export function placeAfter(document: string, rest: string): { issuer: string; rest: string } | null {
  const body = BODY.exec(document)?.[0];
  const [, kind = '', name = ''] = (body && PLACE.exec(rest)) || [];
  if (body === undefined || name === '') return null;
  const province = name === 'HCM' ? name : provinceIn(name);
  if (province === null || !name.startsWith(province)) return null;
  return { issuer: `${body} ${kind}${province}`, rest: rest.slice(1 + kind.length + province.length) };
}
