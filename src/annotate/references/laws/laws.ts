/** Laws, codes, ordinances and constitutions told by name: *Luật Đất đai năm 2024*, *BLHS 2015*, *các luật Đất đai, Nhà ở*. */

import { isBoundary } from '../../text/letters';
import type { Found } from '../mentions/found';
import { isCapital } from './mention';
import { readAbbreviation, readConstitution, readOrdinance } from './other';
import { readLaws } from './plain';
import { borneOut } from './small';

/** Every law that `text` (folded) names, in order, none over another. */
export function findLaws(text: string): Found[] {
  const found = [
    ...findAt(text, ['ật', 'ẬT'], 2, readLaws),
    ...findAt(text, ['háp lệnh', 'HÁP LỆNH'], 1, readOrdinance),
    ...findAt(text, ['ến pháp', 'ẾN PHÁP'], 2, readConstitution),
    ...declared(findAt(text, ['BL'], 0, readAbbreviation)),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  const apart = found.filter((law) => {
    if (law.start < end) return false;
    end = law.end;
    return true;
  });
  return borneOut(text, apart);
}

function declared(abbreviations: Found[]): Found[] {
  const used = new Set(abbreviations.filter((law) => !law.tentative).map((law) => law.name));
  return abbreviations.filter((law) => used.has(law.name));
}

/** What `read` makes of the places where an anchor stands `before` characters into a word: `indexOf` is the cheapest scan there is. */
function findAt(
  text: string,
  anchors: string[],
  before: number,
  read: (text: string, at: number, found: Found[]) => void,
): Found[] {
  return anchors.flatMap((anchor) => {
    const found: Found[] = [];
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
      const start = at - before;
      if (start >= (found.at(-1)?.end ?? 0) && (isBoundary(text, start) || isCamel(text, start)))
        read(text, start, found);
    }
    return found;
  });
}

/** A capital in front of a small letter begins a word, even where the space before it was lost: *làLuật Thủy sản*. */
function isCamel(text: string, at: number): boolean {
  return isCapital(text, at) && text.charAt(at + 1) !== text.charAt(at + 1).toUpperCase();
}
