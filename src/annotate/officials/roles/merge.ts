/** Merges the mentions of one role: each adds its longer title, its fuller body, its more certain status. */

import type { Reading } from '../items/reading';
import type { Organisation } from '../organisations/organisation';
import { isOfAbolishedBody, isOfMergedBody } from '../posts/mergers';
import { isLooseVariant } from './loose-titles';
import type { RoleMention } from './role-mention';
import { isSamePost } from './same-post';

/** No person has more roles. */
const MAX_ROLES = 60;

/** Merges `mention` into the one of the same role in `roles`, or adds it. */
export function merge(reading: Reading, roles: RoleMention[], mention: RoleMention): void {
  const { scan } = reading;
  const role = roles.find((other) => isSamePost(scan, other, mention));
  if (role === undefined) {
    if (roles.length < MAX_ROLES) roles.push(mention);
    return;
  }
  if (isLooseVariant(scan, mention, role)) return;
  if (isLooseVariant(scan, role, mention)) {
    Object.assign(role, mention);
    return;
  }
  // Two bodies of the same name.
  if (isOfMergedBody(scan, role.post) && isOfAbolishedBody(scan, mention.post)) return;
  // *được bầu làm Bí thư Tỉnh ủy và thôi giữ chức quyền Bí thư*
  if (isEndedActing(mention) && role.status === 'current') return;
  // The status before the list, because it depends on whether both mentions are in one list.
  mergeStatus(reading, role, mention);
  role.list = mention.list;
  mergeTitle(role, mention);
  mergeOrganisation(role, mention);
}

/** *thôi giữ chức quyền Bí thư*: does not say whether the person is *Bí thư*. */
const isEndedActing = ({ post, status }: RoleMention): boolean => post.status === 'acting' && status === 'former';

function mergeStatus(reading: Reading, role: RoleMention, mention: RoleMention): void {
  const confirmed = isConfirmed(reading, role, mention);
  const former = role.status === 'former' || mention.status === 'former';
  if (former && role.status !== mention.status && Math.max(role.weight, mention.weight) === 2) {
    const current = role.status === 'current' ? role : mention;
    if (current.status === 'current' && current.weight === 0) role.pastList = current.list;
  }
  const isEqual = mention.weight === role.weight && mention.status !== 'current';
  if (confirmed || mention.weight > role.weight || isEqual) role.status = mention.status;
  role.weight = Math.max(role.weight, mention.weight);
}

/** Whether the mention says that the person now holds what an earlier one called acting, or a post of an abolished body. */
function isConfirmed({ scan, sentences }: Reading, role: RoleMention, mention: RoleMention): boolean {
  const isGiven = mention.weight === 0 && mention.status === 'current';
  const isGivenHere = isGiven && sentences.of[mention.post.start] === sentences.of[role.post.start];
  // *quyền Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy A*; *X (quyền Bộ trưởng A) được bổ nhiệm giữ chức Bộ trưởng A*: no longer acting.
  if (role.status === 'acting' && (mention.list === role.list || isGivenHere)) return true;
  if (isEndedActing(role) && isGiven) return true;
  // *X, Giám đốc Sở A (trước khi sáp nhập), được bổ nhiệm giữ chức Giám đốc Sở A*
  return isGivenHere && isOfAbolishedBody(scan, role.post);
}

/** The longer title is kept; the earlier mention is the evidence. */
function mergeTitle(role: RoleMention, { title, post: { titleStart, titleEnd, head } }: RoleMention): void {
  if (title.length <= role.title.length) return;
  role.title = title;
  role.post = { ...role.post, titleStart, titleEnd, head };
}

/** The longer name is kept, but a country is not lost, and replaces a national body: *Chính phủ*, *Chính phủ Pháp*. */
function mergeOrganisation(role: RoleMention, { organisation, key }: RoleMention): void {
  const isAbroad = organisation?.country != null;
  const wasAbroad = role.organisation?.country != null;
  const isLonger = lengthOf(organisation) > lengthOf(role.organisation) && (isAbroad || !wasAbroad);
  if (!isLonger && !(isAbroad && role.organisation?.national === true)) return;
  role.organisation = organisation;
  role.key = key;
}

const lengthOf = (organisation: Organisation | null): number =>
  organisation === null ? 0 : organisation.end - organisation.start;
