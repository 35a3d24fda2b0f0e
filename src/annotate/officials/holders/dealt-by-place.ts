/** Headings of lists that deal one post out by places: *Bí thư Đảng ủy các xã, phường: Suối Mơ - A; Pá Hăng - B*. */

import { mentionStart, type Reading, type Sighting } from '../items/sightings';
import { type Scan, signAt, textOf } from '../words/scan';

const LEVELS = /^các (?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?:(?:, ?| và )(?=\p{Ll})|$))+$/iu;

/** The words from the post to the colon at word `colon` say at which places it is held. */
export const isDealtByPlace = (scan: Scan, from: number, colon: number): boolean =>
  colon > from && LEVELS.test(textOf(scan, from, colon));

/** *Lý Sơn - ông A*: a place, and right behind a dash or colon its holder. Without the sign a row of names is one of places: *các xã: Trần Phú, Lê Lợi*. */
export const isBehindPlace = ({ scan, items }: Reading, sighting: Sighting, colon: number): boolean => {
  const sign = mentionStart(items, sighting) - 1;
  return sign > colon + 1 && /^[-:]$/.test(signAt(scan, sign));
};
