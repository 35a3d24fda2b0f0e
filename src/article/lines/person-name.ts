/** Recognises names by their form: `Lê Minh Khuê`, `MINH KHUÊ`, `H. Linh`. */

const MAX_LENGTH = 40;
const MAX_WORDS = 5;
/** `Jane de la Roe`, `Jan van der Berg` */
const PARTICLE = /^(?:de|del|la|der|den|van|von|di|da|dos|al|bin|el)$/;

export function looksLikeName(text: string): boolean {
  if (text.length > MAX_LENGTH || /[\d,;:!?…"“”()/|<>@]/.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length > 1 &&
    words.length <= MAX_WORDS &&
    words.every((word) => beginsWithCapital(word) || PARTICLE.test(word))
  );
}

/** Removes what the person did: `Minh Khuê (tổng hợp)`, `MINH KHUÊ thực hiện`; but a group (`Nhóm phóng viên thực hiện`) has no other name. */
export const withoutRemark = (text: string): string =>
  /^nhóm /i.test(text)
    ? text
    : text.replace(/\s*\([^)]*\)$|\s+(?:thực hiện|(?:lược )?ghi|(?:lược|biên) dịch|tổng hợp)$/, '');

export function beginsWithCapital(text: string): boolean {
  const first = text.replace(/^[\s("'“*–-]+/, '').charAt(0);
  return first !== first.toLowerCase();
}
