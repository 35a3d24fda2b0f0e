/**
 * Laws all in small letters, *theo luật kế toán*: the same words are running speech (*luật giao thông*, a field of study, a foreign
 * law), so they count only where the article shows elsewhere that it speaks of our laws.
 */

import type { Found } from '../mentions/found';

/** Words in front that speak of a law which binds. */
const BINDS =
  /(?:theo|quy định (?:của|tại|trong)|căn cứ|căn cứ vào|vi phạm|trái với|(?:điều|khoản|chương) [\dIVX]+[a-zđ]?|(?:điều|khoản|chương) [\dIVX]+[a-zđ]? (?:của|trong)) $/i;
/** Words in front that make a trade or a field of study of it. */
const FIELD = /(?:chuyên|chuyên gia|chuyên về|giảng viên|lĩnh vực|tư vấn|tư vấn về|mảng|kiến thức|kiến thức về) $/i;
const JOINT = /^(?:,|;|,? và| hoặc| hay) (?:các )?$/;

/** Whether the words from `nameAt` to `end` are the official name; a popular one (*giao thông*) is too common a word. */
export function isOfficialName(text: string, nameAt: number, end: number, name: string): boolean {
  return bare(text.slice(nameAt, end)) === bare(name);
}

/** Whether the words before `start` speak of a law which binds. */
export function binds(text: string, start: number): boolean {
  return BINDS.test(text.slice(Math.max(0, start - 24), start));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/,| và(?= )/g, '');
}

/** `laws` without those in small letters (tentative ones) that nothing in the article bears out. */
export function borneOut(text: string, laws: Found[]): Found[] {
  const certain = new Set(laws.filter((law) => !law.tentative || law.type !== 'luật').map((law) => law.name));
  let previous: Found | null = null;
  return laws.filter((law) => {
    const keeps = !law.tentative || law.type !== 'luật' || isBorneOut(text, law, certain, previous);
    if (keeps) previous = law;
    return keeps;
  });
}

function isBorneOut(text: string, law: Found, certain: Set<string | null>, previous: Found | null): boolean {
  const before = text.slice(Math.max(0, law.start - 24), law.start);
  if (FIELD.test(before)) return false;
  if (certain.has(law.name)) return true;
  if (previous !== null && JOINT.test(text.slice(previous.end, law.start))) return true;
  return certain.size > 0 && binds(text, law.start);
}
