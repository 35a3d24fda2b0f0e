/** Infers the place that *tỉnh*, *Tỉnh ủy*, *xã* omit: that of the person's other posts, otherwise the most frequent in the article's bodies. */

import type { Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import { isCapitals, type Scan, signAt, wordAt, written } from '../words/scan';

const LEVEL_OF_COMMITTEE = new Map([
  ['tỉnh', 'tỉnh'],
  ['thành', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị', 'thị xã'],
]);

const LEVELS = new Set(['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn']);

/** Returns the level at the end of a body: `tỉnh` for *UBND tỉnh* and *Tỉnh ủy*; null if it ends otherwise. */
function levelBefore(scan: Scan, end: number): string | null {
  const last = wordAt(scan, end - 1);
  if (last === 'ủy') return LEVEL_OF_COMMITTEE.get(wordAt(scan, end - 2)) ?? null;
  const pair = `${wordAt(scan, end - 2)} ${last}`;
  const level = LEVELS.has(pair) ? pair : LEVELS.has(last) ? last : null;
  return level === 'tp' ? 'thành phố' : level;
}

/** Number of occurrences of places in bodies of the article, by level. */
type Places = Map<string, Map<string, number>>;

function countPlaces(scan: Scan, organisations: (Organisation | null)[]): Places {
  const places: Places = new Map();
  for (const organisation of organisations) {
    if (organisation === null || organisation.bare) continue;
    for (let at = organisation.end - 1; at > organisation.start && at >= organisation.end - 4; at--) {
      const level = levelBefore(scan, at);
      if (level === null) continue;
      if (isSeat(scan, at)) break;
      const place = placeAt(scan, at, organisation.end);
      const counts = places.get(level) ?? new Map<string, number>();
      counts.set(place, (counts.get(place) ?? 0) + 1);
      places.set(level, counts);
      break;
    }
  }
  return places;
}

/** *TAND cấp cao tại TP.HCM*: serves several provinces, so it does not show which the article is about. */
const isSeat = (scan: Scan, at: number): boolean => wordAt(scan, at - 2) === 'tại' || wordAt(scan, at - 3) === 'tại';

/** A place in capitals keeps its level (*TP.HCM*); the full stop of *TP. Huế* is not part of the place. */
function placeAt(scan: Scan, at: number, end: number): string {
  const first = signAt(scan, at) === '.' ? at + 1 : at;
  return written(scan, wordAt(scan, at - 1) === 'tp' && isCapitals(scan, first) ? at - 1 : first, end);
}

/** Returns the place with an absolute majority of occurrences, or null. */
function mostFrequent(counts: Map<string, number> | undefined): string | null {
  if (counts === undefined) return null;
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const others = ranked.slice(1).reduce((sum, [, count]) => sum + count, 0);
  const [first] = ranked;
  return first !== undefined && first[1] > others ? first[0] : null;
}

/** Returns the organisation's name with the inferred place; null if it already has one, or the article does not determine it. */
export function inferredOrganization(
  reading: Reading,
  organisation: Organisation | null,
  own: (Organisation | null)[],
): string | null {
  if (organisation === null || !organisation.bare) return null;
  const { scan } = reading;
  const level = levelBefore(scan, organisation.end);
  if (level === null) return null;
  reading.places ??= countPlaces(
    scan,
    reading.items.map((item) => (item.kind === 'post' ? item.organisation : null)),
  );
  const place = mostFrequent(countPlaces(scan, own).get(level)) ?? mostFrequent(reading.places.get(level));
  if (place === null) return null;
  const levelled = /^tp[ .]/i.test(place) && wordAt(scan, organisation.end - 1) !== 'ủy';
  const end = levelled ? organisation.end - (wordAt(scan, organisation.end - 1) === 'tp' ? 1 : 2) : organisation.end;
  return end > organisation.start ? `${written(scan, organisation.start, end)} ${place}` : place;
}
