/** The key of a document that an article names by a bare number, *Nghị định 100*, from the table of those that everybody knows. */

import { slug } from '../../text/slug';
import type { Attributes } from '../attributes/attributes';
import type { Key } from '../laws/keys';
import type { DocumentMention } from '../mentions/document-mention';
import { termOn } from './party-congresses';
import { WELL_KNOWN } from './well-known-table';

interface Kind {
  /** The words before the number. */
  type: string;
  code: string;
}

/** By the type code in the number; the National Assembly's numbers have none. */
const KINDS: Readonly<Record<string, Kind>> = {
  NĐ: { type: 'nghị định', code: 'nd' },
  NQ: { type: 'nghị quyết', code: 'nq' },
  QH: { type: 'nghị quyết', code: 'nq' },
  TT: { type: 'thông tư', code: 'tt' },
  CT: { type: 'chỉ thị', code: 'ct' },
  KL: { type: 'kết luận', code: 'kl' },
  QĐ: { type: 'quyết định', code: 'qd' },
};

/** What an article may call the issuer, by the issuer's code. */
const ISSUERS: Readonly<Record<string, RegExp>> = {
  CP: /^Chính phủ/i,
  TTG: /^(?:Thủ tướng|Chính phủ)/i,
  TW: /Bộ Chính trị|Ban Bí thư|Trung ương|T\.?Ư/i,
  QH: /^Quốc hội/i,
  BGDĐT: /^Bộ (?:Giáo dục|GD)/i,
  BTC: /^Bộ Tài chính/i,
  NHNN: /^(?:Ngân hàng|NH) ?Nhà nước|^NHNN/i,
};

export interface WellKnown {
  /** As officially written: *57-NQ/TW*. */
  number: string;
  digits: string;
  type: string;
  issuer: RegExp;
  /** YYYY-MM-DD. */
  issued: string;
  /** YYYY-MM-DD; null if the bare number means this document to this day. */
  until: string | null;
  /** In lower case. */
  words: string[];
  key: string;
}

export const wellKnown: readonly WellKnown[] = WELL_KNOWN.trim().split('\n').map(read);

function read(row: string): WellKnown {
  const [number = '', issued = '', words = '', until = null] = row.split('|').map((cell) => cell.trim());
  const [, digits = '', year, rest = ''] = /^(\d+[a-z]?)[/-](?:(\d{4})\/)?(.+)$/.exec(number) ?? [];
  const [first = '', last = first] = rest.split(/[/-]/);
  const kind = KINDS[first.replace(/\d+$/, '')];
  const issuer = ISSUERS[last.replace(/\d+$/, '').toUpperCase()];
  if (kind === undefined || issuer === undefined) throw new TypeError(`a well-known document of no known kind: ${row}`);
  const isParty = last === 'TW';
  const when = isParty ? `k${termOn(issued)}` : (year ?? issued.slice(0, 4));
  return {
    number,
    digits,
    type: isParty && first === 'QĐ' ? 'quy định' : kind.type,
    issuer,
    issued,
    until,
    words: words.toLowerCase().split(', '),
    key: `vn:${slug(last)}:${kind.code}:${when}:${withoutZeros(digits)}`,
  };
}

/** `text`: of the article. `published`: date of its page. Null if no row fits, or more than one. */
export function wellKnownKey(
  text: string,
  found: DocumentMention,
  attributes: Attributes,
  published: string | null,
): Key | null {
  if (published === null || found.draft || found.name !== null || found.digits === null) return null;
  const rows = wellKnown.filter(
    (row) =>
      isNumbered(found, row) &&
      isDated(found, attributes, row) &&
      (attributes.issuer === null || row.issuer.test(attributes.issuer)) &&
      row.issued <= published &&
      (row.until === null || published <= row.until),
  );
  if (rows.length === 0) return null;
  const lower = text.toLowerCase();
  const [only, another] = rows.filter(({ words }) => words.some((word) => lower.includes(word)));
  return only === undefined || another !== undefined ? null : { key: only.key, inferred: true };
}

function isNumbered(found: DocumentMention, row: WellKnown): boolean {
  if (found.id !== null) return withoutZeros(found.id) === withoutZeros(row.number);
  return (
    found.symbol === null && found.type === row.type && withoutZeros(found.digits ?? '') === withoutZeros(row.digits)
  );
}

/** What the article says of the year or term does not contradict the row. */
function isDated({ year }: DocumentMention, attributes: Attributes, { issued }: WellKnown): boolean {
  const told = year ?? attributes.date?.year ?? attributes.year;
  if (told && told !== Number(issued.slice(0, 4))) return false;
  return attributes.term === null || attributes.term === termOn(issued);
}

/** The number of a well-known document by its key, for where the article has only the bare one. */
export function numberOfWellKnown(key: string | null): string | null {
  return wellKnown.find((row) => row.key === key)?.number ?? null;
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
