/** The action of a decision between its type word and its number: *Quyết định khởi tố bị can số 83 ngày 23/6/2017*. */

import type { DocumentNumber } from '../numbers/number';
import { type TypeWordFound, typeWordEndingAt } from '../numbers/type-word-before';

/** Source: decisions of courts, the police and people's committees. */
const ACTIONS =
  'bổ nhiệm|công bố án lệ|cưỡng chế(?: thu hồi đất)?|đình chỉ(?: điều tra)?|(?:đưa vụ án ra )?xét xử|giải quyết (?:khiếu nại|tố cáo)|giám đốc thẩm|giao đất|hành chính|kháng nghị|(?:không )?khởi tố(?: (?:vụ án|bị can))?(?: hình sự)?|kiểm tra|kỷ luật|' +
  'phê duyệt(?: phương án| dự án)?(?: bồi thường)?|tạm giam|thanh tra|thi hành án|thu hồi(?: đất)?|truy nã|xử phạt(?: vi phạm hành chính| hành chính)?';
const BODIES =
  '(?:của )?(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân)(?: [^ ,.;:()]+){0,6}?|của (?:Bộ|Ngân hàng|Thủ tướng|Chính phủ|Quốc hội)(?: [^ ,.;:()]+){0,6}?';
const BETWEEN = new RegExp(`^ (?:${ACTIONS}|${BODIES}) số:? ?$`, 'iu');
const AFTER = /^(?:,? \(?ngày \d|,? của \p{Lu}|[.;)]|,(?!\d)| và |$)/u;

/** Whether `word` and the bare number that begins at `at` name one document. */
export function isDecisionWithAction(text: string, word: TypeWordFound, at: number, { end }: DocumentNumber): boolean {
  return (
    /^(?:quyết định|nghị quyết)$/.test(word.type) &&
    BETWEEN.test(text.slice(word.end, at)) &&
    mayFollowNumber(text, end)
  );
}

const ACTION_BEFORE = new RegExp(` (?:${ACTIONS}) $`, 'iu');
/** Characters. */
const LONGEST_ACTION = 44;

/** Returns the word *quyết định* before the action of the decision whose number begins at `at`: *Quyết định xử phạt 651/QĐ-XPHC*. */
export function decisionBefore(text: string, at: number): TypeWordFound | null {
  const action = ACTION_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ACTION), at));
  const word = action && typeWordEndingAt(text, at - action[0].length, false);
  return word?.type === 'quyết định' ? word : null;
}

/** Whether the text at `end`, after the digits, may follow the number of such a document: *ngày 3/4*, *của UBND*. */
export function mayFollowNumber(text: string, end: number): boolean {
  return AFTER.test(text.slice(end, end + 12));
}
