/** The grammar of a pinpoint: units (điểm, khoản, Điều …) with their numerals, in a path through a document. */

const LEVELS = ['tiết', 'điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'phụ lục'];
const NUMERAL = '(?:\\d{1,3}[a-zđ]?(?:\\.\\d{1,2})*(?:\\.[a-zđ])?|[IVXLC]{1,6}|[a-zđA-ZĐ])(?![\\p{L}\\p{M}\\d])';
const NUMERALS = `${NUMERAL}(?:(?:,? (?:và|đến) | ?[,;&-] ?)${NUMERAL})*`;
const UNIT = `(?:các |từ |những )?(?:${LEVELS.join('|')})(?: (?:thứ |số )?|(?=\\d))${NUMERALS}`;
/** *khoản 2 Điều 5*, *Điều 7 và khoản 1, 2 Điều 9*, *điểm b / khoản 3 / Điều 8*. */
export const PATH = `${UNIT}(?:(?:(?:,| và|;| -|,? đến)?(?: của| thuộc| tại)? | ?[,;/] ?)${UNIT})*`;
const PART = new RegExp(`(${LEVELS.join('|')})(?: (?:thứ |số )?|(?=\\d))(${NUMERALS})`, 'giu');

/** Returns one path from small to large, `điểm a khoản 2 Điều 5`; of several, the words as written. */
export function inOrder(path: string): string {
  const parts = [...path.matchAll(PART)].map(([, level = '', numerals = '']) => ({
    level: LEVELS.indexOf(level.toLowerCase()),
    numerals,
  }));
  const isOnePath = new Set(parts.map(({ level }) => level)).size === parts.length;
  if (!isOnePath) return path.replaceAll('\n', ' ');
  // A *mục* that comes first is one of an article: decisions number the paragraphs of their Điều 1 so.
  const [first] = parts;
  if (first && LEVELS[first.level] === 'mục') first.level = -1;
  return parts
    .sort((a, b) => a.level - b.level)
    .map(({ level, numerals }) => `${levelName(level)} ${numerals}`)
    .join(' ');
}

function levelName(level: number): string {
  const name = LEVELS[level] ?? 'mục';
  return level >= 0 && level < 3 ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
