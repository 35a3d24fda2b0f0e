/** The date of issue before a document: *Ngày 5/3/2024, UBND tỉnh ban hành Quyết định …*. */

import { DATE, readDate, type WrittenDate } from '../../text/dates';

const DAY = new RegExp(`ngày ${DATE}`, 'gi');
const ISSUED = /(?:hành|ký|qua|bố|có|ra) (?:các )?$/;
/** Between the date and the document: an issuing verb, without another date or sentence. */
const ISSUING_CLAUSE =
  /^(?!.*\d[/.-]\d{1,2}[/.-]\d{4})(?:[^.;\n]|\.\d)*(?:ban hành|ký|thông qua|công bố|có|ra) (?:các )?$/i;
/** Precedes a date of issue; *họp ngày 3/4* and *Nghị định 5/2024/NĐ-CP ngày 3/4* are other dates. */
const OPENS =
  /(?:^|[,:.(?!…"“-]|(?:^|[ ,])(?:vào|hôm|sáng|chiều|tối|trưa|từ|đến|đó|đây|và|mới|vừa|nay|rồi|trong|thì|nhưng|song|khi|đã))\s*$/i;
const LOOK_BACK = 160;

/** Returns the date of the document that `text` names at `start`; null if none is stated. */
export function dateBefore(text: string, start: number): WrittenDate | null {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (!ISSUED.test(before)) return null;
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const sentence = before.slice(from);
  for (const day of [...sentence.matchAll(DAY)].reverse()) {
    const isCut = day.index === 0 && from === 0 && start > LOOK_BACK;
    const opens = day[0].startsWith('N') || (!isCut && OPENS.test(sentence.slice(0, day.index)));
    if (opens && ISSUING_CLAUSE.test(sentence.slice(day.index + day[0].length)))
      return readDate(day as RegExpExecArray);
  }
  return null;
}
