/** What one document does to another, where one sentence says so. */

import type { Relation, RelationKind } from '../record';
import type { Found } from './found';

const VERBS: [pattern: RegExp, kind: RelationKind][] = [
  [/thay thế(?: cho)?/i, 'replaces'],
  [/bãi bỏ|hủy bỏ/i, 'repeals'],
  [/sửa đổi|bổ sung/i, 'amends'],
  [/hướng dẫn|quy định chi tiết|chi tiết thi hành/i, 'guides'],
];
/** *được sửa đổi bởi …*, *(sửa đổi, bổ sung tại …)*: what follows does it to what stands before. */
const PASSIVE =
  /(?:được|bị|đã được) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn)|(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn)(?: một số điều)? (?:tại|bởi|bằng|theo|trong) /i;
const BASIS = /(?:^|[^\p{L}])căn cứ(?: vào| theo)? (?:[^.\n]{0,60})$/iu;
const LONGEST = 220;

/** `owner[i]`: the index of the reference to which `found[i]` belongs. */
export function findRelations(text: string, found: Found[], owner: number[]): Relation[] {
  const relations: Relation[] = [];
  const told = new Set<string>();
  const add = (from: number, to: number, kind: RelationKind) => {
    const relation = `${from} ${to} ${kind}`;
    if (from === to || told.has(relation)) return;
    told.add(relation);
    relations.push({ from, to, kind });
  };
  for (let i = 1; i < found.length; i++) {
    const first = found[i - 1];
    const second = found[i];
    const from = owner[i - 1];
    const to = owner[i];
    if (!first || !second || from === undefined || to === undefined || second.start - first.end > LONGEST) continue;
    const between = text.slice(first.end, second.start);
    if (/\.\s|[;\n]/.test(between)) continue;
    const verb = VERBS.find(([pattern]) => pattern.test(between));
    if (verb) {
      if (PASSIVE.test(between)) add(to, from, verb[1]);
      else add(from, to, verb[1]);
    } else if (/ban hành|ký/.test(between) && BASIS.test(text.slice(Math.max(0, first.start - 80), first.start)))
      add(to, from, 'basis');
  }
  return relations;
}
