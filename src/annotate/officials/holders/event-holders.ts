/** Who holds, receives or leaves a post of which a verb or date says when it is held. */

import type { RoleStatus } from '../../record';
import { attach, ENDED, mentionStart, type NameMention, type Reading } from '../items/reading';
import { FARTHEST, LONGEST_ENTRIES } from '../lives/careers';
import { isSupersededByYear } from '../lives/dated-careers';
import type { Post } from '../posts/post';
import type { Event } from '../words/lexicon';
import { textOf } from '../words/scan';
import { coHolders, coReceivers, distributeAmong } from './co-holders';
import { isNominating } from './not-held';
import { pluralAntecedentsBefore } from './plural-anaphora';
import { attachRun } from './post-runs';
import { holderAfterOpening, possessor, receiver } from './receivers';
import { attachPredecessor } from './same-office';
import type { StatedEvent } from './stated-events';
import { subjectOf } from './subjects';
import type { VerbOfOffice } from './verbs-of-office';

/** Attaches the post, and those that share its event, to its holder or holders. */
export function attachStated(
  reading: Reading,
  post: Post,
  index: number,
  verb: VerbOfOffice | null,
  stated: StatedEvent,
): void {
  const { event, row, isFollowed } = stated;
  const weight = event === 'ends' ? ENDED : 0;
  const receiving = receiverOf(reading, post, index, event);
  const subject =
    (event === 'acts' ? null : holderAfterOpening(reading, post, index, verb?.at ?? post.start)) ??
    receiving ??
    subjectOf(reading, post, index, verb === null ? LONGEST_ENTRIES : FARTHEST);
  if (subject === null) {
    const people = verb === null ? [] : pluralAntecedentsBefore(reading, verb.at);
    for (const one of people) attach(reading, one, post, event === 'ends' ? 'former' : null, weight);
    return;
  }
  if (verb !== null && isOfNominee(reading, subject, verb.at)) return;
  const isPast = event === 'now' && isSupersededByYear(reading, subject, post, row.at(-1)?.end ?? post.end);
  const status = isPast ? 'former' : statusOf(event);
  const before = subject.attached.length;
  if (isFollowed) for (const one of row) attach(reading, subject, one, status, 0);
  else attachRun(reading, subject, post, status, weight);
  if (!subject.attached.some((one) => one.post === post)) return;
  attachPredecessor(reading, post, index, subject);
  const others = receiving === subject ? coReceivers(reading, subject, post) : coHolders(reading, subject, post);
  if (others.length > 0) distributeAmong(reading, [...others, subject], subject.attached.splice(before));
}

function statusOf(event: Event): RoleStatus | null {
  if (event === 'now') return null;
  return event === 'acts' ? 'acting' : 'former';
}

/** *miễn nhiệm chức vụ … của ông X*, *… đối với ông X*, *bổ nhiệm … cho ông X*. */
function receiverOf(reading: Reading, post: Post, index: number, event: Event): NameMention | null {
  if (event === 'ends') return possessor(reading, post, index) ?? receiver(reading, post, index);
  return event === 'now' ? receiver(reading, post, index) : null;
}

/** *đề cử Thượng nghị sĩ A làm Ngoại trưởng*, *đề nghị bổ nhiệm ông A, Thứ trưởng, giữ chức …*: A does not hold the post yet. */
const isOfNominee = ({ scan, items }: Reading, subject: NameMention, at: number): boolean =>
  GIVEN.test(textOf(scan, at - 1, at + 1)) && isNominating(scan, mentionStart(items, subject));

const GIVEN = /^(?!(?:đang|hiện|người|từng) )\S+ (?:làm|giữ|vào|đảm)/i;
