/** The closed list of law names, and the longest of them at a position of a text. */

import { isLetterOrDigit } from '../../text/letters';
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

interface Entry {
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

const WORD = /[^ ,.;:()"“”\n]+/y;
const BETWEEN = / [-&] |, ?(?:và )?| (?:và )?/y;

/** Returns the longest name at `at`, in any case, and its end; null if there is none. */
export function lawNameAt(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  WORD.lastIndex = at;
  const first = WORD.exec(text)?.[0].toLowerCase();
  if (first === undefined) return null;
  for (const { law, syllables } of entries.get(`${kind} ${first}`) ?? []) {
    const end = endOf(text, at + first.length, syllables);
    if (end !== null) return { law, end };
  }
  return null;
}

function endOf(text: string, afterFirst: number, syllables: string[]): number | null {
  let end = afterFirst;
  for (let i = 1; i < syllables.length; ) {
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(text)?.[0];
    if (between === undefined) return null;
    const start = end + between.length;
    const syllable = syllables[i] ?? '';
    if (text.slice(start, start + syllable.length).toLowerCase() === syllable) {
      end = start + syllable.length;
      i++;
    } else {
      const initials = countInitials(text, start, syllables, i);
      end = start + initials;
      i += initials;
      if (initials === 0) return null;
    }
    if (isLetterOrDigit(text.charCodeAt(end))) return null;
  }
  return isLetterOrDigit(text.charCodeAt(end)) ? null : end;
}

/** Returns how many syllables from index `from` on are abbreviated to initials at `at`: *Kinh doanh BĐS*. */
function countInitials(text: string, at: number, syllables: string[], from: number): number {
  let count = 0;
  for (;;) {
    const letter = syllables[from + count]?.charAt(0).toUpperCase();
    if (letter === undefined || text.charAt(at + count) !== letter) break;
    count++;
  }
  return count > 1 ? count : 0;
}
