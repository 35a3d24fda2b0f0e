/** Finds every mention of the people who turned out to be officials. */

import type { Mention } from '../../record';
import { isSyllable } from '../names/name-words';
import { isNamedAfter } from '../names/named-after';
import { isCapital, isGlued, type Scan, signAt, textOf, written } from '../words/scan';
import type { Person } from './person';

/** A name of the person: words [start, end). */
interface Occurrence {
  start: number;
  end: number;
  person: Person;
}

/** Returns the mentions of each person, in text order, without overlaps. */
export function mentionsOf(scan: Scan, people: Person[]): Mention[][] {
  const owner = new Map<number, Person>();
  const found: Occurrence[] = [];
  for (const person of people) {
    for (const { name } of person.mentions) {
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

/** A trie of full names; keys are hashes of words. */
interface Node {
  next: Map<number, Node>;
  person: Person | null;
}

const node = (): Node => ({ next: new Map(), person: null });

function namesOf(people: Person[]): Node {
  const root = node();
  for (const person of people) {
    let at = root;
    for (const word of person.words) {
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      at = next;
    }
    at.person ??= person;
  }
  return root;
}

/** Finds full names, and bare foreign surnames that only one person has. */
function occurrences(scan: Scan, people: Person[]): Occurrence[] {
  const names = namesOf(people);
  const bySurname = new Map<number, Person | null>();
  for (const person of people) {
    if (!person.latin) continue;
    const surname = person.words.at(-1) ?? 0;
    bySurname.set(surname, bySurname.has(surname) ? null : person);
  }
  const { words } = scan;
  const found: Occurrence[] = [];
  for (let at = 0; at < words.size; at++) {
    if (!isCapital(scan, at)) continue;
    const name = fullName(scan, names, at);
    if (name !== null && name.person.words.length > 1) {
      if (!isNamedAfter(scan, at) && !(name.person.words.length === 2 && isInLongerName(scan, name.end)))
        found.push(name);
      at = name.end - 1;
      continue;
    }
    const foreign = bySurname.get(words.hash[at] ?? 0);
    if (foreign != null && !isSyllable(scan, at) && !isInLongerName(scan, at + 1) && !comesFrom(scan, at)) {
      found.push({ start: at, end: at + 1, person: foreign });
    }
  }
  return found;
}

/** Returns the longest full name at word `at`, or null; skips hyphens and full stops inside. */
function fullName({ words }: Scan, names: Node, at: number): Occurrence | null {
  let found: Occurrence | null = null;
  let here = names;
  for (let word = at; word < words.size; word++) {
    const next = here.next.get(words.hash[word] ?? 0);
    if (next === undefined) {
      const sign = word > at ? words.text.charAt(words.start[word] ?? 0) : '';
      if (sign === '-' || sign === '.') continue;
      break;
    }
    here = next;
    if (here.person !== null) found = { start: at, end: word + 1, person: here.person };
  }
  return found;
}

/** Another capital right after: part of a longer name, *Tháp Trump*, *Trump Tower*. */
const isInLongerName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && !isGlued(scan, at) && signAt(scan, at) === '';

function comesFrom(scan: Scan, at: number): boolean {
  return (
    /(?:^| )(?:gia đình|dòng họ|gia tộc)$/i.test(textOf(scan, Math.max(0, at - 2), at)) ||
    (isCapital(scan, at - 1) && !isSyllable(scan, at - 1) && !isGlued(scan, at)) ||
    (signAt(scan, at - 1) === '-' && isGlued(scan, at))
  );
}

/** Returns the name as in the source; not in all capitals if another mention has lower case. */
export const nameOf = (scan: Scan, { fullest }: Person): string => written(scan, fullest.name.start, fullest.name.end);
