/** What ends an organisation's name although the words after it could belong to it: another post, a person's title, a new sentence. */

import { isStarter } from '../names/name-ends';
import { isNameStart } from '../places/name-start';
import { isCapital, type Scan, textOf, wordAt } from '../words/scan';
import { isConnector } from './verbs';

/** Whether a post, rank, degree or honorific at `at`, or a term of office, ends the name that begins at `from`. */
export function breaksOrganisation(scan: Scan, at: number, from: number): boolean {
  const { words, lexicon } = scan;
  if (wordAt(scan, at) === 'khóa') return true;
  if (lexicon.anchor[words.id[at] ?? 0] !== 1) return false;
  if (isPost(scan, at, from)) return true;
  if (at === from) return false;
  if (lexicon.ranks.end(words, at) > 0) return true;
  // *Cục Nhà giáo và Cán bộ quản lý giáo dục*
  if (lexicon.degrees.end(words, at) > Math.max(0, lexicon.fields.end(words, at)) && !isMember(scan, at)) return true;
  return isHonorific(scan, at) || wordAt(scan, at) === 'phó';
}

/** A post of more than one word that belongs to no body or field. */
function isPost(scan: Scan, at: number, from: number): boolean {
  const { words, lexicon } = scan;
  const post = lexicon.posts.end(words, at);
  if (post <= at + 1 || lexicon.bodies.end(words, at) >= post) return false;
  // *Cục Lãnh sự*, *cục trưởng Lãnh sự*: the field of a body, and a post; *phòng giám đốc kiểm tra* only begins like one.
  const mayBeField = isCapital(scan, at) && (isCapital(scan, at - 1) || at === from);
  const field = lexicon.fields.end(words, at);
  if (field > post || (mayBeField && field === post)) return false;
  return at !== from || !namesBody(scan, at, post);
}

/** *Trưởng ban Chỉ huy …*, *Trưởng phái đoàn Đại diện thường trực …*: together with the noun before it, the post word names a body. */
const namesBody = ({ words, lexicon }: Scan, at: number, post: number): boolean =>
  lexicon.bodies.end(words, at - 1) >= post || lexicon.bodies.end(words, at - 2) >= post;

/** *Hội Doanh nhân trẻ*, *Câu lạc bộ Nhà báo*: the members of a society; before a person's name it is a title. */
function isMember(scan: Scan, at: number): boolean {
  const next = scan.lexicon.degrees.end(scan.words, at);
  return /^(?:hội|bộ|clb)$/.test(wordAt(scan, at - 1)) && next > at + 1 && !isNameStart(scan, next);
}

/** An honorific, but not *Bà Rịa*, *Bà mẹ* or the country *Anh*. */
function isHonorific(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  if (lexicon.honorifics.end(words, at) < 0) return false;
  if (lexicon.places.end(words, at) > 0 || lexicon.fields.end(words, at) > 0) return false;
  return !isCapital(scan, at) || lexicon.countries.end(words, at) < 0;
}

/** *Công ty A Theo báo cáo …*, *Công ty A Lãnh đạo UBND tỉnh …*: a new sentence after a missing full stop. */
export const beginsSentence = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  ((textOf(scan, at, at + 2) === 'Lãnh đạo' && scan.lexicon.bodies.end(scan.words, at + 2) > 0) ||
    (isStarter(scan, at, true) && !isConnector(scan, at)));
