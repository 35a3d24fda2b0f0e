/** Resolves a short form to a person: *ông Hải* to the only *… Hải*, *Sánchez* to the only person with that surname. */

import type { NameMention } from '../items/reading';
import { isLineEnd, type Scan } from '../words/scan';
import type { Person } from './person';

/** If more people share a word, the text is a list of names, not one person in several forms. */
export const MAX_SHARING = 40;

/** Returns the only candidate, chosen by gender, position and line; null if several remain. `sharing`: people with that word in their names. */
export function resolve(scan: Scan, mention: NameMention, sharing: Person[]): Person | null {
  if (sharing.length > MAX_SHARING) return null;
  const word = scan.words.hash[mention.name.start] ?? 0;
  const at = mention.name.start;
  let candidates = sharing.filter((person) => person.words.at(-1) === word && agrees(person, mention));
  if (candidates.length === 0) candidates = sharing.filter((person) => person.latin && agrees(person, mention));
  if (candidates.length === 0)
    candidates = sharing.filter(
      (person) =>
        person.words[0] === word && person.words.length <= 3 && agrees(person, mention) && holdsOffice(person),
    );
  if (candidates.length < 2) return candidates[0] ?? null;
  const before = candidates.filter((person) => (person.mentions[0]?.name.start ?? 0) < at);
  if (before.length === 1) return before[0] ?? null;
  const holders = before.filter((person) =>
    person.mentions.some(({ attached, rank }) => attached.length > 0 || rank !== null),
  );
  if (holders.length === 1 && mention.attached.length > 0) return holders[0] ?? null;
  // A name without an honorific, rank or post may be of a newspaper or a place.
  const called = before.filter((person) => person.mentions.some(({ name }) => name.called));
  if (called.length === 1) return called[0] ?? null;
  const sameLine = before.filter((person) =>
    person.mentions.some(({ name }) => name.start < at && inOneLine(scan, name.start, at)),
  );
  return sameLine.length === 1 ? (sameLine[0] ?? null) : null;
}

const agrees = (person: Person, mention: NameMention): boolean =>
  person.gender === null || mention.gender === null || person.gender === mention.gender;

/** Required of a person named by the surname alone (*ông Tập*): Vietnamese are not named so, and nobody else fits here. */
export const holdsOffice = (person: Person): boolean => person.mentions.some(({ attached }) => attached.length > 0);

const LONGEST_LINE = 300;

function inOneLine(scan: Scan, from: number, to: number): boolean {
  if (to - from > LONGEST_LINE) return false;
  for (let at = from; at < to; at++) if (isLineEnd(scan, at)) return false;
  return true;
}
