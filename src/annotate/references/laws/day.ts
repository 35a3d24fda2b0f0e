/** The days that a text tells of a law: that of its passing, *Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001*, and that of its force. */

import { DATE, isoDate, readDate, type WrittenDate } from '../../text/dates';
import { type Attributes, noAttributes } from '../attributes/attributes';
import type { Found } from '../mentions/found';
import { versionsOf } from './names';

const RIGHT_BEHIND = new RegExp(`^(,?) \\(?ngày ${DATE}`, 'i');
/** What says outright that the day is that of the law. */
const PASSED = new RegExp(
  `^,? \\(?(?:(?:đã )?được )?(?:Quốc hội[^.;:()\\n]{0,60}? |Ủy ban Thường vụ Quốc hội[^.;:()\\n]{0,30}? )?(?:thông qua |ban hành )ngày ${DATE}`,
  'i',
);
/** The legal bases with which a document opens give each law as a whole, with its day. */
const BASIS = /(?:^|[^\p{L}])căn cứ (?:vào |theo )?(?:(?!(?:điều|khoản) \d)[^.\n]){0,300}$/iu;

/** *Văn bản hợp nhất Bộ luật A năm 2021*: the year in which the texts were put together, not that of the law. */
const CONSOLIDATED = /hợp nhất(?: của)? $/i;

/** What the text says of a law beside its name. The day fixes its year. */
export function attributesOfLaw(text: string, law: Found): Attributes {
  const isVersion = versionsOf(law.name ?? '').some(({ year }) => year === law.year);
  if (!isVersion && CONSOLIDATED.test(text.slice(Math.max(0, law.start - 14), law.start))) law.year = null;
  const date = readLawDay(text, law);
  if (date !== null) law.year ??= date.year;
  return { ...noAttributes(), date, inForce: monthOfForce(text.slice(law.end, law.end + 160)) };
}

const IN_FORCE = new RegExp(`^[^.;:\\n]{0,90}?có hiệu lực(?: thi hành)?(?: kể)? từ (?:ngày )?${DATE}`, 'i');

/** YYYY-MM of *sẽ có hiệu lực từ ngày 1/8/2024*. */
function monthOfForce(behind: string): string | null {
  const written = IN_FORCE.exec(behind);
  const day = written && readDate(written);
  return day && (isoDate(day)?.slice(0, 7) ?? null);
}

/** Null where no whole day stands there, or it may be that of something else: *bị bắt theo Bộ luật Hình sự ngày 16/12/2020*. */
function readLawDay(text: string, law: Found): WrittenDate | null {
  if (law.draft) return null;
  const rest = text.slice(law.end, law.end + 140);
  const passed = PASSED.exec(rest);
  if (passed !== null) return ofLaw(readDate(passed), law);
  const behind = RIGHT_BEHIND.exec(rest);
  const day = behind && ofLaw(readDate(behind, 2), law);
  if (!day) return null;
  const isBasis = () => BASIS.test(text.slice(Math.max(0, law.start - 300), law.start));
  const isKnown = versionsOf(law.name ?? '').some(({ year }) => year === day.year);
  return (behind?.[1] === '' && (isKnown || law.year !== null)) || isBasis() ? day : null;
}

/** A day without its year fixes nothing; one of another year than the law's is that of something else. */
function ofLaw(day: WrittenDate | null, law: Found): WrittenDate | null {
  return day === null || day.year === null || (law.year !== null && law.year !== day.year) ? null : day;
}
