/** Amending laws, whose names contain the names of the laws they amend: *Luật sửa đổi, bổ sung một số điều của Luật Xây dựng*. */

import { initialsAt, lawByInitials } from './initials';
import { lawNameAt } from './name-at';
import type { Law } from './names';
import { readUnknownName } from './unknown';

const AMEND =
  /sửa đổi(?:, ?bổ sung| và bổ sung| bổ sung|\/bổ sung)?(?: (?:một số|(?:các|nhiều|\d+)(?! (?:bộ )?luật)))?(?: điều(?: khoản)?(?: \d+[a-z]?)?| nội dung)?(?: (?:và|,) (?:phụ lục|Phụ lục)[^.,;\n]{0,60})?(?: (?:của|tại|trong))? /iy;
const SEVERAL_LAWS =
  /(?:các|\d+) (?:luật|bộ luật)(?: (?:(?:có )?liên quan|về)(?:[^.,;:()\n"“”]|(?<=an ninh), (?=trật tự)){0,50}?(?= năm (?:19|20)\d\d| số \d|,(?! trật tự)|[.;:()\n"“”]| (?:được|đã|có hiệu lực|quy định|vừa|sẽ|là|tại|theo|do|của|sáng|chiều|ngày|và)(?:[ .,;]|$)|$))?/iy;
const JOINT = /,? (?:và )?(?:các )?(?=(?:bộ )?luật |pháp lệnh )/iy;
const WORD = /(?:(bộ luật)|(luật)|(pháp lệnh)) /iy;

export interface AmendingLaw {
  name: string;
  end: number;
  /** The last law that it amends; null if the closed list does not have it. */
  amended: Law | null;
}

/** Returns the name from *sửa đổi* on, and its end; null if no law follows, because *sửa đổi* is then a verb. */
export function readAmendingLaw(text: string, at: number): AmendingLaw | null {
  AMEND.lastIndex = at;
  const amend = AMEND.exec(text)?.[0];
  if (amend === undefined) return null;
  let end = at + amend.length;
  SEVERAL_LAWS.lastIndex = end;
  const many = SEVERAL_LAWS.exec(text)?.[0];
  // *sửa đổi các Luật Đất đai, Nhà ở*: names follow.
  const isNamed =
    many !== undefined && /^các /i.test(many) && /^ \p{Lu}/u.test(text.slice(end + many.length, end + many.length + 2));
  if (isNamed) end += 'các '.length;
  else if (many !== undefined) {
    end += many.length;
    return { name: text.slice(at, end), end, amended: null };
  }
  let amended: AmendedLaw | null = readAmendedLaw(text, end);
  if (amended === null) return null;
  let name = amend.replace(/^sửa đổi(?:, ?| và |\/| )bổ sung/i, 'sửa đổi, bổ sung').replace(/^S/, 's');
  let joint = '';
  for (let next: AmendedLaw | null = amended; next !== null; ) {
    amended = next;
    name += joint + amended.name;
    JOINT.lastIndex = amended.end;
    joint = JOINT.exec(text)?.[0] ?? '';
    next = joint === '' ? null : readAmendedLaw(text, amended.end + joint.length);
    // *… của Luật Dược và Luật Thanh tra (sửa đổi)*: the second is another law, not an object of the first.
    if (next !== null && text.startsWith(' (sửa đổi)', next.end)) next = null;
  }
  return { name, end: amended.end, amended: amended.law };
}

interface AmendedLaw {
  law: Law | null;
  /** The full name of the closed list: *Luật Nghĩa vụ quân sự* for *Luật NVQS*. */
  name: string;
  end: number;
}

const known = ({ law, end }: { law: Law; end: number }): AmendedLaw => ({
  law,
  name: `${law.kind.charAt(0).toUpperCase()}${law.kind.slice(1)} ${law.name}`,
  end,
});

function readAmendedLaw(text: string, at: number): AmendedLaw | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  if (word === null) return abbreviatedCodeAt(text, at);
  const nameAt = at + word[0].length;
  const kind = word[1] ? 'bộ luật' : word[2] ? 'luật' : 'pháp lệnh';
  const listed = lawNameAt(text, nameAt, kind);
  if (listed !== null) return known(listed);
  const short = initialsAt(text, nameAt, kind);
  if (short !== null) return known(short);
  const unknown = readUnknownName(text, at, nameAt);
  return unknown && { law: null, name: text.slice(at, unknown.end), end: unknown.end };
}

/** *… một số điều của BLHS 2015* */
function abbreviatedCodeAt(text: string, at: number): AmendedLaw | null {
  const initials = /^BL([A-ZĐ]{2,4})(?![\p{L}])/u.exec(text.slice(at, at + 8))?.[1] ?? '';
  const law = initials === '' ? null : lawByInitials(initials, 'bộ luật');
  return law && known({ law, end: at + initials.length + 2 });
}
