/** Every place where the name of a person stands, once it is known who holds an office. */

import type { Mention } from '../record';
import { isNamedAfter } from './items';
import { isSyllable } from './name-shapes';
import type { Person } from './people';
import { isCapital, isGlued, type Scan, signAt, written } from './scan';

interface Found {
  start: number;
  end: number;
}

/** Mentions of each person, in the order of the text, without overlaps. */
export function mentionsOf(scan: Scan, people: Person[]): Mention[][] {
  const owner = new Map<number, Person>();
  const found: (Found & { person: Person })[] = [];
  for (const person of people) {
    for (const { name } of person.sightings) {
      found.push({ start: name.start, end: name.end, person });
      for (let at = name.start; at < name.end; at++) owner.set(at, person);
    }
  }
  for (const occurrence of occurrences(scan, people)) {
    if (owner.has(occurrence.start) || owner.has(occurrence.end - 1)) continue;
    for (let at = occurrence.start; at < occurrence.end; at++) owner.set(at, occurrence.person);
    found.push(occurrence);
  }
  const lists = new Map<Person, Mention[]>(people.map((person) => [person, []]));
  found.sort((a, b) => a.start - b.start);
  for (const { start, end, person } of found) lists.get(person)?.push(mention(scan, start, end));
  return people.map((person) => lists.get(person) ?? []);
}

function mention({ words, folded }: Scan, start: number, end: number): Mention {
  const span = folded.toSource(words.start[start] ?? 0, words.end[end - 1] ?? 0);
  return { ...span, text: folded.source.slice(span.start, span.end) };
}

/** Full names anywhere, and foreign surnames alone. */
function occurrences(scan: Scan, people: Person[]): (Found & { person: Person })[] {
  const byFirst = new Map<number, Person[]>();
  const bySurname = new Map<number, Person | null>();
  for (const person of people) {
    const first = person.words[0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), person]);
    if (!person.latin) continue;
    const surname = person.words.at(-1) ?? 0;
    bySurname.set(surname, bySurname.has(surname) ? null : person);
  }
  const { words } = scan;
  const found: (Found & { person: Person })[] = [];
  for (let at = 0; at < words.size; at++) {
    if (!isCapital(scan, at)) continue;
    const hash = words.hash[at] ?? 0;
    const person = (byFirst.get(hash) ?? []).find((one) => fits(scan, one, at));
    if (person !== undefined && person.words.length > 1) {
      const end = endOf(scan, person, at);
      if (!isNamedAfter(scan, at) && !(person.words.length === 2 && goesOn(scan, end)))
        found.push({ start: at, end, person });
      at = end - 1;
      continue;
    }
    const foreign = bySurname.get(hash);
    if (
      foreign !== undefined &&
      foreign !== null &&
      !isSyllable(scan, at) &&
      !goesOn(scan, at + 1) &&
      !comesFrom(scan, at)
    ) {
      found.push({ start: at, end: at + 1, person: foreign });
    }
  }
  return found;
}

function fits(scan: Scan, person: Person, at: number): boolean {
  let here = at;
  for (const word of person.words) {
    while (here < at + 16 && signAt(scan, here) !== '' && /[-.]/.test(signAt(scan, here)) && here > at) here++;
    if (scan.words.hash[here] !== word) return false;
    here++;
  }
  return true;
}

function endOf(scan: Scan, person: Person, at: number): number {
  let here = at;
  for (let word = 0; word < person.words.length; word++) {
    while (signAt(scan, here) !== '') here++;
    here++;
  }
  return here;
}

/** Another capital right after: part of a longer name, *Tháp Trump*, *Trump Tower*. */
const goesOn = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && !isGlued(scan, at) && signAt(scan, at) === '';

function comesFrom(scan: Scan, at: number): boolean {
  return (
    (isCapital(scan, at - 1) && !isSyllable(scan, at - 1) && !isGlued(scan, at)) ||
    (signAt(scan, at - 1) === '-' && isGlued(scan, at))
  );
}

/** The name as the source writes it, without shouting where another place has it in small letters. */
export const nameOf = (scan: Scan, { fullest }: Person): string => written(scan, fullest.name.start, fullest.name.end);
