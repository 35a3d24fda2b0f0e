/** The openings of a subject after the number of a document, which differ by what the document does. */

import { DECIDES, ORDERS, PLANS, TITLE } from './titles';

export const LONGEST = 260;
/** Dots and brackets inside a subject: *TP.HCM*, *T.Ư*, *1.7.2024*, *bảo hiểm xã hội (BHXH)*. */
const INSIDE = String.raw`(?<=TP|T|\d)\.(?=HCM|Ư|\d| (?:Hà N|Hồ C|Đà N|Hải P|Cần T|Huế|Thủ Đ))| \((?:[A-ZĐ][A-ZĐ&-]{1,11}|sửa đổi)\)`;
const subjectAfter = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(qu[yi] định )(?:về )?(?!chi tiết|và |số |tại |như |\d)|(?=${verbs}))((?:${INSIDE}|[^.;:()\n"“”…?!]){3,${LONGEST}})`,
    'iu',
  );
export const AFTER = subjectAfter(TITLE);
export const AFTER_KIND = {
  decides: subjectAfter(`${TITLE}|${DECIDES}`),
  asks: subjectAfter(`${TITLE}|đề nghị `),
  concludes: subjectAfter(`${TITLE}|kết luận (?:chỉ đạo|cuộc họp|của|hội nghị|phiên họp|tại) `),
  orders: subjectAfter(`${TITLE}|${ORDERS}`),
  plans: subjectAfter(`${TITLE}|${PLANS}`),
};
