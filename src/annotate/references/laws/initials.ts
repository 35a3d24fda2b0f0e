/** Laws told by the first letters of their names: *Luật BHXH*, *Luật PCCC và CNCH*. */

import { type Law, type LawKind, lawsByName } from './names';

/** By the first letters of their syllables, with and without *và* and *của*: BHXH, HNGĐ; null where two laws have the same. */
let lawsByInitials: Map<string, Law | null> | null = null;

const INITIALS = /([A-ZĐ]{2,14})(?:(?:&| & | và |, )([A-ZĐ]{1,14}))?(?![\p{L}])/uy;

/** The law or code of which an abbreviation stands at `at`, and where that ends; of two in a row *PCCC và CNCH* both, where they are one. */
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

/** The law or code of which `initials` is the abbreviation: of *BHXH* Luật Bảo hiểm xã hội. */
export function lawByInitials(initials: string, kind: LawKind): Law | null {
  lawsByInitials ??= initialsOfAll();
  return lawsByInitials.get(`${kind} ${initials}`) ?? null;
}

function initialsOfAll(): Map<string, Law | null> {
  const byInitials = new Map<string, Law | null>();
  for (const law of lawsByName.values()) {
    const syllables = law.name.split(/[ ,]+/);
    // *Luật NHNN* leaves out *Việt Nam*.
    const ours = syllables.length > 4 && law.name.endsWith(' Việt Nam') ? syllables.slice(0, -2) : syllables;
    const short = syllables.filter((syllable) => syllable !== 'và' && syllable !== 'của');
    for (const initials of new Set(
      [syllables, ours, short].map((list) =>
        list
          .map((syllable) => withoutTone(syllable.charAt(0)))
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

/** *THADS* of *Thi hành án dân sự*: capitals bear no tone marks there. */
function withoutTone(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
