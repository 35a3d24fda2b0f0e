/** Relations with coordinated documents: *A thay thế B và C*, *A được sửa đổi bởi B và C*. */

import type { RelationKind } from '../../record';
import type { DocumentMention } from '../mentions/document-mention';

/** The relation stated by the words between two documents. */
export interface StatedRelation {
  kind: RelationKind;
  /** The document that is the grammatical subject. */
  subject: DocumentMention;
  /** The document after the verb is the agent, the one before it the patient. */
  passive: boolean;
  /** Index of the reference of `subject`. */
  reference: number;
  /** Every document of the list is an object of the verb: it is in brackets, or no preposition before `subject` could govern some. */
  isUnambiguous: boolean;
}

/** The text between two documents of a list. */
const JOINT =
  /^(?: (?:ngày (?:[\d/.-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4})|của (?:Chính phủ|Quốc hội|Thủ tướng Chính phủ|Bộ(?: trưởng Bộ)? [\p{L} ]{3,40})))*(?:,| và|, và|;)(?: các)?(?: (?:điểm|khoản|[Đđ]iều) [^.,;\n]{1,30})?(?: số)? $/u;
/** In *theo A sửa đổi B và C*, C may be governed by *theo*. */
const GOVERNS = /(?:theo|căn cứ(?: vào)?|tại|của|và|với|như|bằng|trong|thực hiện|quy định|các|,)(?: điều \d+)? $/i;

export function isUnambiguousList(text: string, subject: DocumentMention, between: string): boolean {
  return (
    /^ \(|^, (?:được|đã)|^ đã (?:được|bị)/.test(between) ||
    !GOVERNS.test(text.slice(Math.max(0, subject.start - 24), subject.start))
  );
}

/**
 * Whether a coordinated verb has the same subject: *A sửa đổi B và bãi bỏ C*, *A hướng dẫn Luật B, thay thế C*. But in *A sửa đổi B, hướng
 * dẫn Luật C* the second verb describes B. `before`: the text before the verb, whose relation is `kind`.
 */
export function sharesSubject(before: string, kind: RelationKind): boolean {
  return /(?:^|,| )(?: ?và|đồng thời)(?: cũng)? $/i.test(before) || (kind !== 'guides' && /, $/.test(before));
}

/** *A (sửa đổi bởi B) được thay thế bằng C*: after the bracket the subject is A again. */
export function headBeforeBracket(
  text: string,
  stated: StatedRelation,
  between: string,
): Pick<StatedRelation, 'subject' | 'reference'> | null {
  if (!between.startsWith(')') || !text.startsWith(' (', stated.subject.end)) return null;
  return { subject: stated.subject, reference: stated.reference };
}

/** Whether `next` is one more document of the list that begins with the object of `stated`. */
export function continuesList(stated: StatedRelation, next: DocumentMention, between: string): boolean {
  if (!stated.isUnambiguous || !JOINT.test(between)) return false;
  const { subject, kind, passive } = stated;
  if (kind === 'guides') return !passive && rank(next) < rank(subject);
  if (kindOf(next) !== kindOf(subject)) return false;
  if (next.year === null || subject.year === null) return true;
  return passive ? next.year >= subject.year : next.year <= subject.year;
}

const kindOf = ({ type }: DocumentMention): string => type.replace('bộ luật', 'luật');

/** Hierarchy of norms: 0 laws, 1 decrees and resolutions, 2 circulars, 3 others. */
function rank({ type }: DocumentMention): number {
  const at = [/luật|pháp lệnh/, /^nghị (?:định|quyết)/, /^thông tư/].findIndex((pattern) => pattern.test(type));
  return at < 0 ? 3 : at;
}

export function isLaw(found: DocumentMention): boolean {
  return rank(found) === 0;
}
