/** The closed list of law names. */

import { LAW_TABLE } from './table';
import { LAW_VARIANTS } from './variants';
import { type LawVersion, readVersions } from './versions';

export type LawKind = 'luật' | 'bộ luật' | 'pháp lệnh';

export interface Law {
  kind: LawKind;
  /** Without the word for its kind: *Đất đai*. */
  name: string;
  /** Oldest first; empty if the table has none. */
  versions: LawVersion[];
}

export interface Entry {
  law: Law;
  syllables: string[];
}

const KINDS: Readonly<Record<string, LawKind>> = { L: 'luật', B: 'bộ luật', P: 'pháp lệnh' };

/** Key: the letter of the kind, `|` and the name, in lower case. */
export const lawsByName = new Map<string, Law>();
/** Key: kind and first syllable; longest first. */
const entries = new Map<string, Entry[]>();

for (const row of LAW_TABLE.split('\n')) {
  const [letter = '', name = '', ...versions] = row.split('|');
  addLaw(letter, name, versions);
}
for (const row of LAW_VARIANTS.split('\n')) {
  const [letter = '', words = '', official = words] = row.split('|');
  const law = lawsByName.get(`${letter}|${official}`.toLowerCase()) ?? addLaw(letter, official);
  if (words !== official) addEntry(law, words);
}
for (const list of entries.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);

/** Returns the versions of the law with that full name (*Luật Đất đai*), oldest first; empty if the list has no such law. */
export function versionsOf(fullName: string): LawVersion[] {
  for (const [letter, kind] of Object.entries(KINDS)) {
    if (!fullName.toLowerCase().startsWith(`${kind} `)) continue;
    return lawsByName.get(`${letter}|${fullName.slice(kind.length + 1)}`.toLowerCase())?.versions ?? [];
  }
  return [];
}

function addLaw(letter: string, name: string, versions: string[] = []): Law {
  const law: Law = { kind: KINDS[letter] ?? 'luật', name, versions: readVersions(`${letter}|${name}`, versions) };
  lawsByName.set(`${letter}|${name}`.toLowerCase(), law);
  addEntry(law, name);
  return law;
}

function addEntry(law: Law, words: string): void {
  const syllables = syllablesOf(words);
  const key = `${law.kind} ${syllables[0]}`;
  const list = entries.get(key);
  if (list) list.push({ law, syllables });
  else entries.set(key, [{ law, syllables }]);
}

/** Without commas and *và*, because the press is inconsistent about them. */
function syllablesOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[ ,]+/)
    .filter((syllable) => syllable !== 'và' && syllable !== '-');
}

/** Returns the names that begin with `word`, longest first. */
export function namesBeginningWith(word: string, kind: LawKind): Entry[] {
  return entries.get(`${kind} ${word.toLowerCase()}`) ?? [];
}
