/**
 * One spelling of a text for matching, with a map back to the text as it was.
 *
 * NFC; Ð/ð → Đ/đ; every dash → '-'; every slash → '/'; every run of spaces → one ' '; zero-width characters, soft hyphens and
 * byte-order marks dropped; CRLF → \n; full-width digits → digits; tone marks from their old place (hoà, uỷ) to the new (hòa, ủy).
 * Case and line breaks stay.
 */

import type { Span } from '../record';
import { offsetMap } from './offset-map';

export interface Folded {
  /** The text as given. */
  source: string;
  /** The folded text, on which recognisers work. */
  text: string;
  /** From a stretch of `text` to the stretch of `source` that it came from. */
  toSource(start: number, end: number): Span;
  /** What `source` says there, fit to be shown: NFC, invisible characters dropped, spaces collapsed. */
  written(start: number, end: number): string;
}

const INVISIBLE = '\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFE00-\\uFE0F\\uFEFF';
const SPACE = ' \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const MARK = '\\u0300-\\u036F';

/** What changes the length of the text: line ends, marks to be composed, runs of spaces, invisible characters, entities left in it. */
const LENGTH_CHANGES = new RegExp(
  `\\r\\n|[^${MARK}${INVISIBLE}\\n][${INVISIBLE}]*[${MARK}][${MARK}${INVISIBLE}]*|[${SPACE}${INVISIBLE}]*(?:[${INVISIBLE}]|[${SPACE}]{2})[${SPACE}${INVISIBLE}]*|&(?:amp|nbsp);`,
  'g',
);
const MAY_CHANGE_LENGTH = new RegExp(`[\\r&${MARK}${INVISIBLE}]|[${SPACE}]{2}`);
/** What does not change it. */
const SAME_LENGTH =
  /[ÐðƉ\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D\u2044\u2215\uFF0F\uFF10-\uFF19\r\u000B\u000C\u0085\u2028\u2029]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/g;

const TONED = 'àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ';
const BARE = 'aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY';
const GLIDES: Record<string, string> = { o: 'òóỏõọ', O: 'ÒÓỎÕỌ', u: 'ùúủũụ', U: 'ÙÚỦŨỤ' };

/** Folds `text`; linear in its length. Never throws. */
export function fold(text: string): Folded {
  if (!MAY_CHANGE_LENGTH.test(text)) return unmoved(text, text.replace(SAME_LENGTH, sameLength));
  const map = offsetMap();
  let composed = '';
  let read = 0;
  for (const match of text.matchAll(LENGTH_CHANGES)) {
    const [found] = match;
    const replacement = lengthChange(found);
    if (replacement === found) continue;
    composed += text.slice(read, match.index) + replacement;
    read = match.index + found.length;
    map.add(match.index, found.length, replacement.length);
  }
  if (read === 0) return unmoved(text, text.replace(SAME_LENGTH, sameLength));
  composed += text.slice(read);
  return {
    source: text,
    text: composed.replace(SAME_LENGTH, sameLength),
    toSource: map.toSource,
    written: (start, end) => {
      const span = map.toSource(start, end);
      return readable(text.slice(span.start, span.end));
    },
  };
}

function unmoved(source: string, text: string): Folded {
  return {
    source,
    text,
    toSource: (start, end) => ({ start, end }),
    written: (start, end) => readable(source.slice(start, end)),
  };
}

function readable(text: string): string {
  return text.replace(LENGTH_CHANGES, lengthChange).replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
}

function lengthChange(found: string): string {
  if (found === '\r\n') return '\n';
  if (found === '&amp;') return '&';
  if (found === '&nbsp;') return ' ';
  const visible = found.replace(INVISIBLE_RUN, '');
  if (HAS_MARK.test(visible)) return visible.normalize('NFC');
  return visible === '' ? '' : ' ';
}
const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'g');
const HAS_MARK = new RegExp(`[${MARK}]`);

function sameLength(found: string, at: number, text: string): string {
  if (found.length === 2) return newTonePlace(found, at, text);
  const code = found.charCodeAt(0);
  if (found === 'Ð' || found === 'Ɖ') return 'Đ';
  if (found === 'ð') return 'đ';
  if (code === 0x2044 || code === 0x2215 || code === 0xff0f) return '/';
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30);
  if (code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029)
    return '\n';
  if (
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2043 ||
    code === 0x2212 ||
    code === 0xfe58 ||
    code === 0xfe63 ||
    code === 0xff0d
  )
    return '-';
  return ' ';
}

/** hoà → hòa, uỷ → ủy; not in *quý*, *toàn*, *hoài*, where the mark stands right. */
function newTonePlace(pair: string, at: number, text: string): string {
  const glide = pair.charAt(0);
  const next = text.charCodeAt(at + 2);
  if (isLetterCode(next)) return pair;
  const before = text.charAt(at - 1);
  if ((glide === 'u' || glide === 'U') && (before === 'q' || before === 'Q')) return pair;
  const tone = TONED.indexOf(pair.charAt(1));
  return (GLIDES[glide]?.charAt(tone % 5) ?? glide) + BARE.charAt(tone);
}

function isLetterCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7)
  );
}
