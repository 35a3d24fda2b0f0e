/** Who issued a document: what its letters tell, and what the article says. */

import { isOfProvince, issuerOfCode, LOCAL_BODY } from '../issuers/codes';
import type { Found } from '../mentions/found';

/** Of a number that the article does not tell in full: *Thông tư 29/2024*. */
export function issuerOfId(id: string | null): string | null {
  const code = /^[^/]+\/\d{4}\/[A-ZĐ]+-([A-ZĐ]+)$/.exec(id ?? '')?.[1] ?? '';
  return LOCAL_BODY.test(code) ? null : (issuerOfCode.get(code) ?? null);
}

/** *TTLT-BTC-BYT*: all who issued it, where the letters of each are known. */
function jointIssuers(codes: string[]): string | null {
  const [kind = '', ...bodies] = codes;
  if (!/^(?:TTLT|NQLT)$/.test(kind) || bodies.length < 2) return null;
  const names = bodies.map((body) => issuerOfCode.get(body));
  if (names.includes(undefined)) return null;
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

/** *TU* of a city, where the article speaks of no *Tỉnh ủy*. */
const provincialParty = (text: string): string =>
  /Thành ủy/i.test(text) && !/Tỉnh ủy/i.test(text) ? 'Thành ủy' : 'Tỉnh ủy';

/** Who gives licences; behind *của* their holder may stand: *Giấy phép số 5/GP-SXD của Công ty A*. */
const LICENSES =
  /^(?:Ban [Qq]uản lý|Bộ|Chi cục|Chính phủ|Chủ tịch|Công an|Cục|Ngân hàng Nhà nước|NHNN|Sở|Thống đốc|Thủ tướng|Tổng cục|UBND|Ủy ban)(?![\p{L}])/u;

/** The code beats the words around it, but for bodies of which there are many; of these the whole `text` tells. */
export function issuerOf(found: Found, told: string | null, text: string): string | null {
  const said = found.type === 'giấy phép' && told !== null && !LICENSES.test(told) ? null : told;
  if (/^QH\d/.test(found.symbol ?? '')) return 'Quốc hội';
  if (/^UBTVQH\d/.test(found.symbol ?? '')) return 'Ủy ban Thường vụ Quốc hội';
  // BCĐ389, UBTVQH14: the body stands before its number.
  const bodies = found.codes.map((part) => part.replace(/\d+$/, ''));
  const code = bodies.find((part, i) => issuerOfCode.has(part) && (i > 0 || found.codeType === null));
  // The Party sends no telegrams: CĐ-TW is of a committee of the Government.
  if (code === 'TW' && found.type === 'công điện') return said;
  // QCPH-CA-MTTQ: who agreed on it, the police among them.
  if (code === 'CA' && bodies.length > 2) return said;
  const joint = jointIssuers(bodies);
  if (joint !== null) return joint;
  if (code !== undefined && isOfProvince(code, said)) return said;
  if (code !== undefined && !LOCAL_BODY.test(code) && code !== 'TW') return issuerOfCode.get(code) ?? null;
  if (said !== null) return said;
  if (code === 'TU') return provincialParty(text);
  if (code !== undefined) return issuerOfCode.get(code) ?? null;
  if (found.name !== null) return found.type === 'pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội';
  return found.type === 'nghị định' ? 'Chính phủ' : null;
}
