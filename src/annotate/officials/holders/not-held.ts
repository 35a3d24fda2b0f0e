/** Verbs of office in contexts where the post is not held: *dự kiến giữ chức*, *chưa từng làm*, *tự xưng là*, *kiện toàn chức danh*. */

import { type Scan, textOf, wordAt } from '../words/scan';
import { isUnnamed } from './unnamed';

const LONGEST = 6;

/** Whether the verb at word `at` is about a post that is vacant, proposed, wished for, false or denied. */
export function isNotHeld(scan: Scan, at: number): boolean {
  const before = textOf(scan, Math.max(0, at - LONGEST), at);
  return (
    VACANT.test(before) ||
    PROPOSED.test(before) ||
    IMPOSTOR.test(before) ||
    isUnnamed(scan, at) ||
    ANYBODY.test(before) ||
    WISHED.test(before) ||
    isDenied(before) ||
    isExample(scan, at)
  );
}

/** *cho đến khi kiện toàn chức danh Bộ trưởng*: still vacant. */
const VACANT = /(?:^| )kiện toàn$/i;

/** *được giới thiệu làm Bí thư*, *giới thiệu để bầu giữ chức Chủ tịch*, *quy hoạch chức danh*, *dự kiến được giữ chức*, *ứng viên chức*: not yet. */
const PROPOSED =
  /(?:^| )(?:giới thiệu(?: để)?(?: (?:bầu|hiệp thương|cử|ứng cử|đảm nhiệm))?|(?:được|nhân sự) (?:đề cử|tiến cử|đề nghị|kiến nghị|đề xuất)(?: (?:bầu|bổ nhiệm|phê chuẩn|cử|vào))*|(?:quy hoạch|dự kiến|ứng viên|ứng cử viên|ứng cử|tranh cử|chạy đua)(?: (?:sẽ|được|cho|vào|các|bầu|bổ nhiệm|vị trí))*)$/i;

/** *đề cử Thượng nghị sĩ A (làm Ngoại trưởng)*, *trình Quốc hội đề nghị bổ nhiệm ông A (giữ chức …)*: the words before whoever is to get a post. */
export const isNominating = (scan: Scan, at: number): boolean =>
  NOMINATING.test(textOf(scan, Math.max(0, at - LONGEST_NOMINATION), at));

const LONGEST_NOMINATION = 6;
const NOMINATING =
  /(?:^| )(?:(?:đề cử|tiến cử|giới thiệu|(?<!(?:phê chuẩn|thông qua|đồng ý|chấp thuận|chấp nhận|nhất trí|tán thành|theo|với) )(?:đề xuất|đề nghị|kiến nghị|dự kiến)(?: (?:việc )?(?:phê chuẩn )?(?:bầu|bổ nhiệm|điều động|chỉ định|phê chuẩn))?))(?: nhân sự)?$/i;

const LONGEST_EXPECTED = 9;

/** *nhân sự dự kiến giữ chức (Chủ tịch là ông A)*: whether the post at word `at` is only proposed, whoever is named after it. */
export const isExpected = (scan: Scan, at: number): boolean =>
  /(?:^| )(?:được (?:đề cử|đề nghị|giới thiệu)|dự kiến|ứng viên|ứng cử viên)(?: (?:bầu|bổ nhiệm|cho|chức|chức danh|chức vụ|giữ|làm|để|vào|vị trí))*$/i.test(
    textOf(scan, Math.max(0, at - LONGEST_EXPECTED), at),
  );

/** *dù ai (làm Tổng thống)*. */
const ANYBODY = /(?:^| )ai(?: (?:sẽ|được|đang|lên))*$/i;

/** *muốn (trở thành Tổng thống)*, *có thể (làm Bộ trưởng)*, *nếu ông A lên (làm Thủ tướng)*. */
const WISHED =
  /(?:^| )(?:(?:muốn|mong|hy vọng|hi vọng|tham vọng|ước mơ|mơ ước|kỳ vọng|có thể|khả năng|cơ hội)(?: (?:được|sẽ|lên|trở lại|bầu|bổ nhiệm|cử))*|nếu(?: (?:ông|bà))?(?: \p{Lu}\S*)*(?: (?:được|lên|trở lại))*)$/iu;

/** *tự xưng là Vụ trưởng*, *giả danh là cán bộ*. */
const IMPOSTOR = /(?:^| )(?:tự xưng|xưng|giả danh|mạo danh|giả làm|đóng giả|giả)(?: (?:mình|danh))?$/i;

/** *chưa từng làm*, *không phải là*, *từ chối chức*; *thôi không giữ chức* ends it. */
const isDenied = (before: string): boolean =>
  /(?:^| )(?:chưa|chưa hề|chưa bao giờ|không|không phải|không hề|chẳng|từ chối)$/i.test(before) &&
  !/(?:^| )thôi không$/i.test(before);

const LONGEST_PENDING = 16;
const PENDING =
  /(?:^| )(?:sẽ|dự kiến|chuẩn bị|tờ trình|quy trình|(?<!phê chuẩn |thông qua )đề nghị|đề xuất|kiến nghị)(?: (?!(?:đã|vừa|được|quyết|ký|thông qua|đồng ý)(?: |$))[^\s.;:]+)*$/iu;

/** *sẽ phê chuẩn miễn nhiệm*, *trình Quốc hội tờ trình đề nghị miễn nhiệm*: not yet. */
export const isPending = (scan: Scan, at: number): boolean =>
  /^(?:miễn|bãi|cách)$/i.test(wordAt(scan, at)) && PENDING.test(textOf(scan, Math.max(0, at - LONGEST_PENDING), at));

/** *không còn giữ chức Chủ tịch*: held until then. */
export const isNoMore = (scan: Scan, at: number): boolean => /^không còn$/i.test(textOf(scan, at - 2, at));

/** *trách nhiệm của cán bộ, trước hết là Ủy viên Trung ương*: of all who hold such a post. */
const isExample = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === 'là' &&
  (wordAt(scan, at - 1) === 'nhất' || /^(?:trước hết|đặc biệt|chủ yếu)$/i.test(textOf(scan, at - 2, at)));
