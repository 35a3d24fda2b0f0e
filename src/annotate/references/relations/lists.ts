/** A deed that is done to several documents, or by several: *A thay thế B và C*, *A được sửa đổi bởi B và C*. */

import type { RelationKind } from '../../record';
import type { Found } from '../mentions/found';

/** What the words between two documents told. */
export interface Told {
  kind: RelationKind;
  /** The document of which the sentence speaks, and the one to which the list belongs. */
  head: Found;
  /** The document behind the verb does it to the one before. */
  passive: boolean;
  /** The reference of `head`. */
  reference: number;
  /** The list is the verb's alone: it stands in brackets, or no preposition gathers documents before it. */
  sure: boolean;
}

/** All that may stand between two of them. */
const JOINT =
  /^(?: (?:ngày (?:[\d/.-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4})|của (?:Chính phủ|Quốc hội|Thủ tướng Chính phủ|Bộ(?: trưởng Bộ)? [\p{L} ]{3,40})))*(?:,| và|, và|;)(?: các)?(?: (?:điểm|khoản|[Đđ]iều) [^.,;\n]{1,30})?(?: số)? $/u;
/** *theo A sửa đổi B và C*: there C may be one of those by which something is done. */
const GATHERS = /(?:theo|căn cứ(?: vào)?|tại|của|và|với|như|bằng|trong|thực hiện|quy định|các|,)(?: điều \d+)? $/i;

export function listIsSure(text: string, head: Found, between: string): boolean {
  return (
    /^ \(|^, (?:được|đã)|^ đã (?:được|bị)/.test(between) ||
    !GATHERS.test(text.slice(Math.max(0, head.start - 24), head.start))
  );
}

/**
 * *A sửa đổi B và bãi bỏ C*, *A hướng dẫn Luật B, thay thế C*: the second verb has the same subject; but *A sửa đổi B, hướng dẫn Luật C* tells
 * what B is about. `before`: what stands before the verb of the kind `kind`.
 */
export function sharesSubject(before: string, kind: RelationKind): boolean {
  return /(?:^|,| )(?: ?và|đồng thời)(?: cũng)? $/i.test(before) || (kind !== 'guides' && /, $/.test(before));
}

/** *A (sửa đổi bởi B) được thay thế bằng C*: behind the bracket it is A of which the sentence speaks. */
export function headOfBracket(text: string, told: Told, between: string): Pick<Told, 'head' | 'reference'> | null {
  if (!between.startsWith(')') || !text.startsWith(' (', told.head.end)) return null;
  return { head: told.head, reference: told.reference };
}

/** Whether `next` is one more document of the list that `told` began. */
export function goesOn(told: Told, next: Found, between: string): boolean {
  if (!told.sure || !JOINT.test(between)) return false;
  const { head, kind, passive } = told;
  if (kind === 'guides') return !passive && rank(next) < rank(head);
  if (kindOf(next) !== kindOf(head)) return false;
  if (next.year === null || head.year === null) return true;
  return passive ? next.year >= head.year : next.year <= head.year;
}

const kindOf = ({ type }: Found): string => type.replace('bộ luật', 'luật');

/** Laws stand above decrees, decrees above circulars. */
function rank({ type }: Found): number {
  const at = [/luật|pháp lệnh/, /^nghị (?:định|quyết)/, /^thông tư/].findIndex((pattern) => pattern.test(type));
  return at < 0 ? 3 : at;
}

export function isLaw(found: Found): boolean {
  return rank(found) === 0;
}
