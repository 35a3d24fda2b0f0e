/** The identity of a law across articles: its name, and the year it was passed. */

import { slug } from '../../text/slug';
import type { DocumentMention } from '../mentions/document-mention';
import { versionsOf } from './names';
import type { LawVersion } from './versions';

export interface Key {
  key: string | null;
  /** Whether it was derived from more than the article's text. */
  inferred: boolean;
}

export const NO_KEY: Key = { key: null, inferred: false };

export function billKey(found: DocumentMention, published: string | null): Key {
  if (found.name === null || published === null) return NO_KEY;
  return { key: `vn:bill:${slug(found.name)}:${published.slice(0, 4)}`, inferred: true };
}

/** `inForce`, `toCome`: what the text says of its force. `published`: the date of the page, YYYY-MM-DD. */
export function lawKey(
  found: DocumentMention,
  { inForce, toCome }: { inForce: string | null; toCome: boolean },
  published: string | null,
): Key {
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
  const stated = inForce === null ? undefined : versions.find((version) => monthInForce(version) === inForce);
  if (stated) return { key: `${body}:${stated.year}`, inferred: true };
  if (published === null) return NO_KEY;
  const meant = found.revised
    ? revisedVersion(versions, published)
    : found.latest
      ? versions.findLast(({ year }) => year <= yearOf(published))
      : ((toCome && inForce === null ? pendingVersion(versions, published) : undefined) ??
        versions.findLast((version) => monthInForce(version) <= published.slice(0, 7)) ??
        // Of the first law of a name no other can be meant.
        versions.findLast(({ year }) => year < yearOf(published)));
  return meant ? { key: `${body}:${meant.year}`, inferred: true } : NO_KEY;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The last version that was passed by that day, YYYY-MM-DD, and is not yet in force. */
function pendingVersion(versions: LawVersion[], day: string): LawVersion | undefined {
  return versions.findLast((version) => version.year <= yearOf(day) && monthInForce(version) > day.slice(0, 7));
}

/** *(sửa đổi)* on a page of that day: passed in its year, or the year before and not yet in force. */
function revisedVersion(versions: LawVersion[], day: string): LawVersion | undefined {
  const year = yearOf(day);
  const pending = pendingVersion(versions, day);
  return versions.find((version) => version.year === year) ?? (pending?.year === year - 1 ? pending : undefined);
}

/**
 * Whether `found` also names a later version of the law `main` than `key` does, by its year or as *(sửa đổi)*. If `main` has no year, it is
 * then ambiguous which version it means.
 */
export function namesLaterVersion(
  found: readonly DocumentMention[],
  main: DocumentMention,
  key: string | null,
  published: string | null,
): boolean {
  if (main.name === null || main.year !== null || main.draft || key === null) return false;
  const inForce = Number(key.slice(key.lastIndexOf(':') + 1));
  return found.some(({ name, year, revised, draft }) => {
    if (name !== main.name || draft) return false;
    const told =
      year ?? (revised && published !== null ? revisedVersion(versionsOf(name ?? ''), published)?.year : null);
    return told != null && told > inForce;
  });
}

/** Whether it came into force in `inYear`; if its date is unknown, whether it may have. */
const enteredIn = ({ year, effective }: LawVersion, inYear: number): boolean =>
  effective === null ? year === inYear - 1 : effective.startsWith(`${inYear}-`);

/** YYYY-MM. Most laws take effect in the January after they were passed. */
function monthInForce({ year, effective }: LawVersion): string {
  return effective ?? `${year + 1}-01`;
}
