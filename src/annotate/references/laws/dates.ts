/** What a text says of a law next to its name: when it was passed (*Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001*) and when it takes effect. */

import { DATE, readDate, type WrittenDate } from '../../text/dates';
import { type Attributes, noAttributes } from '../attributes/attributes';
import type { DocumentMention } from '../mentions/document-mention';
import { effectiveMonth, isToCome } from './effective';
import { versionsOf } from './names';

const RIGHT_AFTER = new RegExp(`^(,?) \\(?ngày ${DATE}`, 'i');
/** States explicitly that the date is that of the law. */
const PASSED = new RegExp(
  `^,? \\(?(?:(?:đã )?được )?(?:Quốc hội[^.;:()\\n]{0,60}? |Ủy ban Thường vụ Quốc hội[^.;:()\\n]{0,30}? )?(?:thông qua |ban hành )ngày ${DATE}`,
  'i',
);
/** The legal bases in a document's preamble cite each law as a whole, with its date. */
const BASIS = /(?:^|[^\p{L}])căn cứ (?:vào |theo )?(?:(?!(?:điều|khoản) \d)[^.\n]){0,300}$/iu;

/** *Văn bản hợp nhất Bộ luật A năm 2021*: the year of the consolidated text, not of the law. */
const CONSOLIDATED = /hợp nhất(?: của)? $/i;

/** Returns what the text says about `law` besides its name. Sets `law.year` from the date, because the date determines it. */
export function readLawAttributes(text: string, law: DocumentMention): Attributes {
  const isVersion = versionsOf(law.name ?? '').some(({ year }) => year === law.year);
  if (!isVersion && CONSOLIDATED.test(text.slice(Math.max(0, law.start - 14), law.start))) law.year = null;
  const date = readLawDay(text, law);
  if (date !== null) law.year ??= date.year;
  const before = text.slice(Math.max(0, law.start - 40), law.start);
  const after = text.slice(law.end, law.end + 160);
  return { ...noAttributes(), date, inForce: effectiveMonth(before, after), toCome: isToCome(before, after) };
}

/** Null if there is no full date, or if it may belong to something else: *bị bắt theo Bộ luật Hình sự ngày 16/12/2020*. */
function readLawDay(text: string, law: DocumentMention): WrittenDate | null {
  if (law.draft) return null;
  const rest = text.slice(law.end, law.end + 140);
  const passed = PASSED.exec(rest);
  if (passed !== null) return ifOfSameLaw(readDate(passed), law);
  const after = RIGHT_AFTER.exec(rest);
  const day = after && ifOfSameLaw(readDate(after, 2), law);
  if (!day) return null;
  const isBasis = () => BASIS.test(text.slice(Math.max(0, law.start - 300), law.start));
  const isKnown = versionsOf(law.name ?? '').some(({ year }) => year === day.year);
  return (after?.[1] === '' && (isKnown || law.year !== null)) || isBasis() ? day : null;
}

/** Null for a date without a year, which determines nothing, and for one of another year than the law's, which is not the law's. */
function ifOfSameLaw(day: WrittenDate | null, law: DocumentMention): WrittenDate | null {
  return day === null || day.year === null || (law.year !== null && law.year !== day.year) ? null : day;
}
