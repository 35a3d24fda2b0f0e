/** Coreference of names: clusters full names, short forms (*ông Hải*, *Tướng Xô*) and bare foreign surnames into people. */

import type { NameMention } from '../items/reading';
import { hashRun, isCapitals, type Scan, textOf } from '../words/scan';
import type { Person } from './person';
import { holdsOffice, MAX_SHARING, resolve } from './resolve';

/** Clusters the mentions; drops those that fit nobody, or several people equally well. */
export function peopleOf(scan: Scan, mentions: NameMention[]): Person[] {
  const people = new Map<number, Person>();
  const left: NameMention[] = [];
  for (const mention of mentions) {
    const { name } = mention;
    if (name.short) {
      left.push(mention);
      continue;
    }
    const key = keyOf(scan, mention);
    const person = people.get(key);
    if (person === undefined) people.set(key, personOf(scan, mention));
    else {
      person.mentions.push(mention);
      person.gender ??= mention.gender;
      if (isAllCapitals(scan, person.fullest) && !isAllCapitals(scan, mention)) person.fullest = mention;
    }
  }
  // Spelling variants first, so that a part of a name with two spellings is part of one person.
  const named = mergePeople(scan, mergePeople(scan, [...people.values()], isSpelling), isPartOf);
  const byWord = indexByWord(named);
  for (const mention of left) {
    const person = resolve(scan, mention, byWord.get(scan.words.hash[mention.name.start] ?? 0) ?? []);
    if (person !== null) {
      person.mentions.push(mention);
      person.gender ??= mention.gender;
    } else if (isOneWordName(scan, mention)) {
      const alone = personOf(scan, mention);
      named.push(alone);
      push(byWord, alone.words[0] ?? 0, alone);
    }
  }
  return named;
}

const personOf = (scan: Scan, mention: NameMention): Person => ({
  fullest: mention,
  words: wordsOf(scan, mention),
  plain: mention.name.latin ? plainOf(textOf(scan, mention.name.start, mention.name.end)) : [],
  latin: mention.name.latin,
  gender: mention.gender ?? genderOf(scan, mention),
  mentions: [mention],
});

/** *K'Nhiễu*, *H'Mrao*: Cơ Ho and Ê Đê names may be one word. */
const isOneWordName = (scan: Scan, { name }: NameMention): boolean =>
  name.called && /^[KH]['’]\p{Lu}/u.test(textOf(scan, name.start, name.end));

const keyOf = (scan: Scan, { name }: NameMention): number => hashRun(scan, name.start, name.end);

function wordsOf({ words }: Scan, { name }: NameMention): number[] {
  const hashes: number[] = [];
  for (let at = name.start; at < name.end; at++) {
    if ((words.end[at] ?? 0) - (words.start[at] ?? 0) > 1 || words.id[at] !== 0 || at === name.start)
      hashes.push(words.hash[at] ?? 0);
  }
  return hashes;
}

const plainOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/(.)\1/g, '$1')
    .split(/[^a-z']+/);

const genderOf = (scan: Scan, { name }: NameMention): 'm' | 'f' | null => {
  const middle = textOf(scan, name.start + 1, name.start + 2).toLowerCase();
  return middle === 'thị' ? 'f' : middle === 'văn' ? 'm' : null;
};

const isAllCapitals = (scan: Scan, { name }: NameMention): boolean => isCapitals(scan, name.start);

/** *Putin* and *Lula da Silva* are merged into the only longer name that contains them, *Tú Anh* into the one with that ending, *Sanchez* into *Sánchez*. */
function mergePeople(scan: Scan, people: Person[], belongs: typeof isSpelling): Person[] {
  const byWord = new Map<string | number, Person[]>();
  for (const person of people) for (const word of new Set(keysOf(person))) push(byWord, word, person);
  const joined = new Set<Person>();
  for (const person of people) {
    const keys = keysOf(person);
    const lists = [keys[0], keys.at(-1)].map((key) => byWord.get(key ?? 0) ?? []);
    // Limited before comparing, because ten thousand people with one surname would cost quadratic time.
    if (lists.some((list) => list.length > MAX_SHARING)) continue;
    const sharing = [...new Set(lists.flat())];
    if (sharing.length > MAX_SHARING) continue;
    const wholes = sharing.filter((other) => other !== person && !joined.has(other) && belongs(person, other, scan));
    const whole =
      wholes.length > 1
        ? wholes.find((one) => wholes.every((other) => other === one || isRarer(other, one)))
        : wholes[0];
    if (whole === undefined || (wholes.length > 1 && wholes.some((one) => one !== whole && holdsOffice(one)))) continue;
    whole.mentions.push(...person.mentions);
    whole.gender ??= person.gender;
    joined.add(person);
  }
  return people.filter((person) => !joined.has(person));
}

const keysOf = (person: Person): (string | number)[] => (person.latin ? person.plain : person.words);

const isSpelling = (rarer: Person, usual: Person, scan: Scan): boolean =>
  rarer.latin === usual.latin &&
  rarer.words.length === usual.words.length &&
  isVariant(scan, rarer, usual) &&
  isRarer(rarer, usual);

function isPartOf(part: Person, whole: Person, scan: Scan): boolean {
  if (part.latin !== whole.latin) return false;
  const offset = whole.words.length - part.words.length;
  if (offset <= 0) return false;
  if (part.latin)
    return isRun(part.plain, whole.plain) || (part.plain.length > 1 && isAbridged(part.plain, whole.plain));
  if (part.words.length > 2 || !part.mentions.every(({ name }) => name.called)) return false;
  // *ông Y Vinh* of *Y Vinh Tơr*: the clan name comes last, and is omitted.
  const from = /^Y /i.test(textOf(scan, part.fullest.name.start, part.fullest.name.end)) ? 0 : offset;
  return part.words.every((word, i) => whole.words[from + i] === word);
}

/** *Sĩ*, *Sỹ*: homophones. */
const withI = (name: string): string =>
  name.replace(/[yỳýỷỹỵ](?![\p{L}])/gu, (y) => 'iìíỉĩị'.charAt('yỳýỷỹỵ'.indexOf(y)));

/** One name in two spellings: *Sánchez*, *Sanchez*; *Nguyễn Minh Triềt*, *Nguyễn Minh Triết* if both hold the same post. */
function isVariant(scan: Scan, a: Person, b: Person): boolean {
  if (a.latin) return isSameWords(a.plain, b.plain) || (isMisspelt(a.plain, b.plain) && sharesPost(a, b));
  if (a.words.filter((word, i) => word !== b.words[i]).length !== 1) return false;
  const one = textOf(scan, a.fullest.name.start, a.fullest.name.end).toLowerCase();
  const other = textOf(scan, b.fullest.name.start, b.fullest.name.end).toLowerCase();
  return withI(one) === withI(other) || (sharesPost(a, b) && plainOf(one).join() === plainOf(other).join());
}

/** *Ishida Kenji*, *Kenji Ishida*: surname first or last. */
const isSameWords = (a: string[], b: string[]): boolean =>
  a.join() === b.join() || (a.length === 2 && a.join() === [...b].reverse().join());

const isRarer = (a: Person, b: Person): boolean =>
  a.mentions.length < b.mentions.length ||
  (a.mentions.length === b.mentions.length && a.fullest.name.start > b.fullest.name.start);

const sharesPost = (a: Person, b: Person): boolean => {
  const heads = new Set(a.mentions.flatMap(({ attached }) => attached.map(({ post }) => post.head)));
  return b.mentions.some(({ attached }) => attached.some(({ post }) => heads.has(post.head)));
};

const isRun = (part: string[], whole: string[]): boolean =>
  whole.some((_, from) => part.every((word, i) => whole[from + i] === word));

/** *Araqchi*, *Araghchi*: one word differs, and only in its middle. */
function isMisspelt(a: string[], b: string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? '']]));
  const [one = '', other = ''] = differing[0] ?? [];
  return (
    a.length > 1 &&
    differing.length === 1 &&
    Math.abs(one.length - other.length) < 2 &&
    one.slice(0, 2) === other.slice(0, 2) &&
    (a.length > 2 || one.slice(-2) === other.slice(-2))
  );
}

/** *Luis Abinader* of *Luis Rodolfo Abinader Corona*: the first name, and some of the others in order. */
function isAbridged(part: string[], whole: string[]): boolean {
  if (part[0] !== whole[0]) return false;
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

function push<K>(index: Map<K, Person[]>, word: K, person: Person): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [person]);
  else list.push(person);
}

/** Indexes people by every word of their names. */
function indexByWord(people: Person[]): Map<number, Person[]> {
  const index = new Map<number, Person[]>();
  for (const person of people) {
    for (const word of new Set(person.words)) push(index, word, person);
  }
  return index;
}
