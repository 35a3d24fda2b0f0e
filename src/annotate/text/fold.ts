/**
 * Normalises a text for matching, with a map back to the original.
 *
 * NFC; Ð/ð → Đ/đ; every dash → '-'; every slash → '/'; every run of spaces → one ' '; zero-width characters, soft hyphens and
 * byte-order marks dropped; CRLF → \n; full-width digits → digits; `&amp;` and `&nbsp;` left in the text → their characters;
 * tone marks from the old position (hoà, uỷ) to the new (hòa, ủy). Keeps case and line breaks.
 */

import type { Span } from '../record';
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  INVISIBLE,
  kinds,
  MARK,
  replacements,
  SPACE,
  TONED,
  TONED_VOWELS,
} from './character-kinds';
import { type OffsetMap, offsetMap } from './offset-map';
import { newTonePlace } from './tone-marks';

export interface Folded {
  /** The text as given. */
  source: string;
  /** The folded text, on which recognisers work. */
  text: string;
  /** Maps a range of `text` to the range of `source` that it came from. */
  toSource(start: number, end: number): Span;
  /** Returns `source` there, cleaned for display: NFC, without invisible characters, spaces collapsed. */
  written(start: number, end: number): string;
}

/** Folds `source`; linear in its length. Never throws. */
export function fold(source: string): Folded {
  const length = source.length;
  let map: OffsetMap | null = null;
  const pieces: string[] = [];
  let read = 0;
  let composed = false;

  function replace(from: number, to: number, replacement: string): void {
    pieces.push(source.slice(read, from), replacement);
    read = to;
    if (to - from === replacement.length) return;
    map ??= offsetMap();
    map.add(from, to - from, replacement.length);
  }

  for (let at = nextChange(source, 0); at < length; at = nextChange(source, at + 1)) {
    const kind = kinds[source.charCodeAt(at)];
    if (kind === SPACE) {
      const end = endOfRun(source, at + 1, SPACE, INVISIBLE);
      replace(at, end, ' ');
      at = end - 1;
    } else if (kind === TONED) {
      const pair = newTonePlace(source, at);
      if (pair !== null) replace(at - 1, at + 1, pair);
    } else if (kind === INVISIBLE) {
      const end = endOfRun(source, at + 1, SPACE, INVISIBLE);
      if (end >= length || kinds[source.charCodeAt(end)] !== MARK) {
        replace(at, end, /\s/.test(source.slice(at, end).replace(/\uFEFF/g, '')) ? ' ' : '');
      }
      at = end - 1;
    } else if (kind === MARK) {
      let from = at - 1;
      while (from > read && kinds[source.charCodeAt(from)] === INVISIBLE) from--;
      from = Math.max(from, read);
      const end = endOfRun(source, at + 1, MARK, INVISIBLE);
      replace(from, end, visible(source.slice(from, end)).normalize('NFC'));
      composed = true;
      at = end - 1;
    } else if (kind === CARRIAGE_RETURN) {
      replace(at, source.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1, '\n');
      at = read - 1;
    } else if (kind === AMPERSAND) {
      const entity = source.startsWith('amp;', at + 1) ? '&' : source.startsWith('nbsp;', at + 1) ? ' ' : null;
      if (entity !== null) {
        replace(at, at + (entity === '&' ? 5 : 6), entity);
        at = read - 1;
      }
    } else replace(at, at + 1, replacements.get(source.charCodeAt(at)) ?? '');
  }

  pieces.push(source.slice(read));
  // Joined at once, because the recognisers must scan one flat string, not a rope.
  let text = pieces.length === 1 ? source : pieces.join('');
  if (composed) text = text.replace(TONED_PAIR, (pair, at: number) => newTonePlace(text, at + 1) ?? pair);
  const toSource = (map as OffsetMap | null)?.toSource ?? ((start: number, end: number) => ({ start, end }));
  return {
    source,
    text,
    toSource,
    written(start, end) {
      const span = toSource(start, end);
      return readable(source.slice(span.start, span.end));
    },
  };
}

/**
 * Returns the next position from `at` that may need a change; the text's length if there is none. A loop instead of a regular expression,
 * because every character of every page runs through it.
 */
function nextChange(text: string, at: number): number {
  const length = text.length;
  for (let i = at; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code];
    if (kind === 0) continue;
    if (kind === TONED) {
      const before = i > 0 ? text.charCodeAt(i - 1) | 0x20 : 0;
      if (before === 0x6f || before === 0x75) return i;
    } else if (kind === SPACE) {
      if (code !== 0x20) return i;
      const next = i + 1 < length ? kinds[text.charCodeAt(i + 1)] : 0;
      if (next === SPACE || next === INVISIBLE) return i;
    } else return i;
  }
  return length;
}

const TONED_PAIR = new RegExp(`[oOuU][${TONED_VOWELS}]`, 'g');

function endOfRun(text: string, from: number, kind: number, otherKind: number): number {
  let end = from;
  while (end < text.length) {
    const found = kinds[text.charCodeAt(end)];
    if (found !== kind && found !== otherKind) break;
    end++;
  }
  return end;
}

function visible(text: string): string {
  let kept = '';
  for (const character of text) if (kinds[character.charCodeAt(0)] !== INVISIBLE) kept += character;
  return kept;
}

function readable(text: string): string {
  return visible(text)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ');
}
