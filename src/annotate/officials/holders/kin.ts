/** People named only as relatives or employers of somebody: *bà A, con gái Bí thư Tỉnh ủy B, được bổ nhiệm …*. */

import { firstItemFrom, mentionStart, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { signAt, textOf } from '../words/scan';
import { heldBy, isSame } from './assistants';

const KIN =
  /(?:^| )((?:phu nhân|con (?:trai|gái|rể|dâu|ruột)|vợ|chồng|(?:em|anh|chị) (?:trai|gái|ruột|rể|vợ|họ)|cháu(?: ruột| gọi)?|bố|mẹ|cha|bạn thân|lái xe|thư ký riêng|cấp dưới|nhân viên|học trò|vợ chồng|(?:bác sĩ|bác sỹ|luật sư|phiên dịch|cận vệ)(?: riêng)?)(?: của)?)$/i;
const LONGEST = 4;

/** *Bác sĩ của Tổng thống Mỹ, ông A*; *vợ Thủ tướng Nhật Bản, bà B*: whether the post at word `start` belongs to a relative, not to the name after the comma. */
export const isOfKin = ({ scan }: Reading, start: number): boolean =>
  KIN.test(textOf(scan, Math.max(0, start - LONGEST), start));

/** *bác sĩ của tổng thống Sean Doyle*: the name may be the doctor's, if the article has another president. */
export function mayServe(reading: Reading, { name }: NameMention, post: Post | undefined): boolean {
  if (post === undefined || post.organisation !== null || !name.latin || !isOfKin(reading, post.start)) return false;
  const others = heldBy(reading, post.head).filter((one) => one.name !== name && one.post.deputy === post.deputy);
  return others.length > 0 && !others.some((other) => isSame(reading.scan, name, other.name));
}

/**
 * Whether the name at item `index` only identifies a relative: of the name before punctuation (`apposition`), or of an unnamed person
 * (`other`); null if neither.
 */
export function kinOf({ items, scan }: Reading, index: number): 'apposition' | 'other' | null {
  const name = items[index];
  if (name?.kind !== 'name') return null;
  const start = mentionStart(items, { index, name });
  const found = KIN.exec(textOf(scan, Math.max(0, start - LONGEST), start));
  if (found === null) return null;
  const from = start - (found[1]?.split(' ').length ?? 0);
  const before = items[firstItemFrom(items, from) - 1];
  return /^[,(-]$/.test(signAt(scan, from - 1)) && before?.kind === 'name' && before.end === from - 1
    ? 'apposition'
    : 'other';
}
