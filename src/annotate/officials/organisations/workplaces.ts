/** The body to which somebody was moved in the words before a post: *đến nhận công tác tại Sở A và bổ nhiệm giữ chức Phó Giám đốc*. */

import { type Scan, textOf, wordAt } from '../words/scan';
import type { Organisation } from './organisation';
import { organisationAt } from './organisations';

const FARTHEST = 28;
const GIVES = /^(?:giữ|làm|nhiệm|chức|vụ|danh)$/;
/** Between the workplace and the post. */
const GIVEN =
  /^,? ?(?:(?:và|để|được|điều động|phân công|chỉ định|bổ nhiệm|bầu|giữ|làm|đảm nhiệm|đảm nhận|chức|chức vụ|chức danh)(?: |$))+$/i;

/** Returns the body, if the post has none of its own, or only its first word (*Phó Giám đốc Sở*); otherwise null. */
export function workplaceOf(
  scan: Scan,
  { start, head, organisation }: { start: number; head: { noun: string }; organisation: Organisation | null },
): Organisation | null {
  if (!GIVES.test(wordAt(scan, start - 1)) || (organisation !== null && organisation.end > organisation.start + 1))
    return null;
  for (let at = start - 2; at > Math.max(3, start - FARTHEST); at--) {
    if (!/^(?:tại|ở)$/.test(wordAt(scan, at - 1)) || textOf(scan, at - 3, at - 1).toLowerCase() !== 'công tác')
      continue;
    const body = organisationAt(scan, at, '');
    if (body === null || !GIVEN.test(`${textOf(scan, body.end, start)} `)) return null;
    const noun = organisation === null ? head.noun : wordAt(scan, organisation.start);
    return noun === '' || noun === wordAt(scan, body.start) ? body : null;
  }
  return null;
}
