/** Relations between documents (replaces, amends, guides …) that a sentence states. */

import type { Relation, RelationKind } from '../../record';
import type { DocumentMention } from '../mentions/document-mention';
import { anaphoricAction } from './anaphora';
import {
  continuesList,
  headBeforeBracket,
  isLaw,
  isUnambiguousList,
  type StatedRelation,
  sharesSubject,
} from './coordination';

const VERBS: [pattern: RegExp, kind: RelationKind][] = [
  [/thay(?: thế)?(?: cho)?(?= bằng)|thay thế(?: cho)?|thay cho|thay(?= $)/i, 'replaces'],
  [/(?:bãi|hủy) bỏ(?! một số )/i, 'repeals'],
  // *bãi bỏ một số điều*: the rest of the document remains in force.
  [/sửa đổi|bổ sung|(?:bãi|hủy) bỏ(?= một số )/i, 'amends'],
  [/hướng dẫn|quy định chi tiết|chi tiết thi hành/i, 'guides'],
];
/** *được sửa đổi bởi …*, *(sửa đổi, bổ sung tại …)*: the document after the verb is the agent. */
const PASSIVE =
  /(?:được|bị) (?:sửa đổi|bổ sung|thay thế|thay bằng|bãi bỏ|hướng dẫn)|(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn)(?: một số điều)? (?:tại|bởi|bằng|theo) /i;
/** Not asserted of the document before: negation, intention, another subject: *trước khi sửa đổi*, *không thay thế*, *Nghị định này thay thế*. */
const NOT_ASSERTED =
  /(?:khi|việc|không|chưa|đề nghị|kiến nghị|đề xuất|nếu|cần|này|đang|nghiên cứu|chủ động|xem xét|trình (?:Quốc hội|Chính phủ))(?: đã| phải| được)? $/i;
/** The text between the verb and its object. */
const OBJECT_FOLLOWS =
  /^(?:[ ,"“(]|\d+[a-z]?|(?:một|số|các|điều|khoản|điểm [a-zđ]|chương|mục|nội|dung|quy|định|tại|của|trong|và|bổ|sung|sửa|đổi|thay|thế|thi|hành|thực|hiện|triển|khai|việc|chi|tiết|cụ|thể|hướng|dẫn|cho|toàn|bộ|hoàn|phần|bởi|bằng|theo|biện|pháp|áp|dụng|bãi|bỏ)(?![\p{L}]))*(?:(?:nghị định|thông tư|quyết định|nghị quyết|luật)(?: sau)?: (?:số )?)?$/iu;
/** *theo Nghị quyết A, Bộ B đã* **bãi bỏ** *Thông tư C* */
const OTHER_SUBJECT =
  /, (?:Bộ|Chính phủ|Cục|HĐND|Quốc hội|Sở|Thủ tướng|UBND|Ủy ban)(?![\p{L}])[^,]* (?:đã|phải|sẽ|vừa)(?![\p{L}])[^,]*$/u;
/** *thay thế Nghị định A và* **bãi bỏ** *Thông tư B*: A is itself an object. */
const ALSO_OBJECT = /^(?: ngày [\d/.-]+)?(?: của [\p{L} ]{3,40})?,? và $/u;
const BASIS = /(?:^|[^\p{L}])căn cứ(?: vào| theo)? (?:[^.\n]{0,60})$/iu;
/** *Thông tư A được ban hành căn cứ Nghị định B* */
const BASED_ON = /^ (?:được )?ban hành (?:căn cứ|trên cơ sở|dựa trên)(?: vào| theo)? $/i;
const LONGEST = 220;

/** Returns the relations, without duplicates, in text order. `owner[i]`: index of the reference to which `found[i]` belongs. */
export function findRelations(text: string, found: DocumentMention[], owner: number[]): Relation[] {
  const relations: Relation[] = [];
  const known = new Set<string>();
  const add = (from: number, to: number, kind: RelationKind) => {
    const relation = `${from} ${to} ${kind}`;
    if (from === to || known.has(relation)) return;
    known.add(relation);
    relations.push({ from, to, kind });
  };
  let stated: StatedRelation | null = null;
  for (let i = 1; i < found.length; i++) {
    const first = found[i - 1];
    const second = found[i];
    const from = owner[i - 1];
    const to = owner[i];
    if (!first || !second || from === undefined || to === undefined) continue;
    const between = second.start - first.end > LONGEST ? '\n' : text.slice(first.end, second.start);
    const isApart: boolean =
      /\.\s|\n/.test(between) ||
      (between.includes(';') && (stated === null || !continuesList(stated, second, between)));
    const byAnaphor: StatedRelation | null =
      isApart && stated === null ? relationByAnaphor(found, i, owner, between) : null;
    stated = byAnaphor ?? (isApart ? null : relationBetween(text, first, second, from, stated));
    if (stated !== null) {
      if (stated.passive) add(to, stated.reference, stated.kind);
      else add(stated.reference, to, stated.kind);
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

function relationByAnaphor(
  found: DocumentMention[],
  at: number,
  owner: number[],
  between: string,
): StatedRelation | null {
  const { subject = -1, deed: words = '' } = anaphoricAction(found, at, between) ?? {};
  const [deed, first, reference] = [verbIn(words), found[subject], owner[subject]];
  if (deed === null || first === undefined || reference === undefined) return null;
  return { kind: deed.kind, subject: first, passive: PASSIVE.test(words), reference, isUnambiguous: true };
}

/** `before`: the relation stated by the previous two documents, or null. */
function relationBetween(
  text: string,
  first: DocumentMention,
  second: DocumentMention,
  reference: number,
  before: StatedRelation | null,
): StatedRelation | null {
  const between = text.slice(first.end, second.start);
  const deed = verbIn(between);
  if (deed === null) return before !== null && continuesList(before, second, between) ? before : null;
  const { kind, verb } = deed;
  const passive = PASSIVE.test(between);
  const outer = before === null ? null : headBeforeBracket(text, before, between);
  if (outer !== null)
    return { kind, ...outer, passive, isUnambiguous: isUnambiguousList(text, outer.subject, between) };
  if (before !== null && !passive && !before.passive && sharesSubject(between.slice(0, verb), kind))
    return { ...before, kind };
  if (!passive && OTHER_SUBJECT.test(between.slice(0, verb))) return null;
  if (before === null && !passive && ALSO_OBJECT.test(between.slice(0, verb))) return null;
  // A law does not change a decree.
  if (!passive && isLaw(first) && !isLaw(second) && !/QH\d/.test(second.symbol ?? '')) return null;
  return { kind, subject: first, passive, reference, isUnambiguous: isUnambiguousList(text, first, between) };
}

/** Returns the relation in the words between two documents, and the offset of its verb; null if there is none, or it is not asserted. */
function verbIn(between: string): { kind: RelationKind; verb: number } | null {
  for (const [pattern, kind] of VERBS) {
    const verb = pattern.exec(between);
    if (verb === null) continue;
    const isUnambiguous =
      !NOT_ASSERTED.test(between.slice(0, verb.index)) &&
      OBJECT_FOLLOWS.test(between.slice(verb.index + verb[0].length));
    return isUnambiguous || (PASSIVE.test(between) && OBJECT_FOLLOWS.test(between.slice(verb.index + verb[0].length)))
      ? { kind, verb: verb.index }
      : null;
  }
  return null;
}
