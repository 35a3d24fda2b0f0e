/** Ellipsis of the body: a post without one shares that of the next in its list. */

import type { AttachedPost, Reading } from '../items/reading';
import { separatorBetween } from '../items/separators';
import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { workplaceOf } from '../organisations/workplaces';
import type { Post } from '../posts/post';
import { type Scan, textOf } from '../words/scan';

export const titleOf = (scan: Scan, post: Post): string => textOf(scan, post.titleStart, post.titleEnd).toLowerCase();

/**
 * Returns the body of each post: *Phó Tư lệnh, Tham mưu trưởng Quân khu II* share theirs. `withBody`: titles of the person that have a body
 * elsewhere.
 */
export function sharedOrganisations(
  reading: Reading,
  attached: AttachedPost[],
  withBody: Set<string>,
): (Organisation | null)[] {
  const organisations = attached.map(({ post }) => workplaceOf(reading.scan, post) ?? post.organisation);
  for (let i = attached.length - 2; i >= 0; i--) {
    const here = attached[i]?.post;
    const next = attached[i + 1]?.post;
    if (here === undefined || next === undefined || organisations[i] !== null) continue;
    if (
      separatorBetween(reading, here.end, next.start) === null &&
      !/^(?:và|,? ?rồi)$/i.test(textOf(reading.scan, here.end, next.start))
    )
      continue;
    // *Phó Chỉ huy trưởng kiêm Chỉ huy trưởng Bộ đội Biên phòng tỉnh*: nobody is their own deputy.
    if (
      here.head === next.head &&
      here.deputy &&
      !next.deputy &&
      BESIDES.test(textOf(reading.scan, here.end, next.start))
    )
      continue;
    const organisation = withoutPartyCell(
      reading.scan,
      here,
      forceOf(reading.scan, here, organisations[i + 1] ?? null),
    );
    if (organisation !== null && !isElsewhere(reading, here, withBody) && makesSense(reading, here, organisation))
      organisations[i] = organisation;
  }
  return organisations;
}

export const BESIDES = /^,? ?(?:kiêm|đồng thời)/i;

const CELL = /^(?:chi bộ|đảng bộ|đảng ủy|chi ủy)$/i;

/** *Chính trị viên, Bí thư Chi bộ Đồn Biên phòng A*: shares the station itself, not its Party cell. */
function withoutPartyCell(scan: Scan, post: Post, organisation: Organisation | null): Organisation | null {
  if (organisation === null || !CELL.test(textOf(scan, organisation.start, organisation.start + 2)))
    return organisation;
  if (/bí thư|ủy viên|^uv/i.test(titleOf(scan, post))) return organisation;
  // *Tổng Biên tập, Bí thư Đảng ủy cơ quan Tạp chí A*: the staff is not a body.
  if (/^cơ quan$/i.test(textOf(scan, organisation.start + 2, organisation.start + 4))) return null;
  const body = organisationAt(scan, organisation.start + 2, '');
  return body !== null && body.end <= organisation.end ? body : null;
}

/** *Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh*: directors belong to the force, not to its investigation agency. */
function forceOf(scan: Scan, post: Post, organisation: Organisation | null): Organisation | null {
  if (organisation === null || !/giám đốc/i.test(textOf(scan, post.titleStart, post.titleEnd))) return organisation;
  if (!/^cơ quan (?:cảnh sát|an ninh|csđt|anđt)/i.test(textOf(scan, organisation.start, organisation.start + 4)))
    return organisation;
  for (let at = organisation.start + 1; at < organisation.end; at++)
    if (/^công an$/i.test(textOf(scan, at, at + 2))) return organisationAt(scan, at, '');
  return null;
}

/** The General Staff and the like have one head: *Tổng Tham mưu trưởng, Thứ trưởng Bộ A* beside *Tổng Tham mưu trưởng Quân đội*. */
const isElsewhere = ({ scan }: Reading, post: Post, withBody: Set<string>): boolean =>
  post.head.flags.includes('X') && withBody.has(titleOf(scan, post)) && /^tổng/i.test(titleOf(scan, post));

const PARTY_BODY = /(?:ủy|đảng|trung ương|chi bộ|đoàn|bí thư|bộ chính trị)/i;

const JUDICIAL_BODY = /^(?:viện|vks|tòa|tand|cơ quan|công an|cục|chi cục)/;

function makesSense({ scan }: Reading, post: Post, organisation: Organisation): boolean {
  // *Tổng Bí thư, Chủ tịch nước Lào*: both of one state.
  if (/[SF]/.test(post.head.flags)) return isOnlyCountry(scan, organisation);
  if (post.head.flags.includes('W')) return false;
  const body = textOf(scan, organisation.start, organisation.end).toLowerCase();
  const title = textOf(scan, post.titleStart, post.titleEnd).toLowerCase();
  // *Chánh Văn phòng, Người phát ngôn Bộ A*: such offices serve the whole authority.
  if (post.head.noun === 'văn phòng' && /^(?:bộ|ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy)(?: |$)/.test(body)) return true;
  if (post.head.noun !== '') return body.startsWith(post.head.noun);
  // *Tổng Thư ký kiêm Chủ nhiệm Văn phòng Quốc hội*: of the assembly, not of its office.
  if (/tổng thư ký/.test(title) && /^văn phòng /.test(body)) return false;
  // *Kiểm sát viên, Trưởng phòng A Viện KSND tỉnh*: of the procuracy, not of its department.
  if (/^(?:kiểm sát viên|điều tra viên|chấp hành viên|thẩm phán)/.test(title)) return JUDICIAL_BODY.test(body);
  // *UVTV, Trưởng Ban Tuyên giáo Tỉnh ủy*: of the committee, not of its board.
  if (/^uvb?tv$/.test(title)) return /^(?:tỉnh|thành|huyện|quận|đảng) ủy/.test(body);
  if (/bí thư|ủy viên/.test(title)) return PARTY_BODY.test(body) && !/ủy ban/.test(body);
  return !/^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)/.test(body);
}

const isOnlyCountry = ({ words, lexicon }: Scan, { start, end, country }: Organisation): boolean =>
  country !== null && country !== 'Việt Nam' && lexicon.countries.end(words, start) === end;
