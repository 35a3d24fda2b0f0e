/** The posts of one person: what is told at several places in other words is one role. */

import type { Role } from '../record';
import { impliedBody } from './implied';
import { inferredOrganization } from './inferred';
import type { Item } from './items';
import { jointOf } from './joints';
import type { PostHead } from './lexicon';
import { type Organisation, organisationAt } from './organisations';
import type { Person } from './people';
import type { Post } from './posts';
import { isSamePost, type Told } from './same-post';
import { type Scan, signAt, textOf, written } from './scan';
import { type Holding, itemFrom, type Reading, type Sighting } from './sightings';

/** A role, and the organisation that it was read from. */
export interface PersonRole {
  role: Role;
  organisation: Organisation | null;
}

/** Roles of a person in the order of the text. */
export function rolesOf(reading: Reading, person: Person): PersonRole[] {
  const told: Told[] = [];
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
    spreadFormer(reading, holdings);
    holdings.forEach((holding, i) => {
      if (!isOneList(reading.scan, sighting, holdings[i - 1]?.post, holding.post)) list++;
      const at = { at: name.start, list };
      const one = tell(reading, holding, organisations[i] ?? impliedBody(reading, holding.post), at);
      if (one !== null) merge(reading, told, one);
    });
  }
  // What a later place settles (*miễn nhiệm*) makes one of tellings that were two before it.
  const settled: Told[] = [];
  for (const one of told) merge(reading, settled, one);
  const own = settled.map(({ organisation }) => organisation);
  return settled.map((one) => ({ role: roleOf(reading, one, own), organisation: one.organisation }));
}

/** What stands between two posts of one list. */
const JOINT = /^[,;(-]? ?(?:và|rồi|(?:kiêm|đồng thời|sau đó|hiện|nay)(?: là| giữ chức)?)?$/i;
const LONGEST_JOINT = 5;

/** One post follows the other, with at most the name of the person and a sign between them. */
function isOneList(scan: Scan, { name }: Sighting, before: Post | undefined, post: Post): boolean {
  if (before === undefined) return false;
  if (before.end === name.start) return name.end + 1 === post.start && /^[,(-]$/.test(signAt(scan, name.end));
  return post.start - before.end <= LONGEST_JOINT && JOINT.test(textOf(scan, before.end, post.start));
}

const titleOf = (scan: Scan, post: Post): string => textOf(scan, post.titleStart, post.titleEnd).toLowerCase();

/** *Phó Tư lệnh, Tham mưu trưởng Quân khu II*: a post without a body takes that of the next; not one of `told`, titles that have theirs elsewhere. */
function sharedOrganisations(reading: Reading, holdings: Holding[], told: Set<string>): (Organisation | null)[] {
  const organisations = holdings.map(({ post }) => post.organisation);
  for (let i = holdings.length - 2; i >= 0; i--) {
    const here = holdings[i]?.post;
    const next = holdings[i + 1]?.post;
    if (here === undefined || next === undefined || organisations[i] !== null) continue;
    if (
      jointOf(reading, here.end, next.start) === null &&
      !/^(?:và|,? ?rồi)$/i.test(textOf(reading.scan, here.end, next.start))
    )
      continue;
    const organisation = forceOf(reading.scan, here, organisations[i + 1] ?? null);
    if (organisation !== null && !isElsewhere(reading, here, told) && makesSense(reading, here, organisation))
      organisations[i] = organisation;
  }
  return organisations;
}

/** *Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh*: directors are of the force, not of its investigators. */
function forceOf(scan: Scan, post: Post, organisation: Organisation | null): Organisation | null {
  if (organisation === null || !/giám đốc/i.test(textOf(scan, post.titleStart, post.titleEnd))) return organisation;
  if (!/^cơ quan (?:cảnh sát|an ninh|csđt|anđt)/i.test(textOf(scan, organisation.start, organisation.start + 4)))
    return organisation;
  for (let at = organisation.start + 1; at < organisation.end; at++)
    if (/^công an$/i.test(textOf(scan, at, at + 2))) return organisationAt(scan, at, '');
  return organisation;
}

/** The General Staff and the like have one head: *Tổng Tham mưu trưởng, Thứ trưởng Bộ A* beside *Tổng Tham mưu trưởng Quân đội*. */
const isElsewhere = ({ scan }: Reading, post: Post, told: Set<string>): boolean =>
  post.head.flags.includes('X') && told.has(titleOf(scan, post)) && /^tổng/i.test(titleOf(scan, post));

/** *nguyên Bí thư Ban cán sự đảng, Bộ trưởng Bộ A*: both are past; a post in a firm or club that follows is not. */
function spreadFormer(reading: Reading, holdings: Holding[]): void {
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
    const joint = jointOf(reading, before.post.end, here.post.start);
    if (here.post.organisation?.other === true || (joint !== ',' && joint !== 'kiêm')) continue;
    here.status = 'former';
    here.weight = 2;
  }
}

const PARTY_BODY = /(?:ủy|đảng|trung ương|chi bộ|đoàn|bí thư|bộ chính trị)/i;

function makesSense({ scan }: Reading, post: Post, organisation: Organisation): boolean {
  // *Tổng Bí thư, Chủ tịch nước Lào*: both of one state.
  if (/[SF]/.test(post.head.flags)) return isOnlyCountry(scan, organisation);
  if (post.head.flags.includes('W')) return false;
  const body = textOf(scan, organisation.start, organisation.end).toLowerCase();
  const title = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  // *Chánh Văn phòng, Người phát ngôn Bộ A*: such offices serve a whole authority.
  if (post.head.noun === 'văn phòng' && /^(?:bộ|ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy)(?: |$)/.test(body)) return true;
  if (post.head.noun !== '') return body.startsWith(post.head.noun);
  // *Tổng Thư ký kiêm Chủ nhiệm Văn phòng Quốc hội*: of the assembly, not of its office.
  if (/tổng thư ký/.test(title) && /^văn phòng /.test(body)) return false;
  if (/bí thư|ủy viên/.test(title)) return PARTY_BODY.test(body) && !/ủy ban/.test(body);
  return !/^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)/.test(body);
}

const isOnlyCountry = ({ words, lexicon }: Scan, { start, end, country }: Organisation): boolean =>
  country !== null && country !== 'Việt Nam' && lexicon.countries.end(words, start) === end;

/** *Ngoại trưởng Mỹ A gặp người đồng cấp Pháp B*: B holds what A holds. */
function counterpartOf({ items, sentences }: Reading, post: Post): Post | null {
  for (let index = itemFrom(items, post.start) - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || sentences.of[item.start] !== sentences.of[post.start]) return null;
    if (item.kind !== 'post' || item.head.flags.includes('E')) continue;
    const { titleStart, titleEnd, head, deputy } = item;
    return { ...post, titleStart, titleEnd, head, deputy };
  }
  return null;
}

function tell(
  reading: Reading,
  { post: held, status, weight }: Holding,
  organisation: Organisation | null,
  { at, list }: { at: number; list: number },
): Told | null {
  const { scan } = reading;
  const post = held.head.flags.includes('E') ? counterpartOf(reading, held) : held;
  if (post === null) return null;
  const { flags } = post.head;
  if (flags.includes('Q')) return null;
  const isDeputy = flags.includes('U');
  if (isDeputy && !speaksOfAssembly(reading)) return null;
  const written = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  const title = isDeputy ? 'đại biểu quốc hội' : (scan.lexicon.spelledOut.get(written)?.toLowerCase() ?? written);
  return { post, title, organisation: isDeputy ? null : organisation, key: null, status, weight, at, list };
}

/** *Đại biểu* is one of the National Assembly where the article speaks of it. */
function speaksOfAssembly(reading: Reading): boolean {
  reading.assembly ??= /quốc hội|đbqh/i.test(reading.scan.folded.text);
  return reading.assembly;
}

/** More posts than this are no person's. */
const MOST_ROLES = 60;

function merge(reading: Reading, told: Told[], one: Told): void {
  const same = told.find((other) => isSamePost(reading.scan, other, one));
  if (same === undefined) {
    if (told.length < MOST_ROLES) told.push(one);
    return;
  }
  // *quyền Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy A*; *X (quyền Bộ trưởng A) được bổ nhiệm giữ chức Bộ trưởng A*: no longer acting.
  const { of } = reading.sentences;
  const given = one.weight === 0 && one.status === 'current' && of[one.post.start] === of[same.post.start];
  const confirmed = same.status === 'acting' && (one.list === same.list || given);
  same.list = one.list;
  // The fuller words stay; the earlier place is the evidence.
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

const lengthOf = (organisation: Organisation | null): number =>
  organisation === null ? 0 : organisation.end - organisation.start;

function roleOf(reading: Reading, { post, organisation, status, at }: Told, own: (Organisation | null)[]): Role {
  const { scan } = reading;
  const raw = written(scan, post.titleStart, post.titleEnd);
  const { flags } = post.head;
  return {
    title: flags.includes('U') ? 'Đại biểu Quốc hội' : (scan.lexicon.spelledOut.get(raw.toLowerCase()) ?? raw),
    organization: organisation === null ? '' : written(scan, organisation.start, organisation.end),
    status,
    inferred: inferredOrganization(reading, organisation, own),
    evidence: evidenceOf(reading, post, at),
    class: isOther(reading, post, organisation) ? 'other' : 'official',
  };
}

/** The sentence of the post, with the name where that stands in another. */
function evidenceOf({ scan, sentences }: Reading, post: Post, at: number): Role['evidence'] {
  const { words, folded } = scan;
  const sentence = sentences.of[post.start] ?? 0;
  const first = Math.min(sentences.first[sentence] ?? 0, at);
  let last = Math.max((sentences.first[sentence + 1] ?? words.size) - 1, at);
  while (last > first && words.text.charCodeAt(words.start[last] ?? 0) === 10) last--;
  return folded.toSource(words.start[first] ?? 0, words.end[last] ?? 0);
}

function isOther(reading: Reading, { head, parent }: Post, organisation: Organisation | null): boolean {
  // *Tổng Bí thư của Đảng*: an office, though a party is its body.
  if (/[XS]/.test(head.flags)) return false;
  if (head.flags.includes('V')) return true;
  // *Thượng nghị sĩ Đảng A*: a legislator, whatever the party.
  if (organisation !== null) return (organisation.other || parent?.other === true) && !head.flags.includes('W');
  return head.flags.includes('O') || (head.flags.includes('B') && !isPublic(reading, head));
}

/** A bare *Chủ tịch X* holds a public office where the article tells that office with a public body, or speaks of officials and no firm. */
function isPublic({ items, publicHeads }: Reading, head: PostHead): boolean {
  const known = publicHeads.get(head);
  if (known !== undefined) return known;
  const found = tellsPublicly(items, head);
  publicHeads.set(head, found);
  return found;
}

function tellsPublicly(items: Item[], head: PostHead): boolean {
  let state = false;
  let firm = false;
  for (const item of items) {
    if (item.kind !== 'post') continue;
    if (item.organisation === null) state ||= /[SF]/.test(item.head.flags);
    else if (!item.organisation.other) {
      if (item.head === head) return true;
      state = true;
    } else firm ||= item.head === head;
  }
  return state && !firm;
}
