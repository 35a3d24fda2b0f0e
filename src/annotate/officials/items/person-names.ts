/** Names of persons, with or without a title before them. */

import { isParticle } from '../names/latin';
import type { Cue, NameMatch } from '../names/name-match';
import { capitalRun, isSyllable, surnameAt } from '../names/name-words';
import { isNamedAfter } from '../names/named-after';
import { isBeforePost } from '../names/names-before-posts';
import { hasMiddleName, nameAt } from '../names/shapes';
import type { Post } from '../posts/post';
import { COMMON_SURNAME } from '../words/lexicon';
import { hashRun, isCapital, isCapitals, isGlued, type Scan, signAt, wordAt } from '../words/scan';
import type { Item, Name } from './item';

/** Returns the name that begins at word `at`, or null. `title`: the item right before it; `inRow`: coordinated with another name. */
export function personAt(scan: Scan, at: number, title: Item | undefined, inRow: boolean): Name | null {
  if (title === undefined) {
    if (isBeforePost(scan, at)) return nameOf(at, { end: capitalRun(scan, at), latin: false, short: false }, false);
    if (!inRow && !mayBegin(scan, at)) return null;
  }
  if (title?.kind === 'degree' && isBodyWithField(scan, at)) return null;
  const office = title?.kind === 'post' ? (title.assisted ?? title) : null;
  const name = nameAt(scan, at, cueOf(scan, at, title, inRow), office === null || isOfState(scan, office));
  if (name === null || isSubject(scan, at, title, name) || isDynasty(scan, at, name)) return null;
  if (title === undefined && (isNamedAfter(scan, at) || isInsideRun(scan, at, name))) return null;
  // *Đại sứ Berg* needs a full name elsewhere, because *Đại sứ UNICEF*, *Đại sứ Shopee* are not people.
  const isEnvoy = title?.kind === 'post' && title.organisation === null && /[DF]/.test(title.head.flags);
  const short = name.short || (isEnvoy && name.latin && name.end === at + 1);
  return nameOf(at, { ...name, short }, title !== undefined);
}

/** *chuyên viên Vụ Nông nghiệp*: a body right before its field. */
function isBodyWithField(scan: Scan, at: number): boolean {
  const { words, lexicon } = scan;
  const body = surnameAt(scan, at) === 0 ? lexicon.bodies.end(words, at) : -1;
  return body > 0 && lexicon.fields.end(words, body) > 0;
}

const nameOf = (start: number, { end, latin, short }: NameMatch, called: boolean): Name => ({
  kind: 'name',
  start,
  end,
  latin,
  short,
  called,
});

function cueOf(scan: Scan, at: number, title: Item | undefined, inRow: boolean): Cue {
  if (title === undefined) return inRow && isSyllable(scan, at + 1) ? 'office' : 'none';
  return title.kind === 'honorific' || title.kind === 'rank' ? title.kind : 'office';
}

/** Without a post or honorific before it, a name must begin with a surname or have at least two foreign words. */
function mayBegin(scan: Scan, at: number): boolean {
  if (surnameAt(scan, at) !== 0) return isCapital(scan, at + 1) || signAt(scan, at + 1) === '-';
  // *Thủ tướng tương lai Singapore Hoàng Văn A*
  if (scan.lexicon.countries.end(scan.words, at) === at + 1 && (surnameAt(scan, at + 1) & COMMON_SURNAME) !== 0)
    return false;
  return (isCapital(scan, at + 1) || signAt(scan, at + 1) !== '' || isParticle(scan, at + 1)) && !isSyllable(scan, at);
}

/** Whether the post is one of a state or an international body, whose holder may be named by one foreign word. */
const isOfState = (scan: Scan, { head, organisation, end }: Post): boolean =>
  /[SWDFX]/.test(head.flags) ||
  head.noun === 'bộ' ||
  (organisation !== null && (organisation.country !== null || organisation.national)) ||
  endsAbroad(scan, end);

/** *Thống đốc vùng Belgorod*: a capitalised foreign word, not an abbreviation. */
const endsAbroad = (scan: Scan, at: number): boolean =>
  isCapital(scan, at - 1) && !isCapitals(scan, at - 1) && !isSyllable(scan, at - 1);

const STUDIED = /^(?:luật|toán|lý|hóa|sinh|văn|sử|triết|y|dược|nha)$/;

/** *cử nhân Luật*: one word after a degree is the subject studied, unless it is a known given name. */
const isSubject = (scan: Scan, at: number, title: Item | undefined, { short }: NameMatch): boolean =>
  title?.kind === 'degree' && short && STUDIED.test(wordAt(scan, at)) && !scan.givenNames.has(scan.words.hash[at] ?? 0);

/** *vua Nguyễn*. */
const isDynasty = (scan: Scan, at: number, { short }: NameMatch): boolean =>
  short && wordAt(scan, at - 1) === 'vua' && (surnameAt(scan, at) & COMMON_SURNAME) !== 0;

/** A capital right before it was not read as anything: *Bình Trưng Đông*. Only a certain name may begin there. */
function isInsideRun(scan: Scan, at: number, name: NameMatch): boolean {
  if (!isCapital(scan, at - 1) || isGlued(scan, at) || name.latin) return false;
  return !scan.known.has(hashRun(scan, at, name.end)) && !hasMiddleName(scan, at);
}
