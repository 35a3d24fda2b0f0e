/** Reads the issuer as the subject of the verb before a number: *UBND tỉnh A đã ban hành Quyết định …*, *Cục C có văn bản …*. */

import { issuerOfCode } from './codes';
import { provinceIn } from './provinces';

const ADVERBS = '(?:(?:đã|vừa|mới|cũng|vẫn|tiếp tục|chính thức|lại|đồng thời|kịp thời) ){0,3}';
const TERM = String.raw`(?: kh[óo]a [XVI]+| \([^()]{2,40}\))?`;
const VERB = '(?:ký(?: quyết định)?(?: ban hành)?|ban hành|phát hành|có|ra|gửi|thông qua)(?: các)? ';
/** Checks the last word first, because the patterns below are expensive. */
const ENDS_IN_VERB = /(?:ký|hành|có|ra|gửi|qua|định)(?: các)? $/;
const PLACE = String.raw`\p{Lu}[\p{L}.]*(?:(?: - | |-)\p{Lu}[\p{L}.]*){0,7}`;
/** *Thủ tướng Lò Văn Ẩn vừa ký …* */
const PERSON = String.raw`(?:\p{Lu}\p{L}* ){2,4}`;
/** Parts of a local body that act in their own name. */
const PART = `(?:Thường trực |Văn phòng |VP |(?:Ủy ban|UB) [Kk]iểm tra |UBKT |Ban (?:Dân vận|Kinh tế|Nội chính|Tổ chức|Tuyên giáo(?: và Dân vận)?) )?`;
const LOCAL = new RegExp(
  String.raw`(?<![\p{L}])(${PART}(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|(?:[Cc]ơ quan (?:CSĐT|ANĐT|Cảnh sát điều tra|An ninh điều tra),? (?:- )?)?Công an|Thanh tra|TAND|Tòa án nhân dân|VKSND|Viện KSND|Viện kiểm sát nhân dân|BHXH|Bảo hiểm xã hội|Kho bạc Nhà nước) (?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)|${PART}(?:Ban Thường vụ )?(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn))(?:( |(?<=TP\.?))(${PLACE}|\d+))?${TERM} ${ADVERBS}${VERB}$`,
  'u',
);
/** National bodies, by their names in the table of codes and by the press abbreviations of ministries. */
const CENTRAL = new RegExp(
  String.raw`(?<![\p{L}])(?<!(?:của|thuộc) )(?:thay mặt )?((?:(?:Thanh tra|Văn phòng|Đảng ủy|Đảng đoàn|Ban [Cc]án sự [Đđ]ảng|Công đoàn) )?(?:(?<!Thủ tướng )Chính phủ|Quốc hội|Thủ tướng|Thủ tướng Chính phủ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Bộ [A-ZĐ]{2,}(?:[&-][A-ZĐ]+)*|${[
    ...new Set(issuerOfCode.values()),
  ]
    .filter((name) => /^(?:Bộ|Ngân hàng|Thanh tra|Bảo hiểm|Tổng|Ủy ban) \p{Lu}/u.test(name))
    .join('|')}))(?: Việt Nam)?${TERM} (?:(?<=(?<!Phó )Thủ tướng (?:Chính phủ )?)${PERSON})?${ADVERBS}${VERB}$`,
  'u',
);
/** *thay mặt Chính phủ, Thủ tướng A đã ký …* */
const ON_BEHALF = new RegExp(
  String.raw`[Tt]hay mặt (Chính phủ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?), [^,.;\n]{3,70} ${ADVERBS}ký(?: ban hành)? $`,
  'u',
);
const BOARDS = [
  'Sở|Cục|Chi cục|Tổng cục|Vụ|Viện|Trung tâm|Thanh tra|Ban Chỉ đạo|Ban [Qq]uản lý|Ban Dân nguyện|Văn phòng|Hội đồng|Ủy ban(?! nhân dân)',
  'Bộ Tư lệnh|(?:Bộ|Ban) (?:Chỉ huy [Qq]uân sự|CHQS)|(?:Bộ Chỉ huy )?(?:Bộ đội [Bb]iên phòng|BĐBP)',
  '(?:Trung ương )?(?:Hội|Đoàn)|Liên đoàn|Liên minh|Đảng ủy|Công đoàn',
].join('|');
/** Boards, whose names include lower-case words. Not after a post, where the match would extend over the holder's name. */
const BOARD = new RegExp(
  String.raw`(?<![\p{L}])(?<!(?:đốc|trưởng|phó|đạo|diện|viên|tịch|thư|nhiệm|Chánh|Trưởng|Phó|thuộc|của|với|và) )((?:Thanh tra )?(?:${BOARDS}) ([\p{L}.&-]+(?: [\p{L}\d.&-]+){0,10}?))${TERM} ${ADVERBS}(?!ký)${VERB}$`,
  'u',
);
/** Words that belong to a clause, not to a name. */
const NO_NAME =
  /(?:^| )(?:ban hành|báo cáo|bị|các|cần|cho|chưa|của|cùng|do|đã|đang|đề nghị|để|được|(?<!Hàng )không|ký|lấy|là|mà|nếu|này|phải|phối hợp|sau|sẽ|theo|thì|trình|trong|từ|vì|với|yêu cầu)(?![\p{L}])/u;
const LONGEST = 140;
/** In words. A longer match is a place followed by the name of the signatory. */
const LONGEST_PLACE = 3;

/** The dot of *TP. Hà Nội* does not end a sentence. */
const LAST_SENTENCE = /(?:(?<=\n|(?<!TP)\. )|^)(?:[^\n.]|(?<=TP)\.|\.(?! ))*$/;

/** Returns the issuer before the mention at `start`; null if there is none, or if the end of its name is unclear. */
export function issuerBefore(text: string, start: number): string | null {
  if (!ENDS_IN_VERB.test(text.slice(Math.max(0, start - 12), start))) return null;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const sentence = before.slice(before.search(LAST_SENTENCE));
  const local = LOCAL.exec(sentence);
  if (local !== null) return localBody(local[1] ?? '', local[2] ?? '', local[3]);
  const central = ON_BEHALF.exec(sentence) ?? CENTRAL.exec(sentence);
  if (central !== null) return central[1] ?? null;
  const [, board = null, name = ''] = BOARD.exec(sentence) ?? [];
  return NO_NAME.test(name) ? null : board;
}

function localBody(body: string, joint: string, place: string | undefined): string | null {
  if (place === undefined) return body;
  // *Chủ tịch UBND TP.HCM Lò Văn Ẩn*
  if (/^HCM(?![\p{L}])/u.test(place)) return `${body}${joint}HCM`;
  const province = /(?:tỉnh|thành phố|tp\.?|ủy|đoàn)$/i.test(body) ? provinceIn(place) : null;
  if (province !== null && place.startsWith(province)) return body + joint + province;
  return place.split(/[ -]+/).length > LONGEST_PLACE ? null : body + joint + place;
}
