/** Coordinated numbers share their issuer: *các Quyết định 1/QĐ-UBND ngày … và số 2/QĐ-UBND ngày … của UBND tỉnh A*. */

import type { Attributes } from '../attributes/attributes';
import { LOCAL_BODY } from '../issuers/codes';
import type { DocumentMention } from './document-mention';

const JOINT =
  /^(?:,? \(?(?:ngày [\d/.-]{3,12}|năm \d{4})\)?)?(?:,| và|, và)(?: các)?(?: (?:quyết định|kế hoạch|công văn|văn bản|thông báo))? ?(?:số:? )?$/i;

/** Copies the issuer from the first or last item of a list to the others. `found` is in text order. */
export function distributeIssuers(text: string, found: DocumentMention[], attributes: Attributes[]): void {
  const linked = (i: number, onwards: boolean): boolean => {
    const [one, next] = [found[i], found[i + 1]];
    return (
      one !== undefined &&
      next !== undefined &&
      (one.symbol === next.symbol
        ? one.symbol !== null || isBareItem(text, one, next)
        : onwards && isOfOneBody(one, next)) &&
      next.start - one.end < 60 &&
      JOINT.test(text.slice(one.end, next.start))
    );
  };
  const give = (from: Attributes | undefined, to: Attributes | undefined): void => {
    if (from !== undefined && to !== undefined) to.issuer ??= from.issuer;
  };
  for (let i = 0; i < found.length - 1; i++) if (linked(i, true)) give(attributes[i], attributes[i + 1]);
  for (let i = found.length - 2; i >= 0; i--) if (linked(i, false)) give(attributes[i + 1], attributes[i]);
}

/** *UBND tỉnh A ban hành Quyết định 1/QĐ-UBND, Kế hoạch 2/KH-UBND*: other types, but the code of the same local body. */
function isOfOneBody(one: DocumentMention, next: DocumentMention): boolean {
  return one.codes.some((code) => LOCAL_BODY.test(code) && next.codes.includes(code));
}

/** Whether `next` is a bare number in a list with one type word: *Nghị quyết 57, 59 và 66 của Bộ Chính trị*. */
function isBareItem(text: string, one: DocumentMention, next: DocumentMention): boolean {
  return one.name === null && one.type === next.type && next.id === null && /\d/.test(text.charAt(next.start));
}
