/** The issuer of a document, from its symbol and from what the article says. */

import { issuerOfCode, LOCAL_BODY } from '../issuers/codes';
import { provinceIn } from '../issuers/provinces';
import { isNamesake, isProvincialBranch } from '../issuers/shared-codes';
import type { DocumentMention } from '../mentions/document-mention';

/** The issuer by a completed number, of which the article states only a part: *Thông tư 29/2024*. */
export function issuerOfId(id: string | null): string | null {
  const code = /^[^/]+\/\d{4}\/[A-ZĐ]+-([A-ZĐ]+)$/.exec(id ?? '')?.[1] ?? '';
  return LOCAL_BODY.test(code) ? null : (issuerOfCode.get(code) ?? null);
}

/** *TTLT-BTC-BYT*: all its issuers; null unless every code is known. */
function jointIssuers(codes: string[]): string | null {
  const [kind = '', ...bodies] = codes;
  if (!/^(?:TTLT|NQLT)$/.test(kind) || bodies.length < 2) return null;
  const names = bodies.map((body) => issuerOfCode.get(body));
  if (names.includes(undefined)) return null;
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

/** *TU* is the committee of a city if the article names a *Thành ủy* and no *Tỉnh ủy*. */
const provincialParty = (text: string): string =>
  /Thành ủy/i.test(text) && !/Tỉnh ủy/i.test(text) ? 'Thành ủy' : 'Tỉnh ủy';

/** Bodies that grant licences. After *của* the licensee may stand instead: *Giấy phép số 5/GP-SXD của Công ty A*. */
const LICENSES =
  /^(?:Ban [Qq]uản lý|Bộ|Chi cục|Chính phủ|Chủ tịch|Công an|Cục|Ngân hàng Nhà nước|NHNN|Sở|Thống đốc|Thủ tướng|Tổng cục|UBND|Ủy ban)(?![\p{L}])/u;

/** *Nghị định 67 của Sơn La*: a province carries it out; only the Government issues decrees. */
function isNoIssuer(type: string, written: string): boolean {
  return type === 'giấy phép' ? !LICENSES.test(written) : type === 'nghị định' && provinceIn(written) !== null;
}

/** The code in the number overrides `written`, the issuer beside it, except for bodies of which there are many: there `written` counts. */
export function issuerOf(found: DocumentMention, written: string | null, text: string): string | null {
  const isOther = written !== null && isNoIssuer(found.type, written);
  const said = isOther ? null : written;
  if (/^QH\d/.test(found.symbol ?? '')) return 'Quốc hội';
  if (/^UBTVQH\d/.test(found.symbol ?? '')) return 'Ủy ban Thường vụ Quốc hội';
  // BCĐ389, UBTVQH14: the body stands before its number.
  const bodies = found.codes.map((part) => part.replace(/\d+$/, ''));
  const code = bodies.find((part, i) => issuerOfCode.has(part) && (i > 0 || found.codeType === null));
  // The Party does not issue công điện: CĐ-TW is by a committee of the Government.
  if (code === 'TW' && found.type === 'công điện') return said;
  // QCPH-CA-MTTQ: the parties to an agreement, where CA is the police.
  if (code === 'CA' && bodies.length > 2) return said;
  const joint = jointIssuers(bodies);
  if (joint !== null) return joint;
  if (code !== undefined && (isProvincialBranch(code, said) || isNamesake(code, said))) return said;
  if (code !== undefined && !LOCAL_BODY.test(code) && code !== 'TW') return issuerOfCode.get(code) ?? null;
  if (said !== null) return said;
  if (code === 'TU') return provincialParty(text);
  if (code !== undefined) return issuerOfCode.get(code) ?? null;
  if (found.name !== null) return found.type === 'pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội';
  return found.type === 'nghị định' ? 'Chính phủ' : null;
}
