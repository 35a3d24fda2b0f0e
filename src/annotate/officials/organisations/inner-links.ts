/** Words that join the parts of an organisation's name: *của*, *thuộc*, *nước*, and *và* between a council and its committee. */

import { isCapital, type Scan, wordAt } from '../words/scan';
import { isCouncil } from './councils';
import type { PartialName } from './partial-name';

/** Returns the word after such a link; `name.at` if the link ends the name; null if there is none. */
export function readLink(scan: Scan, { at, from, noun, bare }: PartialName): number | null {
  const word = wordAt(scan, at);
  if ((word === 'của' || word === 'thuộc') && (at > from || noun !== '')) return beginsUnit(scan, at + 1) ? at + 1 : at;
  // *Chính phủ nước Cộng hòa …*
  if (word === 'nước' && isCapital(scan, at + 1) && beginsState(scan, at + 1)) return at + 1;
  // *Chánh Văn phòng HĐND và UBND xã A*: one office serves both; *Chủ tịch HĐND và UBND xã A* heads both.
  const joinsCouncil = word === 'và' && bare && (noun === 'văn phòng' || isCouncil(scan, from, at));
  return joinsCouncil && scan.lexicon.bodies.at(scan.words, at + 1) === 'L' ? at + 1 : null;
}

/** A body, a place, a country or a level, rather than a post. */
export function beginsUnit({ words, lexicon }: Scan, at: number): boolean {
  const post = lexicon.posts.end(words, at);
  if (post > at + 1 && lexicon.bodies.end(words, at) < post) return false;
  return (
    lexicon.bodies.end(words, at) > 0 ||
    lexicon.places.end(words, at) > 0 ||
    lexicon.countries.end(words, at) > 0 ||
    lexicon.levels.end(words, at) > 0
  );
}

/** *nước Lào*, *nước Cộng hòa Pháp*. */
const beginsState = ({ words, lexicon }: Scan, at: number): boolean =>
  lexicon.countries.end(words, at) > 0 || lexicon.bodies.at(words, at) === 'F';
