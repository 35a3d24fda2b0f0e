/** Reads a post: status, title, organisation and trailing modifiers. */

import type { RoleStatus } from '../../record';
import { initialsEnd } from '../organisations/brackets';
import { brandAt, isBrand } from '../organisations/brands';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { placeLength, townLength } from '../places/place-or-name';
import { isCapital, isCapitals, isGlued, isNumber, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isLeading } from './led-bodies';
import { isNonPost, namesOtherBody } from './non-posts';
import type { Post } from './post';
import { staffBody, staffFieldEnd } from './staff';
import { isSeveral } from './term-words';
import { readTrail } from './trails';

/** More status words than in *nguyên quyền* do not occur. */
const MAX_STATUSES = 3;

/** Returns the post that begins at word `at`, or null. `assisting`: it is the post that an assistant serves. */
export function postAt(scan: Scan, at: number, assisting = false): Post | null {
  const { words, lexicon } = scan;
  let here = at;
  let status: RoleStatus | null = null;
  for (let count = 0; count < MAX_STATUSES; count += 1) {
    const end = lexicon.statuses.end(words, here);
    // *nữ hoàng* is a title, not *nữ* and *hoàng*; likewise *cố vấn*.
    if (end < 0 || lexicon.posts.end(words, here) > end) break;
    status = status ?? lexicon.statuses.at(words, here) ?? null;
    here = end;
  }
  const titleStart = here;
  let head = lexicon.posts.at(words, here);
  let headEnd = head === undefined ? -1 : lexicon.posts.end(words, here);
  let deputy = false;
  if (wordAt(scan, here) === 'phó' && headEnd < here + 2) {
    deputy = true;
    head = lexicon.posts.at(words, here + 1);
    headEnd = lexicon.posts.end(words, here + 1);
  }
  if (head === undefined || headEnd < 0 || (head.flags.includes('P') && !deputy)) return null;
  if (isNonPost(scan, at, here)) return null;
  const chief = here + (deputy ? 2 : 1);
  if (headEnd > chief && namesOtherBody(scan, chief, headEnd)) {
    head = lexicon.posts.exactly(words, chief - 1, chief) ?? head;
    headEnd = head.noun === '' ? chief : headEnd;
  }
  let titleEnd = headEnd;
  let bodyAt = -1;
  for (let end = lexicon.modifiers.end(words, titleEnd); end > 0; end = lexicon.modifiers.end(words, titleEnd)) {
    titleEnd = end;
  }
  const post: Post = {
    kind: 'post',
    start: at,
    end: titleEnd,
    titleStart,
    titleEnd,
    organisation: null,
    parent: null,
    status,
    head,
    deputy,
    assisted: null,
    plural: isPlural(scan, at),
  };
  if (head.flags.includes('A') && !assisting) {
    // *Thư ký Bộ trưởng*, *thư ký của Bộ trưởng*
    const inner = postAt(scan, wordAt(scan, titleEnd) === 'của' ? titleEnd + 1 : titleEnd, true);
    if (inner !== null && inner.status === null) {
      // A president's spokesperson does not hold a public office.
      const of = head.flags.includes('Q') ? head : inner.head;
      const assistant = {
        ...inner,
        head: of,
        start: at,
        titleStart,
        status,
        deputy,
        assisted: inner,
        plural: post.plural,
      };
      readTrail(scan, assistant);
      return assistant;
    }
    const staffed = staffFieldEnd(scan, titleEnd);
    bodyAt = staffed > titleEnd ? staffBody(scan, staffed) : -1;
    titleEnd = staffed;
    post.titleEnd = titleEnd;
    post.end = titleEnd;
  }
  if (head.flags.includes('V')) {
    post.end += placeLength(scan, titleEnd, true);
    readTrail(scan, post);
    return post;
  }
  const bodyStart = bodyAt > 0 ? bodyAt : initialsEnd(scan, pastDot(scan, titleEnd));
  const ordinal = afterOrdinal(scan, bodyStart);
  const from = /^(?:của|thuộc)$/.test(wordAt(scan, ordinal)) ? ordinal + 1 : bodyStart;
  const ofFirm = head.flags.includes('O') && FIRM.test(textOf(scan, headEnd - 2, headEnd));
  const brand = ofFirm ? brandAt(scan, from) : null;
  let organisation = organisationAt(scan, from, head.noun);
  if (brand !== null && brand.end > (organisation?.end ?? from)) organisation = brand;
  if (isLeading(scan, titleStart)) return post;
  if (head.flags.includes('R') && lexicon.bodies.end(words, from) < 0 && lexicon.countries.end(words, from) < 0)
    return null;
  if (head.flags.includes('K') && !/^ban bí thư/i.test(textOf(scan, from, from + 3))) return null;
  if (organisation !== null) {
    const modifier = lexicon.modifiers.end(words, organisation.end);
    post.end = modifier > 0 && isCapital(scan, modifier) ? modifier : organisation.end;
    // *Chủ tịch nước* names Vietnam; *Chủ tịch nước Lào* does not.
    if (!head.flags.includes('F') || isAbroad(organisation)) post.organisation = organisation;
    if (ofFirm && isBrand(scan, textOf(scan, titleStart, headEnd), organisation)) organisation.other = true;
  } else if (head.flags.includes('R')) return null;
  else if (SEATED.test(textOf(scan, headEnd - 2, headEnd))) {
    const town = townLength(scan, from);
    // *Chủ tịch Hòa Phát A* may be of a firm, so only the name is certain.
    if (town > 0 && /^bí thư$/i.test(textOf(scan, headEnd - 2, headEnd)))
      post.organisation = { start: from, end: from + town, other: false, country: null, national: false, bare: false };
    post.end += town;
  }
  readTrail(scan, post);
  return post;
}

/** *PCT.UBND xã*: returns the word after the full stop that abbreviates the post; otherwise `at`. */
const pastDot = (scan: Scan, at: number): number =>
  signAt(scan, at) === '.' && isCapitals(scan, at - 1) && isGlued(scan, at + 1) && isCapitals(scan, at + 1)
    ? at + 1
    : at;

/** *Tư lệnh đầu tiên của Quân khu 5*, *Tổng thống thứ 47 của Mỹ*: returns the word after the ordinal between post and body; `at` if there is none. */
function afterOrdinal(scan: Scan, at: number): number {
  const numbered = wordAt(scan, at) === 'thứ' && isNumber(scan, at + 1);
  return Math.max(at, numbered ? at + 2 : scan.lexicon.ordinals.end(scan.words, at));
}

/** Heads that may precede a bare name of a firm. */
const FIRM = /^giám đốc$/i;

/** Heads that may precede a bare town: *Bí thư Bến Cát A*. */
const SEATED = /^(?:chủ tịch|bí thư)$/i;

const isAbroad = ({ country }: Organisation): boolean => country !== null && country !== 'Việt Nam';

/** Whether *các*, *hai*, *02* precedes word `at`. */
export function isPlural(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  return isSeveral(scan, at - 1) || (isNumber(scan, at - 1) && /^0?[2-9]$/.test(before));
}
