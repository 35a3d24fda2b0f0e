/** What one document does to another, where one sentence says so. */

import type { Relation, RelationKind } from '../../record';
import type { Found } from '../mentions/found';
import { goesOn, headOfBracket, isLaw, listIsSure, sharesSubject, type Told } from './lists';
import { deedOfThis } from './this';

const VERBS: [pattern: RegExp, kind: RelationKind][] = [
  [/thay(?: thế)?(?: cho)?(?= bằng)|thay thế(?: cho)?|thay cho|thay(?= $)/i, 'replaces'],
  [/(?:bãi|hủy) bỏ(?! một số )/i, 'repeals'],
  // *bãi bỏ một số điều*: the rest of the document stays.
  [/sửa đổi|bổ sung|(?:bãi|hủy) bỏ(?= một số )/i, 'amends'],
  [/hướng dẫn|quy định chi tiết|chi tiết thi hành/i, 'guides'],
];
/** *được sửa đổi bởi …*, *(sửa đổi, bổ sung tại …)*: what follows does it to what stands before. */
const PASSIVE =
  /(?:được|bị) (?:sửa đổi|bổ sung|thay thế|thay bằng|bãi bỏ|hướng dẫn)|(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn)(?: một số điều)? (?:tại|bởi|bằng|theo) /i;
/** What makes it no deed of the document before: *trước khi sửa đổi*, *không thay thế*, *Nghị định này thay thế*. */
const NO_DEED =
  /(?:khi|việc|không|chưa|đề nghị|kiến nghị|đề xuất|nếu|cần|này|đang|nghiên cứu|chủ động|xem xét|trình (?:Quốc hội|Chính phủ))(?: đã| phải| được)? $/i;
/** All that may stand between the verb and its object. */
const OBJECT_FOLLOWS =
  /^(?:[ ,"“(]|\d+[a-z]?|(?:một|số|các|điều|khoản|điểm [a-zđ]|chương|mục|nội|dung|quy|định|tại|của|trong|và|bổ|sung|sửa|đổi|thay|thế|thi|hành|thực|hiện|triển|khai|việc|chi|tiết|cụ|thể|hướng|dẫn|cho|toàn|bộ|hoàn|phần|bởi|bằng|theo|biện|pháp|áp|dụng|bãi|bỏ)(?![\p{L}]))*(?:(?:nghị định|thông tư|quyết định|nghị quyết|luật)(?: sau)?: (?:số )?)?$/iu;
/** *theo Nghị quyết A, Bộ B đã* **bãi bỏ** *Thông tư C* */
const OTHER_ACTS =
  /, (?:Bộ|Chính phủ|Cục|HĐND|Quốc hội|Sở|Thủ tướng|UBND|Ủy ban)(?![\p{L}])[^,]* (?:đã|phải|sẽ|vừa)(?![\p{L}])[^,]*$/u;
/** *thay thế Nghị định A và* **bãi bỏ** *Thông tư B*: A is no more than an object itself. */
const OBJECT_TOO = /^(?: ngày [\d/.-]+)?(?: của [\p{L} ]{3,40})?,? và $/u;
const BASIS = /(?:^|[^\p{L}])căn cứ(?: vào| theo)? (?:[^.\n]{0,60})$/iu;
/** *Thông tư A được ban hành căn cứ Nghị định B* */
const BASED_ON = /^ (?:được )?ban hành (?:căn cứ|trên cơ sở|dựa trên)(?: vào| theo)? $/i;
const LONGEST = 220;

/** `owner[i]`: the index of the reference to which `found[i]` belongs. */
export function findRelations(text: string, found: Found[], owner: number[]): Relation[] {
  const relations: Relation[] = [];
  const known = new Set<string>();
  const add = (from: number, to: number, kind: RelationKind) => {
    const relation = `${from} ${to} ${kind}`;
    if (from === to || known.has(relation)) return;
    known.add(relation);
    relations.push({ from, to, kind });
  };
  let told: Told | null = null;
  for (let i = 1; i < found.length; i++) {
    const first = found[i - 1];
    const second = found[i];
    const from = owner[i - 1];
    const to = owner[i];
    if (!first || !second || from === undefined || to === undefined) continue;
    const between = second.start - first.end > LONGEST ? '\n' : text.slice(first.end, second.start);
    const isApart: boolean =
      /\.\s|\n/.test(between) || (between.includes(';') && (told === null || !goesOn(told, second, between)));
    const ofThis: Told | null = isApart && told === null ? toldOfThis(found, i, owner, between) : null;
    told = ofThis ?? (isApart ? null : toldBetween(text, first, second, from, told));
    if (told !== null) {
      if (told.passive) add(to, told.reference, told.kind);
      else add(told.reference, to, told.kind);
    } else if (
      !isApart &&
      /ban hành|ký/.test(between) &&
      BASIS.test(text.slice(Math.max(0, first.start - 80), first.start))
    )
      add(to, from, 'basis');
    else if (!isApart && BASED_ON.test(between)) add(from, to, 'basis');
  }
  return relations;
}

function toldOfThis(found: Found[], at: number, owner: number[], between: string): Told | null {
  const { head = -1, deed: words = '' } = deedOfThis(found, at, between) ?? {};
  const [deed, first, reference] = [deedIn(words), found[head], owner[head]];
  if (deed === null || first === undefined || reference === undefined) return null;
  return { kind: deed.kind, head: first, passive: PASSIVE.test(words), reference, sure: true };
}

/** `before`: what was told of the two before. */
function toldBetween(text: string, first: Found, second: Found, reference: number, before: Told | null): Told | null {
  const between = text.slice(first.end, second.start);
  const deed = deedIn(between);
  if (deed === null) return before !== null && goesOn(before, second, between) ? before : null;
  const { kind, verb } = deed;
  const passive = PASSIVE.test(between);
  const outer = before === null ? null : headOfBracket(text, before, between);
  if (outer !== null) return { kind, ...outer, passive, sure: listIsSure(text, outer.head, between) };
  if (before !== null && !passive && !before.passive && sharesSubject(between.slice(0, verb), kind))
    return { ...before, kind };
  if (!passive && OTHER_ACTS.test(between.slice(0, verb))) return null;
  if (before === null && !passive && OBJECT_TOO.test(between.slice(0, verb))) return null;
  // A law does nothing to a decree.
  if (!passive && isLaw(first) && !isLaw(second) && !/QH\d/.test(second.symbol ?? '')) return null;
  return { kind, head: first, passive, reference, sure: listIsSure(text, first, between) };
}

/** What the words between two documents say that one does to the other; and where the verb stands; null where they say nothing sure. */
function deedIn(between: string): { kind: RelationKind; verb: number } | null {
  for (const [pattern, kind] of VERBS) {
    const verb = pattern.exec(between);
    if (verb === null) continue;
    const sure =
      !NO_DEED.test(between.slice(0, verb.index)) && OBJECT_FOLLOWS.test(between.slice(verb.index + verb[0].length));
    return sure || (PASSIVE.test(between) && OBJECT_FOLLOWS.test(between.slice(verb.index + verb[0].length)))
      ? { kind, verb: verb.index }
      : null;
  }
  return null;
}
