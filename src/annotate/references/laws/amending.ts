/** Amending laws, whose name holds the names of those that they amend: *Luật sửa đổi, bổ sung một số điều của Luật Xây dựng*. */

import { initialsAt, lawByInitials } from './initials';
import { type Law, lawNameAt } from './names';
import { readUnknownName } from './unknown';

const AMEND =
  /sửa đổi(?:, ?bổ sung| và bổ sung| bổ sung|\/bổ sung)?(?: (?:một số|(?:các|nhiều|\d+)(?! (?:bộ )?luật)))?(?: điều(?: khoản)?(?: \d+[a-z]?)?| nội dung)?(?: (?:và|,) (?:phụ lục|Phụ lục)[^.,;\n]{0,60})?(?: (?:của|tại|trong))? /iy;
const MANY =
  /(?:các|\d+) (?:luật|bộ luật)(?: (?:(?:có )?liên quan|về)[^.,;:()\n]{0,50}?(?= năm (?:19|20)\d\d| số \d|[.,;:()\n]| (?:được|đã|có hiệu lực|quy định|vừa|sẽ|là|tại|theo|do|của|sáng|chiều|ngày|và) |$))?/iy;
const JOINT = /,? (?:và )?(?:các )?(?=(?:bộ )?luật |pháp lệnh )/iy;
const WORD = /(?:(bộ luật)|(luật)|(pháp lệnh)) /iy;

export interface AmendingLaw {
  name: string;
  end: number;
  /** The last of the laws that it amends, where it is in the closed list. */
  inner: Law | null;
}

/** The name from *sửa đổi* on and where it ends; null where no law follows it (there *sửa đổi* is a verb). */
export function readAmendingLaw(text: string, at: number): AmendingLaw | null {
  AMEND.lastIndex = at;
  const amend = AMEND.exec(text)?.[0];
  if (amend === undefined) return null;
  let end = at + amend.length;
  MANY.lastIndex = end;
  const many = MANY.exec(text)?.[0];
  // *sửa đổi các Luật Đất đai, Nhà ở* goes on with names.
  const isNamed =
    many !== undefined && /^các /i.test(many) && /^ \p{Lu}/u.test(text.slice(end + many.length, end + many.length + 2));
  if (isNamed) end += 'các '.length;
  else if (many !== undefined) {
    end += many.length;
    return { name: text.slice(at, end), end, inner: null };
  }
  let inner: Inner | null = readInner(text, end);
  if (inner === null) return null;
  let name = amend.replace(/^sửa đổi(?:, ?| và |\/| )bổ sung/i, 'sửa đổi, bổ sung').replace(/^S/, 's');
  let joint = '';
  for (let next: Inner | null = inner; next !== null; ) {
    inner = next;
    name += joint + inner.name;
    JOINT.lastIndex = inner.end;
    joint = JOINT.exec(text)?.[0] ?? '';
    next = joint === '' ? null : readInner(text, inner.end + joint.length);
    // *… của Luật Dược và Luật Thanh tra (sửa đổi)*: of two laws that were passed.
    if (next !== null && text.startsWith(' (sửa đổi)', next.end)) next = null;
  }
  return { name, end: inner.end, inner: inner.law };
}

interface Inner {
  law: Law | null;
  /** In full, as in the closed list: *Luật NVQS* is *Luật Nghĩa vụ quân sự* here too. */
  name: string;
  end: number;
}

const known = ({ law, end }: { law: Law; end: number }): Inner => ({
  law,
  name: `${law.kind.charAt(0).toUpperCase()}${law.kind.slice(1)} ${law.name}`,
  end,
});

function readInner(text: string, at: number): Inner | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  if (word === null) return codeAt(text, at);
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
function codeAt(text: string, at: number): Inner | null {
  const initials = /^BL([A-ZĐ]{2,4})(?![\p{L}])/u.exec(text.slice(at, at + 8))?.[1] ?? '';
  const law = initials === '' ? null : lawByInitials(initials, 'bộ luật');
  return law && known({ law, end: at + initials.length + 2 });
}
