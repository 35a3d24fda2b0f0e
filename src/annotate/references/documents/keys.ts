/** The identity of a document across articles: issuer, type, year or term, number; for laws name and year. */

import { slug } from '../../text/slug';
import { yearOfDay } from '../attributes/announced';
import type { Attributes } from '../attributes/attributes';
import { billKey, type Key, lawKey, NO_KEY } from '../laws/keys';
import type { DocumentMention } from '../mentions/document-mention';
import { issuerPart } from './issuer-part';
import { termOn } from './party-congresses';
import { isNumberedByTerm, termOf } from './party-terms';

const TYPE_CODES: Readonly<Record<string, string>> = {
  'nghị định': 'nd',
  'nghị quyết': 'nq',
  'nghị quyết liên tịch': 'nqlt',
  'thông tư': 'tt',
  'thông tư liên tịch': 'ttlt',
  'quyết định': 'qd',
  'quy định': 'qyd',
  'chỉ thị': 'ct',
  'công điện': 'cd',
  'công văn': 'cv',
  'kết luận': 'kl',
  'thông báo': 'tb',
  'hướng dẫn': 'hd',
  'kế hoạch': 'kh',
  'tờ trình': 'ttr',
  'báo cáo': 'bc',
  'pháp lệnh': 'pl',
  luật: 'luat',
  'bộ luật': 'luat',
};

/** `published`: date of the page. `announced`: the text says that the document has just been signed or issued. */
export function keyOf(
  found: DocumentMention,
  id: string | null,
  attributes: Attributes,
  published: string | null,
  announced: () => boolean,
): Key {
  if (found.draft) return billKey(found, published);
  if (found.name !== null) return lawKey(found, attributes, published);
  // Every court numbers its own judgements, every procuracy its indictments, every office its licences.
  if (id === null || /^(?:bản án|cáo trạng|giấy phép)$/.test(found.type)) return NO_KEY;
  const number = found.digits?.replace(/^0+(?=\d)/, '') ?? '';
  const type = TYPE_CODES[found.codeType ?? found.type] ?? TYPE_CODES[found.type] ?? slug(found.type);
  const ownYear = found.year ?? yearIn(id);
  const page = published === null ? null : Number(published.slice(0, 4));
  // 32/2091/TT-BTC: a misprint.
  if (ownYear !== null && ownYear > 2050) return NO_KEY;
  const issuer = issuerPart(found, id, attributes, ownYear ?? attributes.date?.year ?? attributes.year ?? page);
  if (issuer === null) return NO_KEY;
  const body = `vn:${issuer}:${type}`;
  if (ownYear !== null) return { key: `${body}:${ownYear}:${number}`, inferred: false };
  if (isNumberedByTerm(found)) {
    const term = termOf(attributes);
    if (term !== null) return { key: `${body}:k${term}:${number}`, inferred: false };
    const isOpen = !attributes.date?.year && attributes.year === null;
    const now = isOpen && announced() ? termOn(published) : null;
    return now === null ? NO_KEY : { key: `${body}:k${now}:${number}`, inferred: true };
  }
  const year = attributes.date?.year ?? attributes.year;
  if (year) return { key: `${body}:${year}:${number}`, inferred: false };
  if (published !== null && (attributes.date !== null || announced())) {
    return { key: `${body}:${yearOfDay(attributes.date, published)}:${number}`, inferred: true };
  }
  return NO_KEY;
}

export function yearIn(id: string | null): number | null {
  const year = /^[^/]+\/(\d{4})\//.exec(id ?? '')?.[1];
  return year === undefined ? null : Number(year);
}
