/** Laws, codes, ordinances and constitutions cited by name: *Luật Đất đai năm 2024*, *BLHS 2015*, *các luật Đất đai, Nhà ở*. */

import { isBoundary } from '../../text/letters';
import type { DocumentMention } from '../mentions/document-mention';
import { isCapital } from './add-law';
import { readLaws } from './law-word';
import { keepCorroborated } from './lower-case';
import { readAbbreviation, readConstitution, readOrdinance } from './ordinances-and-constitutions';

/** Returns every law that `text` (folded) names, in text order, without overlaps. */
export function findLaws(text: string): DocumentMention[] {
  const found = [
    ...findAt(text, ['ật', 'ẬT'], 2, readLaws),
    ...findAt(text, ['háp lệnh', 'HÁP LỆNH'], 1, readOrdinance),
    ...findAt(text, ['ến pháp', 'ẾN PHÁP'], 2, readConstitution),
    ...withoutUnusedDeclarations(findAt(text, ['BL'], 0, readAbbreviation)),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  const apart = found.filter((law) => {
    if (law.start < end) return false;
    end = law.end;
    return true;
  });
  return keepCorroborated(text, apart);
}

/** `abbreviations` without those that the article declares in brackets but never uses. */
function withoutUnusedDeclarations(abbreviations: DocumentMention[]): DocumentMention[] {
  const used = new Set(abbreviations.filter((law) => !law.tentative).map((law) => law.name));
  return abbreviations.filter((law) => used.has(law.name));
}

/** Calls `read` where an anchor stands `before` characters into a word. `indexOf` is the cheapest scan there is. */
function findAt(
  text: string,
  anchors: string[],
  before: number,
  read: (text: string, at: number, found: DocumentMention[]) => void,
): DocumentMention[] {
  return anchors.flatMap((anchor) => {
    const found: DocumentMention[] = [];
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
      const start = at - before;
      if (start >= (found.at(-1)?.end ?? 0) && (isBoundary(text, start) || startsAfterLostSpace(text, start)))
        read(text, start, found);
    }
    return found;
  });
}

/** A capital followed by a lower-case letter begins a word even if the space before it was lost: *làLuật Thủy sản*. */
function startsAfterLostSpace(text: string, at: number): boolean {
  return isCapital(text, at) && text.charAt(at + 1) !== text.charAt(at + 1).toUpperCase();
}
