/** Numbers whose symbol has only the issuer, because the type word before it gives the type: *Nghị định 15/2020/CP*. */

import { issuerOfCode } from '../issuers/codes';
import type { DocumentNumber } from '../numbers/number';

const MINISTRY = /^(?:Bộ|Ngân hàng|Thanh tra|Ủy ban Dân)/;
/** Types whose numbers include the year: the type code, and whether an issuer's code issues the type. */
const TYPES: Readonly<Record<string, [code: string, issues: (issuer: string) => boolean]>> = {
  'nghị định': ['NĐ', (issuer) => issuer === 'CP'],
  'nghị quyết': ['NQ', (issuer) => /^(?:CP|HĐND|HĐTP)$/.test(issuer)],
  'thông tư': ['TT', (issuer) => MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
  'quyết định': ['QĐ', (issuer) => /^(?:TTg|UB|UBND)$/.test(issuer) || MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
  'chỉ thị': ['CT', (issuer) => /^(?:TTg|UB|UBND)$/.test(issuer) || MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
};

/** Returns `number` with the code of `type` added if it was omitted; null if that body issues no documents of the type. */
export function withOmittedType(number: DocumentNumber, type: string | null): DocumentNumber | null {
  const { codes, year, digits, symbol } = number;
  const [issuer = ''] = codes;
  if (year === null || codes.length !== 1 || symbol !== issuer || !issuerOfCode.has(issuer)) return number;
  const [code, issues] = TYPES[type ?? ''] ?? [];
  if (code === undefined || !issues?.(issuer)) return null;
  return { ...number, id: `${digits}/${year}/${code}-${issuer}`, symbol: `${code}-${issuer}`, codes: [code, issuer] };
}
