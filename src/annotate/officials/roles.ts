/** The posts of one person: what is told at several places in other words is one role. */

import type { Role, RoleStatus } from '../record';
import { jointOf } from './attach-before';
import { impliedBody } from './implied';
import type { Item } from './items';
import type { PostHead } from './lexicon';
import type { Organisation } from './organisations';
import type { Person } from './people';
import type { Post } from './posts';
import { textOf, written } from './scan';
import type { Holding, Reading } from './sightings';

interface Told {
  title: string;
  titleKey: string;
  organization: string;
  organisationKey: string[];
  organisation: Organisation | null;
  post: Post;
  status: RoleStatus;
  weight: number;
  other: boolean | null;
  at: number;
}

/** Roles of a person in the order of the text. */
export function rolesOf(
  reading: Reading,
  person: Person,
): { role: Role; post: Post; organisation: Organisation | null }[] {
  const told: Told[] = [];
  const sightings = [...person.sightings].sort((a, b) => a.name.start - b.name.start);
  for (const { holdings, name } of sightings) {
    const ordered = [...holdings].sort((a, b) => a.post.start - b.post.start);
    const organisations = sharedOrganisations(reading, ordered);
    spreadFormer(reading, ordered);
    ordered.forEach((holding, i) => {
      const one = tell(reading, holding, organisations[i] ?? impliedBody(reading, holding.post), name.start);
      if (one !== null) merge(told, one);
    });
  }
  return told.map((one) => ({ role: roleOf(reading, one), post: one.post, organisation: one.organisation }));
}

/** *Phó Tư lệnh, Tham mưu trưởng Quân khu II*: a post without a body takes that of the next. */
function sharedOrganisations(reading: Reading, holdings: Holding[]): (Organisation | null)[] {
  const organisations = holdings.map(({ post }) => post.organisation);
  for (let i = holdings.length - 2; i >= 0; i--) {
    const here = holdings[i]?.post;
    const next = holdings[i + 1]?.post;
    if (here === undefined || next === undefined || organisations[i] !== null) continue;
    if (
      jointOf(reading, here.end, next.start) === null &&
      textOf(reading.scan, here.end, next.start).toLowerCase() !== 'và'
    )
      continue;
    const organisation = organisations[i + 1] ?? null;
    if (organisation !== null && makesSense(reading, here, organisation)) organisations[i] = organisation;
  }
  return organisations;
}

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
    if (here.post.organisation?.other === true || jointOf(reading, before.post.end, here.post.start) !== ',') continue;
    here.status = 'former';
    here.weight = 2;
  }
}

const PARTY_BODY = /(?:ủy|đảng|trung ương|chi bộ|đoàn|bí thư|bộ chính trị)/i;

function makesSense({ scan }: Reading, post: Post, organisation: Organisation): boolean {
  if (/[SFW]/.test(post.head.flags)) return false;
  const body = textOf(scan, organisation.start, organisation.end).toLowerCase();
  const title = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  if (post.head.noun !== '') return body.startsWith(post.head.noun);
  if (/bí thư|ủy viên/.test(title)) return PARTY_BODY.test(body) && !/ủy ban/.test(body);
  return !/^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)/.test(body);
}

function tell(
  reading: Reading,
  { post, status, weight }: Holding,
  organisation: Organisation | null,
  at: number,
): Told | null {
  const { scan } = reading;
  if (/[QP]/.test(post.head.flags) && post.head.flags.includes('Q')) return null;
  const raw = written(scan, post.titleStart, post.titleEnd);
  let title = scan.lexicon.spelledOut.get(raw.toLowerCase()) ?? raw;
  if (post.head.flags.includes('U')) {
    if (!/quốc hội|đbqh/i.test(reading.scan.folded.text)) return null;
    title = 'Đại biểu Quốc hội';
  }
  const organization =
    organisation === null || post.head.flags.includes('U') ? '' : written(scan, organisation.start, organisation.end);
  return {
    title,
    titleKey: (
      scan.lexicon.spelledOut.get(raw.toLowerCase()) ?? textOf(scan, post.titleStart, post.titleEnd)
    ).toLowerCase(),
    organization,
    organisationKey:
      organisation === null || organization === '' ? [] : keyOf(textOf(scan, organisation.start, organisation.end)),
    organisation,
    post,
    status,
    weight,
    other: post.head.flags.includes('V')
      ? true
      : organisation === null || organization === ''
        ? null
        : organisation.other,
    at,
  };
}

const LEVEL_WORDS = /^(?:tỉnh|thành|phố|tp|huyện|quận|xã|phường|thị|trấn|của|nước|khóa|việt|nam|h|q|p|tx|thuộc)$/;

/** Words that tell an organisation from another. */
function keyOf(text: string): string[] {
  const spelled = text
    .toLowerCase()
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .replaceAll('hội đồng nhân dân', 'hđnd')
    .replaceAll('mặt trận tổ quốc', 'mttq')
    .replaceAll('đại biểu quốc hội', 'đbqh')
    .replaceAll('quân đội nhân dân', 'qđnd')
    .replaceAll('t.ư', 'trung ương')
    .replace(/(^|\s)t[wư](?=\s|$)/g, '$1trung ương')
    .replace(/tp\.?\s?(?:hcm|hồ chí minh)/g, 'hồ chí minh');
  const words = spelled.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const kept = words.filter((word) => !LEVEL_WORDS.test(word));
  return kept.length > 0 ? kept : words;
}

function compatible(a: Told, b: Told): boolean {
  if (a.organisationKey.length === 0 || b.organisationKey.length === 0) return true;
  const [less, more] = a.organisationKey.length < b.organisationKey.length ? [a, b] : [b, a];
  const words = new Set(more.organisationKey);
  return less.organisationKey.every((word) => words.has(word));
}

/** More posts than this are no person's. */
const MOST_ROLES = 60;

function merge(told: Told[], one: Told): void {
  const same = told.find((other) => sameTitle(other, one) && compatible(other, one) && sameTime(other, one));
  if (same === undefined) {
    if (told.length < MOST_ROLES) told.push(one);
    return;
  }
  if (one.title.length > same.title.length && one.titleKey !== same.titleKey) {
    same.title = one.title;
    same.titleKey = one.titleKey;
  }
  if (one.organization.length > same.organization.length) {
    same.organization = one.organization;
    same.organisation = one.organisation;
    same.organisationKey = one.organisationKey;
    same.other = one.other;
  }
  if (one.weight > same.weight || (one.weight === same.weight && one.status !== 'current')) same.status = one.status;
  same.weight = Math.max(same.weight, one.weight);
}

function sameTitle(a: Told, b: Told): boolean {
  if (a.titleKey === b.titleKey) return true;
  const [short, long] = a.titleKey.length < b.titleKey.length ? [a.titleKey, b.titleKey] : [b.titleKey, a.titleKey];
  return (
    long.startsWith(`${short} `) &&
    /^(?:thường trực|thứ nhất|chuyên trách|phụ trách|điều hành)/.test(long.slice(short.length + 1)) &&
    a.status === b.status
  );
}

const sameTime = (a: Told, b: Told): boolean =>
  a.status === b.status ||
  a.weight === 3 ||
  b.weight === 3 ||
  a.organisationKey.length === 0 ||
  b.organisationKey.length === 0 ||
  a.organisationKey.join() === b.organisationKey.join() ||
  a.post.status !== null ||
  b.post.status !== null;

function roleOf(reading: Reading, one: Told): Role {
  const { scan, sentences } = reading;
  const { words, folded } = scan;
  const sentence = sentences.of[one.post.start] ?? 0;
  const first = Math.min(sentences.first[sentence] ?? 0, one.at);
  const last = (sentences.first[sentence + 1] ?? words.size) - 1;
  const evidence = folded.toSource(words.start[first] ?? 0, words.end[Math.max(last, one.at)] ?? 0);
  const { flags } = one.post.head;
  const other = flags.includes('X')
    ? false
    : (one.other ?? (/[OV]/.test(flags) || (flags.includes('B') && !isPublic(reading, one.post.head))));
  return {
    title: one.title,
    organization: one.organization,
    status: one.status,
    inferred: null,
    evidence,
    class: other ? 'other' : 'official',
  };
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
  for (const item of items) {
    if (item.kind !== 'post') continue;
    if (item.organisation === null) state ||= /[SF]/.test(item.head.flags);
    else if (!item.organisation.other) {
      if (item.head === head) return true;
      state = true;
    } else if (item.head === head) return false;
  }
  return state;
}
