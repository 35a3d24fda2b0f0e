/** What a decision does, told between the word and its bare number: *Quyết định khởi tố bị can số 83 ngày 23/6/2017*. */

import type { DocumentNumber } from '../numbers/number';
import type { TypeWordFound } from '../numbers/type-word-before';

/** Source: how courts, the police and people's committees name their decisions. */
const DEEDS =
  'bổ nhiệm|cưỡng chế(?: thu hồi đất)?|đình chỉ(?: điều tra)?|(?:đưa vụ án ra )?xét xử|giải quyết (?:khiếu nại|tố cáo)|giám đốc thẩm|giao đất|hành chính|kháng nghị|(?:không )?khởi tố(?: (?:vụ án|bị can))?(?: hình sự)?|kiểm tra|kỷ luật|' +
  'phê duyệt(?: phương án| dự án)?(?: bồi thường)?|tạm giam|thanh tra|thi hành án|thu hồi(?: đất)?|truy nã|xử phạt(?: vi phạm hành chính| hành chính)?';
const BODIES =
  '(?:của )?(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân)(?: [^ ,.;:()]+){0,6}?|của (?:Bộ|Ngân hàng|Thủ tướng|Chính phủ|Quốc hội)(?: [^ ,.;:()]+){0,6}?';
const BETWEEN = new RegExp(`^ (?:${DEEDS}|${BODIES}) số:? ?$`, 'iu');
const BEHIND = /^(?:,? \(?ngày \d|,? của \p{Lu}|[.;)]|,(?!\d)| và |$)/u;

/** Whether `word` and the bare `number` that begins at `at` name one document. */
export function isOfDeed(text: string, word: TypeWordFound, at: number, { end }: DocumentNumber): boolean {
  return (
    /^(?:quyết định|nghị quyết)$/.test(word.type) && BETWEEN.test(text.slice(word.end, at)) && mayEndHere(text, end)
  );
}

/** Whether what stands behind the digits that end at `end` may follow the number of such a document: *ngày 3/4*, *của UBND*. */
export function mayEndHere(text: string, end: number): boolean {
  return BEHIND.test(text.slice(end, end + 12));
}
