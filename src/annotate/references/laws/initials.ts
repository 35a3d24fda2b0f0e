/** Laws named by the initials of their syllables: *Luật BHXH*, *Luật PCCC và CNCH*. */

import { type Law, type LawKind, lawsByName } from './names';

/** Key: kind and initials, with and without those of *và* and *của*: BHXH, HNGĐ. Null if two laws share them. */
let lawsByInitials: Map<string, Law | null> | null = null;

const INITIALS = /([A-ZĐ]{2,14})(?:(?:&| & | và |, )([A-ZĐ]{1,14}))?(?![\p{L}])/uy;

/** Returns the law abbreviated at `at`, and the end of the abbreviation; *PCCC và CNCH* counts as one if together they are one law. */
export function initialsAt(text: string, at: number, kind: LawKind): { law: Law; end: number } | null {
  INITIALS.lastIndex = at;
  const [all, first = '', second = ''] = INITIALS.exec(text) ?? [];
  if (all === undefined) return null;
  const both = second === '' ? null : lawByInitials(first + second, kind);
  const law = both ?? lawByInitials(first, kind);
  if (law === null) return null;
  const end = at + (both === null ? first.length : all.length);
  // *Luật MTTQ Việt Nam*
  const state = law.name.endsWith(' Việt Nam') ? /^ (?:Việt Nam|VN)(?![\p{L}])/u.exec(text.slice(end, end + 11)) : null;
  return { law, end: end + (state?.[0].length ?? 0) };
}

/** Returns the law or code that `initials` abbreviate: Luật Bảo hiểm xã hội for *BHXH*. */
export function lawByInitials(initials: string, kind: LawKind): Law | null {
  lawsByInitials ??= indexByInitials();
  return lawsByInitials.get(`${kind} ${initials}`) ?? null;
}

function indexByInitials(): Map<string, Law | null> {
  const byInitials = new Map<string, Law | null>();
  for (const law of lawsByName.values()) {
    const syllables = law.name.split(/[ ,]+/);
    // *Luật NHNN* omits *Việt Nam*.
    const withoutCountry = syllables.length > 4 && law.name.endsWith(' Việt Nam') ? syllables.slice(0, -2) : syllables;
    const short = syllables.filter((syllable) => syllable !== 'và' && syllable !== 'của');
    for (const initials of new Set(
      [syllables, withoutCountry, short].map((list) =>
        list
          .map((syllable) => stripTone(syllable.charAt(0)))
          .join('')
          .toUpperCase(),
      ),
    )) {
      const key = `${law.kind} ${initials}`;
      byInitials.set(key, byInitials.has(key) ? null : law);
    }
  }
  return byInitials;
}

/** *THADS* stands for *Thi hành án dân sự*: initials have no tone marks. */
function stripTone(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
