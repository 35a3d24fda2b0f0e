/** Whose a short form is: *ông Hải* of the one *… Hải*, *Sánchez* of whoever bears that surname. */

import type { Sighting } from '../items/sightings';
import { isLineEnd, type Scan } from '../words/scan';
import type { Person } from './person';

/** More people than this who share a word are a list of names, not one person under several forms. */
export const MOST_SHARING = 40;

/** The one person whose name ends in the word, by what came before, gender and line; null where two are left. */
export function resolve(scan: Scan, sighting: Sighting, sharing: Person[]): Person | null {
  if (sharing.length > MOST_SHARING) return null;
  const word = scan.words.hash[sighting.name.start] ?? 0;
  const at = sighting.name.start;
  let candidates = sharing.filter((person) => person.words.at(-1) === word && agrees(person, sighting));
  if (candidates.length === 0) candidates = sharing.filter((person) => person.latin && agrees(person, sighting));
  if (candidates.length === 0)
    candidates = sharing.filter(
      (person) =>
        person.words[0] === word && person.words.length <= 3 && agrees(person, sighting) && holdsOffice(person),
    );
  if (candidates.length < 2) return candidates[0] ?? null;
  const before = candidates.filter((person) => (person.sightings[0]?.name.start ?? 0) < at);
  if (before.length === 1) return before[0] ?? null;
  const holders = before.filter((person) =>
    person.sightings.some(({ holdings, rank }) => holdings.length > 0 || rank !== null),
  );
  if (holders.length === 1 && sighting.holdings.length > 0) return holders[0] ?? null;
  // A name that nothing calls a person may be a paper's or a place's.
  const called = before.filter((person) => person.sightings.some(({ name }) => name.called));
  if (called.length === 1) return called[0] ?? null;
  const sameLine = before.filter((person) =>
    person.sightings.some(({ name }) => name.start < at && inOneLine(scan, name.start, at)),
  );
  return sameLine.length === 1 ? (sameLine[0] ?? null) : null;
}

const agrees = (person: Person, sighting: Sighting): boolean =>
  person.gender === null || sighting.gender === null || person.gender === sighting.gender;

/** Of whom the surname alone may be said, of another country (*ông Tập*): nobody of Vietnam is called so, and here nobody else fits. */
export const holdsOffice = (person: Person): boolean => person.sightings.some(({ holdings }) => holdings.length > 0);

const LONGEST_LINE = 300;

function inOneLine(scan: Scan, from: number, to: number): boolean {
  if (to - from > LONGEST_LINE) return false;
  for (let at = from; at < to; at++) if (isLineEnd(scan, at)) return false;
  return true;
}
