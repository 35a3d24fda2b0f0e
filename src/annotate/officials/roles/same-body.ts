/** Whether two names refer to one body: *UBND tỉnh*, *UBND tỉnh Lai Châu*; but not *Sở Tài chính*, *Sở Kế hoạch và Tài chính*. */

/** The normal form of a body's name for comparison. */
export interface Body {
  /** General nouns at the beginning, which may be omitted: *bộ*, *ban chấp hành*. */
  nouns: string[];
  /** The other words, without levels and function words. */
  words: string[];
  /** The first level of government in it. */
  level: string | null;
  /** Only a level and a place: *tỉnh*, *thành phố Huế*. */
  seat: boolean;
  /** The abbreviation in brackets: *Cục … về ma túy (C04)*; '' if none. */
  short: string;
  /** A firm or school. */
  other: boolean;
}

const SPELLINGS: [RegExp, string][] = [
  [/ủy ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/mặt trận tổ quốc/g, 'mttq'],
  [/đại biểu quốc hội/g, 'đbqh'],
  [/(?<=^|\s)qh(?=\s|$)/g, 'quốc hội'],
  [/quân đội nhân dân/g, 'qđnd'],
  [/t\.ư|(?<=^|\s)t[wư](?=\s|$)/g, 'trung ương'],
  [/tòa án nhân dân/g, 'tand'],
  [/tandtc/g, 'tand tối cao'],
  [/viện kiểm sát nhân dân/g, 'vksnd'],
  [/vksndtc/g, 'vksnd tối cao'],
  [/chỉ huy quân sự/g, 'chqs'],
  [/^chính phủ$/g, ''],
  [/liên hiệp quốc/g, 'liên hợp quốc'],
  [/^who$/g, 'tổ chức y tế thế giới'],
  [/^fed$/g, 'cục dự trữ liên bang mỹ'],
  [/^imf$/g, 'quỹ tiền tệ quốc tế'],
  [/tp\.?\s?(?:hcm|hồ chí minh)/g, 'tp hồ chí minh'],
  [/(?<=^|\s)(?:vn|việt nam)(?=\s|$)/g, ''],
];

/** Levels of government, and their spellings. */
const LEVELS: [RegExp, string][] = [
  [/(?<=^|\s)(?:tp|thành phố)(?=\s|$)/g, 'thành phố'],
  [/(?<=^|\s)(?:tx|thị xã)(?=\s|$)/g, 'thị xã'],
  [/(?<=^|\s)thị trấn(?=\s|$)/g, 'thị trấn'],
  [/(?<=^|\s)tỉnh(?=\s|$)/g, 'tỉnh'],
  [/(?<=^|\s)(?:h|huyện)(?=\s|$)/g, 'huyện'],
  [/(?<=^|\s)(?:q|quận)(?=\s|$)/g, 'quận'],
  [/(?<=^|\s)(?:p|phường)(?=\s|$)/g, 'phường'],
  [/(?<=^|\s)(?<!tác )(?<!thị )xã(?! hội)(?=\s|$)/g, 'xã'],
];

/** *tỉnh ủy*, *thành đoàn*: joined into one word, which contains its level. */
const COMMITTEE = /(?<=^|\s)(tỉnh|thành|huyện|quận|thị|xã|phường) (ủy|đoàn)(?=\s|$)/g;
const LEVEL_OF_COMMITTEE = new Map([
  ['thành', 'thành phố'],
  ['thị', 'thị xã'],
]);

const OMITTED = new Set(['của', 'nước', 'khóa', 'thuộc', 'và']);

const NOUN =
  /^(?:ban chấp hành|bch|bộ|sở|ban|tổng cục|chi cục|cục|vụ|văn phòng|phòng|hội đồng|hội|ủy ban|đoàn|viện|trung tâm|hđqt|công ty|vương quốc|liên bang|hợp chúng quốc|cộng hòa(?: dân chủ nhân dân| nhân dân| hồi giáo)?|trung ương(?= (?:hội|đoàn|mttq|ủy ban)))(?:\s|$)/;

/** Normalises the body's name `text`. `noun`: the noun that the title includes; `seat`: it is known to be a place. */
export function bodyOf(text: string, noun: string, seat: boolean, other: boolean): Body {
  const normalised = SPELLINGS.reduce((so, [form, short]) => so.replace(form, short), text.toLowerCase());
  const committees = normalised
    .split(/[\s.,()/&-]+/)
    .filter((word) => word !== '')
    .join(' ')
    .replace(COMMITTEE, '$1_$2');
  let level: string | null = null;
  let first = Number.POSITIVE_INFINITY;
  const setLevel = (at: number, name: string): void => {
    if (at >= first) return;
    first = at;
    level = name;
  };
  const committee = /(?<=^|\s)(\S+)_(?:ủy|đoàn)/.exec(committees);
  if (committee !== null) setLevel(committee.index, LEVEL_OF_COMMITTEE.get(committee[1] ?? '') ?? committee[1] ?? '');
  let rest = committees;
  for (const [form, name] of LEVELS) {
    const at = committees.search(form);
    if (at >= 0) setLevel(at, name);
    rest = rest.replace(form, '');
  }
  rest = rest.replace(/\s+/g, ' ').trim();
  const nouns: string[] = [];
  if (noun !== '' && rest.startsWith(`${noun} `) && !NOUN.test(rest)) {
    nouns.push(noun);
    rest = rest.slice(noun.length + 1);
  }
  for (let found = NOUN.exec(rest); found !== null; found = NOUN.exec(rest)) {
    nouns.push(found[0].trim());
    rest = rest.slice(found[0].length);
  }
  const words = rest.split(' ').filter((word) => word !== '' && !OMITTED.has(word));
  const short = /\((\S+)\)/.exec(normalised)?.[1] ?? '';
  return { nouns, words, level, seat: seat || (first === 0 && committee?.index !== 0), short, other };
}

/** Whether the words are the same, except for omitted general nouns. */
export const isIdentical = (a: Body, b: Body): boolean =>
  a.level === b.level &&
  a.words.join(' ') === b.words.join(' ') &&
  (a.nouns.length === 0 || b.nouns.length === 0 || a.nouns.join() === b.nouns.join());

/** *Tỉnh ủy*, *Tỉnh ủy Lạng Sơn*. */
export const isPlaced = (a: Body, b: Body): boolean => a.level === b.level && isSame(a, b);

/** Whether they are compatible: one may omit a level, a trailing place, the middle of a long field, or the general nouns. */
export function isSame(a: Body, b: Body): boolean {
  if (isEmpty(a) || isEmpty(b)) return true;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  const [less, more] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (less.other || more.other) return allOf(less).every((word) => allOf(more).includes(word));
  if (a.seat !== b.seat) return a.seat ? isSeatOf(a, b) : isSeatOf(b, a);
  if (more.short !== '' && less.words.join(' ') === more.short) return true;
  const within = less.nouns.every((noun) => more.nouns.includes(noun));
  if (less.words.length === 0) return within;
  if (!within && !more.nouns.every((noun) => less.nouns.includes(noun))) return false;
  return less.words[0] === more.words[0] && isInOrder(less.words, more.words);
}

const allOf = ({ nouns, words }: Body): string[] => [...nouns.join(' ').split(' '), ...words];

const isEmpty = ({ nouns, words, level }: Body): boolean => nouns.length + words.length === 0 && level === null;

const GOVERNING = /^(?:ubnd|đảng ủy|\S+_ủy)(?: |$)/;

/** *Chủ tịch tỉnh* belongs to the *UBND*, *Bí thư Huế* to the *Thành ủy*. */
function isSeatOf(seat: Body, body: Body): boolean {
  const words = body.words.join(' ');
  if (!GOVERNING.test(words)) return false;
  const place = words.replace(GOVERNING, '');
  return place === '' || seat.words.length === 0 || place === seat.words.join(' ');
}

/** Whether `less` is a subsequence of `more`. */
function isInOrder(less: string[], more: string[]): boolean {
  let at = 0;
  for (const word of more) if (word === less[at]) at++;
  return at === less.length;
}
