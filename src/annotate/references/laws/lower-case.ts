/**
 * Laws written in lower case: *theo luật kế toán*. The same words are also ordinary prose (*luật giao thông*, a field of study, a
 * foreign law), so they count only if other mentions in the article corroborate them.
 */

import type { DocumentMention } from '../mentions/document-mention';

/** Precedes a law that is cited as binding. */
const CITES_BINDING =
  /(?:theo|quy định (?:của|tại|trong)|căn cứ|căn cứ vào|vi phạm|trái với|(?:điều|khoản|chương) [\dIVX]+[a-zđ]?|(?:điều|khoản|chương) [\dIVX]+[a-zđ]? (?:của|trong)) $/i;
/** Precedes a profession or a field of study. */
const FIELD = /(?:chuyên|chuyên gia|chuyên về|giảng viên|lĩnh vực|tư vấn|tư vấn về|mảng|kiến thức|kiến thức về) $/i;
const JOINT = /^(?:,|;|,? và| hoặc| hay) (?:các )?$/;

/** Whether the words from `nameAt` to `end` are the official name. A popular one (*giao thông*) is too common a word. */
export function isOfficialName(text: string, nameAt: number, end: number, name: string): boolean {
  return bare(text.slice(nameAt, end)) === bare(name);
}

/** Whether the words before `start` cite a law as binding. */
export function citesBindingLaw(text: string, start: number): boolean {
  return CITES_BINDING.test(text.slice(Math.max(0, start - 24), start));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/,| và(?= )/g, '');
}

/** `laws` without the tentative (lower-case) ones that nothing else in the article corroborates. */
export function keepCorroborated(text: string, laws: DocumentMention[]): DocumentMention[] {
  const certain = new Set(laws.filter((law) => !law.tentative || law.type !== 'luật').map((law) => law.name));
  let previous: DocumentMention | null = null;
  return laws.filter((law) => {
    const keeps = !law.tentative || law.type !== 'luật' || isCorroborated(text, law, certain, previous);
    if (keeps) previous = law;
    return keeps;
  });
}

function isCorroborated(
  text: string,
  law: DocumentMention,
  certain: Set<string | null>,
  previous: DocumentMention | null,
): boolean {
  const before = text.slice(Math.max(0, law.start - 24), law.start);
  if (FIELD.test(before)) return false;
  if (certain.has(law.name)) return true;
  if (previous !== null && JOINT.test(text.slice(previous.end, law.start))) return true;
  return certain.size > 0 && citesBindingLaw(text, law.start);
}
