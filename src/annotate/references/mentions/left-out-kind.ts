/** Numbers whose letters tell the issuer alone, because the word before them tells the kind: *Nghị định 15/2020/CP*. */

import { issuerOfCode } from '../issuers/codes';
import type { DocumentNumber } from '../numbers/number';

const MINISTRY = /^(?:Bộ|Ngân hàng|Thanh tra|Ủy ban Dân)/;
/** Kinds whose numbers bear their year, with their letters, and who issues them. */
const KINDS: Readonly<Record<string, [code: string, issues: (issuer: string) => boolean]>> = {
  'nghị định': ['NĐ', (issuer) => issuer === 'CP'],
  'nghị quyết': ['NQ', (issuer) => /^(?:CP|HĐND|HĐTP)$/.test(issuer)],
  'thông tư': ['TT', (issuer) => MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
  'quyết định': ['QĐ', (issuer) => /^(?:TTg|UB|UBND)$/.test(issuer) || MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
  'chỉ thị': ['CT', (issuer) => /^(?:TTg|UB|UBND)$/.test(issuer) || MINISTRY.test(issuerOfCode.get(issuer) ?? '')],
};

/** `number` with the letters of the kind `type` where they were left out; null where that body issues none of the kind. */
export function withKind(number: DocumentNumber, type: string | null): DocumentNumber | null {
  const { codes, year, digits, symbol } = number;
  const [issuer = ''] = codes;
  if (year === null || codes.length !== 1 || symbol !== issuer || !issuerOfCode.has(issuer)) return number;
  const [code, issues] = KINDS[type ?? ''] ?? [];
  if (code === undefined || !issues?.(issuer)) return null;
  return { ...number, id: `${digits}/${year}/${code}-${issuer}`, symbol: `${code}-${issuer}`, codes: [code, issuer] };
}
