/** Names told only to say whose kin or servant somebody is: *bà A, con gái Bí thư Tỉnh ủy B, được bổ nhiệm …*. */

import { signAt, textOf } from './scan';
import { itemFrom, ownStart, type Reading } from './sightings';

const KIN =
  /(?:^| )((?:con (?:trai|gái|rể|dâu|ruột)|vợ|chồng|(?:em|anh|chị) (?:trai|gái|ruột|rể|vợ|họ)|cháu(?: ruột| gọi)?|bố|mẹ|cha|bạn thân|lái xe|thư ký riêng|cấp dưới|nhân viên|học trò|vợ chồng|(?:bác sĩ|bác sỹ|luật sư|phiên dịch|cận vệ)(?: riêng)?)(?: của)?)$/i;
const LONGEST = 4;

/** *Bác sĩ của Tổng thống Mỹ, ông A*; *vợ Thủ tướng Nhật Bản, bà B*: the post that begins at word `start` is not of the name after the comma. */
export const isOfKin = ({ scan }: Reading, start: number): boolean =>
  KIN.test(textOf(scan, Math.max(0, start - LONGEST), start));

/**
 * What the name that is item `index` is told for: the kin of the name that stands before a sign (*apposition*), or of somebody unnamed
 * (*other*); null where it is told for itself.
 */
export function kinOf({ items, scan }: Reading, index: number): 'apposition' | 'other' | null {
  const name = items[index];
  if (name?.kind !== 'name') return null;
  const start = ownStart(items, { index, name });
  const found = KIN.exec(textOf(scan, Math.max(0, start - LONGEST), start));
  if (found === null) return null;
  const from = start - (found[1]?.split(' ').length ?? 0);
  const before = items[itemFrom(items, from) - 1];
  return /^[,(-]$/.test(signAt(scan, from - 1)) && before?.kind === 'name' && before.end === from - 1
    ? 'apposition'
    : 'other';
}
