/** The identity of a law across articles: its name, and the year in which it was passed. */

import { slug } from '../../text/slug';
import type { Found } from '../mentions/found';
import { versionsOf } from './names';
import type { LawVersion } from './versions';

export interface Key {
  key: string | null;
  /** Whether it rests on more than the article. */
  inferred: boolean;
}

export const OPEN: Key = { key: null, inferred: false };

export function billKey(found: Found, published: string | null): Key {
  if (found.name === null || published === null) return OPEN;
  return { key: `vn:bill:${slug(found.name)}:${published.slice(0, 4)}`, inferred: true };
}

/** `inForceFrom`: the month that the text tells. `published`: the day of the page. */
export function lawKey(found: Found, inForceFrom: string | null, published: string | null): Key {
  const name = found.name ?? '';
  const kind = name.startsWith('Bộ luật ') ? 'bo-luat' : slug(found.type);
  const bare = name.replace(/^(?:Bộ luật|Luật|Pháp lệnh) ?/, '');
  if (found.type === 'hiến pháp') return { key: `vn:hien-phap:${found.year}`, inferred: false };
  const versions = versionsOf(name);
  const body = `vn:${kind}:${slug(bare)}`;
  if (found.year !== null) {
    const passed = versions.some((version) => version.year === found.year);
    // Some tell a law by the year in which it came into force.
    const entered = passed ? undefined : versions.find((version) => enteredIn(version, found.year ?? 0));
    return { key: `${body}:${entered?.year ?? found.year}`, inferred: entered !== undefined };
  }
  const told = inForceFrom === null ? undefined : versions.find((version) => monthOfForce(version) === inForceFrom);
  if (told) return { key: `${body}:${told.year}`, inferred: true };
  if (published === null) return OPEN;
  if (found.revised) {
    const passed = versions.find((version) => version.year === Number(published.slice(0, 4)));
    return passed ? { key: `${body}:${passed.year}`, inferred: true } : OPEN;
  }
  if (found.latest) {
    const passed = versions.findLast((version) => version.year <= Number(published.slice(0, 4)));
    return passed ? { key: `${body}:${passed.year}`, inferred: true } : OPEN;
  }
  const inForce = versions.findLast((version) => monthOfForce(version) <= published.slice(0, 7));
  return inForce ? { key: `${body}:${inForce.year}`, inferred: true } : OPEN;
}

/** Whether `found` tell a later version of the law `main`, told without its year, than `key` has: then of which it speaks nobody can say. */
export function tellsLater(found: readonly Found[], main: Found, key: string | null): boolean {
  if (main.name === null || main.year !== null || main.draft || key === null) return false;
  const inForce = Number(key.slice(key.lastIndexOf(':') + 1));
  return found.some(({ name, year }) => name === main.name && year !== null && year > inForce);
}

/** It came into force in that year, or may have where nobody told the day. */
const enteredIn = ({ year, effective }: LawVersion, told: number): boolean =>
  effective === null ? year === told - 1 : effective.startsWith(`${told}-`);

/** Most laws are in force from the January after they were passed. */
function monthOfForce({ year, effective }: LawVersion): string {
  return effective ?? `${year + 1}-01`;
}
