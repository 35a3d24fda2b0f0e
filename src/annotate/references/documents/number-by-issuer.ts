/** Completes a number whose symbol was omitted, if type, digits, year and issuer determine it. */

import { issuerOfCode } from '../issuers/codes';
import type { DocumentMention } from '../mentions/document-mention';
import { assemblyTerm } from '../numbers/assembly-terms';

/** Press abbreviations of ministries, without the separators between the letters. */
const SHORTENED: Readonly<Record<string, string>> = {
  'GD ĐT': 'BGDĐT',
  GDĐT: 'BGDĐT',
  'TN MT': 'BTNMT',
  TNMT: 'BTNMT',
  'NN PTNT': 'BNNPTNT',
  'NN MT': 'BNNMT',
  NNMT: 'BNNMT',
  'DT TG': 'BDTTG',
  DTTG: 'BDTTG',
  'LĐ TB XH': 'BLĐTBXH',
  'LĐTB XH': 'BLĐTBXH',
  LĐTBXH: 'BLĐTBXH',
  'VH TT DL': 'BVHTTDL',
  VHTTDL: 'BVHTTDL',
  'VHTT DL': 'BVHTTDL',
  'VH TTDL': 'BVHTTDL',
  GTVT: 'BGTVT',
  'GT VT': 'BGTVT',
  'TT TT': 'BTTTT',
  TTTT: 'BTTTT',
  'KH ĐT': 'BKHĐT',
  KHĐT: 'BKHĐT',
  'KH CN': 'BKHCN',
  KHCN: 'BKHCN',
};

/** Without commas, hyphens and *và*, because the press is inconsistent about them. */
function withoutSeparators(text: string): string {
  return text.replace(/ ?[-,&] ?| và /g, ' ');
}

const MINISTRIES: [name: string, code: string][] = [
  ...Object.entries(SHORTENED).map(([name, code]): [string, string] => [`Bộ ${name}`, code]),
  ...[...issuerOfCode]
    .filter(([code, name]) => /^(?:Bộ |Thanh tra Ch|Ngân hàng Nh)/.test(name) && !/&/.test(code))
    .map(([code, name]): [string, string] => [withoutSeparators(name), code]),
  ['NHNN', 'NHNN'],
];

/**
 * Returns the full number, or null if it is not determined. `issuer`: as stated after the number.
 * `articleMinistry`: the only ministry that the whole text names.
 */
export function numberByIssuer(
  text: string,
  item: DocumentMention,
  year: number | null,
  issuer: string | null,
  articleMinistry: () => string | null,
): string | null {
  if (item.digits === null || year === null || year < 1999 || item.symbol !== null) return null;
  const body = `${item.digits}/${year}/`;
  if (item.type === 'nghị định') return `${body}NĐ-CP`;
  if (item.type === 'thông tư') {
    const near = ministryIn(issuer ?? '') ?? ministryIn(sentenceAround(text, item.start, item.end));
    const code = near ?? (item.year === null ? null : articleMinistry());
    return code === null ? null : `${body}TT-${code}`;
  }
  // Only for the Assembly, because its Standing Committee numbers its resolutions in two ways.
  if (item.type === 'nghị quyết') {
    const term = item.year === null ? null : assemblyTerm(text.slice(item.end, item.end + 140), year);
    return term === null ? null : `${body}QH${term}`;
  }
  // Only numbers that include the year have this form.
  if (item.type === 'quyết định' && issuer !== null && item.year !== null) {
    if (/^Thủ tướng/.test(issuer)) return `${body}QĐ-TTg`;
    if (/^(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố|TP)/.test(issuer)) return `${body}QĐ-UBND`;
  }
  return null;
}

/** Returns the code of the only ministry that `written` names; null if there is none or more than one. */
export function ministryIn(written: string): string | null {
  const text = withoutSeparators(written);
  let found: { code: string; name: string } | null = null;
  for (const [name, code] of MINISTRIES) {
    if (!text.includes(name) || (found !== null && (found.name.includes(name) || found.code === code))) continue;
    if (found !== null && !name.includes(found.name)) return null;
    found = { code, name };
  }
  return found?.code ?? null;
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start), start - 300, 0);
  const stop = text.slice(end, end + 300).search(/\.\s|\n/);
  return text.slice(from, stop < 0 ? end + 300 : end + stop);
}
