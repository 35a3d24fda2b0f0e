/** The identity of a law across articles: its name, and the year it was passed. */

import { slug } from '../../text/slug';
import type { Found } from '../mentions/found';
import { versionsOf } from './names';
import type { LawVersion } from './versions';

export interface Key {
  key: string | null;
  /** Whether it was derived from more than the article's text. */
  inferred: boolean;
}

export const NO_KEY: Key = { key: null, inferred: false };

export function billKey(found: Found, published: string | null): Key {
  if (found.name === null || published === null) return NO_KEY;
  return { key: `vn:bill:${slug(found.name)}:${published.slice(0, 4)}`, inferred: true };
}

/** `inForceFrom`: the month that the text states, YYYY-MM. `published`: the date of the page, YYYY-MM-DD. */
export function lawKey(found: Found, inForceFrom: string | null, published: string | null): Key {
  const name = found.name ?? '';
  const kind = name.startsWith('Bộ luật ') ? 'bo-luat' : slug(found.type);
  const bare = name.replace(/^(?:Bộ luật|Luật|Pháp lệnh) ?/, '');
  if (found.type === 'hiến pháp') return { key: `vn:hien-phap:${found.year}`, inferred: false };
  const versions = versionsOf(name);
  const body = `vn:${kind}:${slug(bare)}`;
  if (found.year !== null) {
    const passed = versions.some((version) => version.year === found.year);
    // Some articles name a law by the year it came into force.
    const entered = passed ? undefined : versions.find((version) => enteredIn(version, found.year ?? 0));
    return { key: `${body}:${entered?.year ?? found.year}`, inferred: entered !== undefined };
  }
  const stated = inForceFrom === null ? undefined : versions.find((version) => effectiveMonth(version) === inForceFrom);
  if (stated) return { key: `${body}:${stated.year}`, inferred: true };
  if (published === null) return NO_KEY;
  if (found.revised) {
    const passed = versions.find((version) => version.year === Number(published.slice(0, 4)));
    return passed ? { key: `${body}:${passed.year}`, inferred: true } : NO_KEY;
  }
  if (found.latest) {
    const passed = versions.findLast((version) => version.year <= Number(published.slice(0, 4)));
    return passed ? { key: `${body}:${passed.year}`, inferred: true } : NO_KEY;
  }
  const inForce = versions.findLast((version) => effectiveMonth(version) <= published.slice(0, 7));
  return inForce ? { key: `${body}:${inForce.year}`, inferred: true } : NO_KEY;
}

/**
 * Whether `found` also names a later version of the law `main` than `key` does. If `main` has no year, it is then ambiguous which
 * version it means.
 */
export function namesLaterVersion(found: readonly Found[], main: Found, key: string | null): boolean {
  if (main.name === null || main.year !== null || main.draft || key === null) return false;
  const inForce = Number(key.slice(key.lastIndexOf(':') + 1));
  return found.some(({ name, year }) => name === main.name && year !== null && year > inForce);
}

/** Whether it came into force in `inYear`; if its date is unknown, whether it may have. */
const enteredIn = ({ year, effective }: LawVersion, inYear: number): boolean =>
  effective === null ? year === inYear - 1 : effective.startsWith(`${inYear}-`);

/** Most laws take effect in the January after they were passed. */
function effectiveMonth({ year, effective }: LawVersion): string {
  return effective ?? `${year + 1}-01`;
}
