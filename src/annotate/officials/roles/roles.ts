/** The roles of one person: merges mentions of the same post in different words. */

import type { Role } from '../../record';
import { sharedOrganisations, titleOf } from '../holders/shared-bodies';
import { separatorBetween } from '../items/separators';
import { firstItemFrom, type Holding, type Reading, type Sighting } from '../items/sightings';
import { bodiesIn } from '../organisations/councils';
import type { Organisation } from '../organisations/organisation';
import type { Person } from '../people/person';
import { isOfAbolishedBody, isOfMergedBody } from '../posts/mergers';
import type { Post } from '../posts/post';
import { type Scan, signAt, textOf, wordAt, written } from '../words/scan';
import { impliedBody } from './implied-bodies';
import { inferredOrganization } from './inferred-places';
import { isLooseVariant } from './loose-titles';
import { isOther } from './role-class';
import type { RoleMention } from './role-mention';
import { isSamePost } from './same-post';

/** A role, and the organisation that it was read from. */
export interface PersonRole {
  role: Role;
  organisation: Organisation | null;
}

/** Returns the roles of a person, in text order. */
export function rolesOf(reading: Reading, person: Person): PersonRole[] {
  const told: RoleMention[] = [];
  const sightings = person.sightings.filter(({ holdings }) => holdings.length > 0);
  sightings.sort((a, b) => a.name.start - b.name.start);
  const ownBodies = new Set<string>();
  for (const { holdings } of sightings)
    for (const { post } of holdings) if (post.organisation !== null) ownBodies.add(titleOf(reading.scan, post));
  let list = 0;
  for (const sighting of sightings) {
    const { holdings, name } = sighting;
    holdings.sort((a, b) => a.post.start - b.post.start);
    const organisations = sharedOrganisations(reading, holdings, ownBodies);
    propagateFormer(reading, holdings);
    holdings.forEach((holding, i) => {
      if (!isOneList(reading.scan, sighting, holdings[i - 1]?.post, holding.post)) list++;
      const at = { at: name.start, list };
      const organisation = organisations[i] ?? impliedBody(reading, holding.post);
      const isOne = organisation === null || holding.post.head.noun !== '';
      const bodies = isOne ? [organisation] : bodiesIn(reading.scan, organisation);
      for (const body of bodies) {
        const one = readRole(reading, holding, body, at);
        if (one !== null) merge(reading, told, one);
      }
    });
  }
  markPastLists(told);
  // Merged again, because a later mention (*miễn nhiệm*) may have made two earlier ones equal.
  const settled: RoleMention[] = [];
  for (const one of told) merge(reading, settled, one);
  const own = settled.map(({ organisation }) => organisation);
  return settled.map((one) => ({ role: roleOf(reading, one, own), organisation: one.organisation }));
}

/** The text between two posts of one list. */
const JOINT = /^[,;(-]? ?(?:và|rồi|(?:kiêm|đồng thời|sau đó|hiện|nay)(?: là| giữ chức)?)?$/i;
const LONGEST_JOINT = 5;

/** Whether one post follows the other, with at most the person's name and punctuation between them. */
function isOneList(scan: Scan, { name }: Sighting, before: Post | undefined, post: Post): boolean {
  if (before === undefined) return false;
  if (before.end === name.start) return name.end + 1 === post.start && /^[,(-]$/.test(signAt(scan, name.end));
  return post.start - before.end <= LONGEST_JOINT && JOINT.test(textOf(scan, before.end, post.start));
}

/** *nguyên Bí thư Ban cán sự đảng, Bộ trưởng Bộ A*: both are former; not a following post in a firm or club, unless joined by *kiêm*. */
function propagateFormer(reading: Reading, holdings: Holding[]): void {
  for (let i = 1; i < holdings.length; i++) {
    const before = holdings[i - 1];
    const here = holdings[i];
    if (
      before === undefined ||
      here === undefined ||
      before.status !== 'former' ||
      here.post.status !== null ||
      here.status !== 'current'
    )
      continue;
    const joint = separatorBetween(reading, before.post.end, here.post.start);
    if (joint !== 'kiêm' && (joint !== ',' || here.post.organisation?.other === true)) continue;
    here.status = 'former';
    here.weight = 2;
  }
}

/** *Ngoại trưởng Mỹ A gặp người đồng cấp Pháp B*: B holds what A holds. */
function counterpartOf({ items, sentences }: Reading, post: Post): Post | null {
  for (let index = firstItemFrom(items, post.start) - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || sentences.of[item.start] !== sentences.of[post.start]) return null;
    if (item.kind !== 'post' || item.head.flags.includes('E')) continue;
    const { titleStart, titleEnd, head, deputy } = item;
    return { ...post, titleStart, titleEnd, head, deputy };
  }
  return null;
}

function readRole(
  reading: Reading,
  { post: held, status, weight }: Holding,
  organisation: Organisation | null,
  { at, list }: { at: number; list: number },
): RoleMention | null {
  const { scan } = reading;
  const post = held.head.flags.includes('E') ? counterpartOf(reading, held) : held;
  if (post === null) return null;
  const { flags } = post.head;
  if (flags.includes('Q')) return null;
  const isDeputy = flags.includes('U');
  if (isDeputy && (isOfCouncil(scan, post) || !mentionsAssembly(reading))) return null;
  const written = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  const title = isDeputy ? 'đại biểu quốc hội' : expandTitle(scan, written).toLowerCase();
  return {
    post,
    title,
    organisation: isDeputy ? null : organisation,
    key: null,
    status,
    weight,
    at,
    list,
    pastList: null,
  };
}

/** *PCT Thường trực*: expands an abbreviated title, or its first word. */
function expandTitle({ lexicon }: Scan, title: string): string {
  const whole = lexicon.abbreviations.get(title.toLowerCase());
  if (whole !== undefined) return whole;
  const first = title.split(' ', 1)[0] ?? '';
  const start = lexicon.abbreviations.get(first.toLowerCase());
  return start === undefined ? title : start + title.slice(first.length);
}

/** *đại biểu thuộc Tổ đại biểu HĐND tỉnh*: of a people's council. */
const isOfCouncil = (scan: Scan, { organisation }: Post): boolean =>
  organisation !== null && wordAt(scan, organisation.start) === 'tổ';

/** Whether the article mentions the National Assembly, so that *đại biểu* is one of its deputies. */
function mentionsAssembly(reading: Reading): boolean {
  const { text } = reading.scan.folded;
  reading.assembly ??= ASSEMBLY.test(text) || (/Quốc hội/.test(text) && OF_A_PROVINCE.test(text));
  return reading.assembly;
}

/** Its deputies, committees and sessions. *Chủ tịch Quốc hội* is not enough, because guests of a ceremony are *đại biểu* too. */
const ASSEMBLY =
  /đại biểu (?:quốc hội|qh)|đbqh|\(đoàn |nghị trường|hội đồng dân tộc|của quốc hội|quốc hội (?:thảo luận|chất vấn|họp|nghe|xem xét|cho ý kiến)|(?:kỳ họp|phiên họp)[^.]{0,40}quốc hội/i;

/** *đại biểu Trần Văn A (Hải Phòng)*. */
const OF_A_PROVINCE = /[Đđ]ại biểu (?:\p{Lu}\p{Ll}+ ){3,4}\((?!\d)\p{Lu}/u;

/** No person has more roles. */
const MAX_ROLES = 60;

function merge(reading: Reading, told: RoleMention[], one: RoleMention): void {
  const same = told.find((other) => isSamePost(reading.scan, other, one));
  if (same === undefined) {
    if (told.length < MAX_ROLES) told.push(one);
    return;
  }
  if (isLooseVariant(reading.scan, one, same)) return;
  if (isLooseVariant(reading.scan, same, one)) {
    Object.assign(same, one);
    return;
  }
  // *quyền Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy A*; *X (quyền Bộ trưởng A) được bổ nhiệm giữ chức Bộ trưởng A*: no longer acting.
  const { of } = reading.sentences;
  const given = one.weight === 0 && one.status === 'current' && of[one.post.start] === of[same.post.start];
  const confirmed =
    (same.status === 'acting' && (one.list === same.list || given)) ||
    (isEndedActing(same) && one.weight === 0 && one.status === 'current') ||
    // *X, Giám đốc Sở A (trước khi sáp nhập), được bổ nhiệm giữ chức Giám đốc Sở A*
    (isOfAbolishedBody(reading.scan, same.post) && given);
  // Two bodies of the same name.
  if (isOfMergedBody(reading.scan, same.post) && isOfAbolishedBody(reading.scan, one.post)) return;
  // *được bầu làm Bí thư Tỉnh ủy và thôi giữ chức quyền Bí thư*
  if (isEndedActing(one) && same.status === 'current') return;
  if (same.status !== one.status && Math.max(same.weight, one.weight) === 2) {
    const current = same.status === 'current' ? same : one;
    if (current.status === 'current' && current.weight === 0) same.pastList = current.list;
  }
  same.list = one.list;
  // The longer title is kept; the earlier mention is the evidence.
  if (one.title.length > same.title.length) {
    same.title = one.title;
    same.post = { ...same.post, titleStart: one.post.titleStart, titleEnd: one.post.titleEnd, head: one.post.head };
  }
  const abroad = same.organisation?.country != null && one.organisation?.country == null;
  const nowAbroad = one.organisation?.country != null && same.organisation?.national === true;
  if (nowAbroad || (lengthOf(one.organisation) > lengthOf(same.organisation) && !abroad)) {
    same.organisation = one.organisation;
    same.key = one.key;
  }
  if (confirmed || one.weight > same.weight || (one.weight === same.weight && one.status !== 'current'))
    same.status = one.status;
  same.weight = Math.max(same.weight, one.weight);
}

/** *thôi giữ chức quyền Bí thư*: does not say whether the person is *Bí thư*. */
const isEndedActing = ({ post, status }: RoleMention): boolean => post.status === 'acting' && status === 'former';

/** *cựu Bộ trưởng A … Từ năm 2007, ông là Bí thư Ban cán sự đảng, Bộ trưởng*: if a list has a post that is former according to another mention, the whole list is past. */
function markPastLists(told: RoleMention[]): void {
  const past = new Set(told.flatMap(({ pastList }) => (pastList === null ? [] : [pastList])));
  for (const one of told)
    if (one.status === 'current' && one.weight === 0 && past.has(one.list) && !KEPT.test(one.title))
      one.status = 'former';
}

/** Seats, which are held besides an office and after it. */
const KEPT = /ủy viên|đại biểu/;

const lengthOf = (organisation: Organisation | null): number =>
  organisation === null ? 0 : organisation.end - organisation.start;

function roleOf(reading: Reading, { post, organisation, status, at }: RoleMention, own: (Organisation | null)[]): Role {
  const { scan } = reading;
  const raw = written(scan, post.titleStart, post.titleEnd);
  const { flags } = post.head;
  return {
    title: flags.includes('U') ? 'Đại biểu Quốc hội' : expandTitle(scan, raw),
    organization: organisation === null ? '' : written(scan, organisation.start, organisation.end),
    status,
    inferred: inferredOrganization(reading, organisation, own),
    evidence: evidenceOf(reading, post, at),
    class: isOther(reading, post, organisation) ? 'other' : 'official',
  };
}

/** The sentence of the post, extended to the name if it is in another sentence. */
function evidenceOf({ scan, sentences }: Reading, post: Post, at: number): Role['evidence'] {
  const { words, folded } = scan;
  const sentence = sentences.of[post.start] ?? 0;
  const first = Math.min(sentences.first[sentence] ?? 0, at);
  let last = Math.max((sentences.first[sentence + 1] ?? words.size) - 1, at);
  while (last > first && words.text.charCodeAt(words.start[last] ?? 0) === 10) last--;
  return folded.toSource(words.start[first] ?? 0, words.end[last] ?? 0);
}
