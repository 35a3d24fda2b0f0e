/** Identity of people and organisations across clippings. Tone marks count: *Hải* and *Hai* are two people. */
import type { Official } from '../../annotate/record';
import { fold } from '../../annotate/text/fold';

const plain = (text: string): string => fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim();

export const nameKey = (name: string): string => plain(name);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** One key for *Quân khu II* and *quân khu 2*. */
export function organisationKey(organization: string): string {
  return plain(organization)
    .split(' ')
    .map((word, index) => (index > 0 && ROMAN.includes(word) ? String(ROMAN.indexOf(word) + 1) : word))
    .join(' ');
}

/** The distinct organisations of an official, written or inferred; the main one first. */
export function organisationsOf(official: Pick<Official, 'roles'>): string[] {
  const names = official.roles
    .flatMap((role) => [role.inferred ?? '', role.organization])
    .filter((name) => name !== '');
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(organisationKey(name))) seen.set(organisationKey(name), name);
  return [...seen.values()];
}

/** The key of an official in one clipping: name and main organisation. A dossier joins keys of one name that share an organisation. */
export function officialKey(official: Pick<Official, 'name' | 'roles'>): string {
  const main = organisationsOf(official)[0];
  return main === undefined ? nameKey(official.name) : `${nameKey(official.name)}|${organisationKey(main)}`;
}

export const nameOfKey = (key: string): string => key.split('|', 1)[0] ?? key;
