/** The part of a document's key that tells its issuer: `btc`, `ubnd-son-la`. */

import { slug } from '../../text/slug';
import type { Attributes } from '../attributes/attributes';
import { issuerOfCode, LOCAL_BODY } from '../issuers/codes';
import { isNational } from '../issuers/national-body';
import { provinceOf } from '../issuers/provinces';
import { isNamesake, isProvincialBranch } from '../issuers/shared-codes';
import type { DocumentMention } from '../mentions/document-mention';
import { typeOfCode } from '../numbers/type-words';

/** Codes that several bodies of one province share: steering committees, Party committees. */
const SHARED_IN_PROVINCE = /^(?:BCĐ|ĐUK?)$/;
/** … offices, everybody who may fine: only the people's committee is unambiguous. */
const OF_PEOPLES_COMMITTEE = /^(?:VP|XPHC|XPVPHC)$/;

/** The issuer's code, with the province if each has such a body; null if that is unknown. `year`: of the document. */
export function issuerPart(
  found: DocumentMention,
  id: string,
  attributes: Attributes,
  year: number | null,
): string | null {
  const codes = found.codes.length > 0 ? found.codes : (id.split('/').at(-1) ?? '').split('-');
  const typed = typeOfCode[codes[0] ?? ''] !== undefined && !(found.type === 'công văn' && codes[0] === 'CT');
  const code = codes.length > 1 && typed ? codes[1] : codes[0];
  // *Thông tư 08/TT*: only the type.
  if (code === undefined || (codes.length === 1 && typed && code !== 'AL') || isNamesake(code, attributes.issuer))
    return null;
  if (!LOCAL_BODY.test(code) && !isProvincialBranch(code, attributes.issuer)) {
    // An unknown code may be of a firm, a court or an office.
    const isOneBody =
      issuerOfCode.has(code) || /^(?:QH|UBTVQH|HĐNN|TƯ|AL|SL)/.test(code) || isNational(attributes.issuer);
    return isOneBody ? slug(code === 'TƯ' ? 'TW' : code) : null;
  }
  const many = OF_PEOPLES_COMMITTEE.test(code)
    ? !/UBND|Ủy ban nhân dân/i.test(attributes.issuer ?? '')
    : SHARED_IN_PROVINCE.test(code);
  const province = attributes.issuer === null || many ? null : provinceOf(attributes.issuer, year);
  return province === null ? null : `${slug(code)}-${slug(province)}`;
}
