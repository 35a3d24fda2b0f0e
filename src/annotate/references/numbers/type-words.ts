/**
 * Type words (loại văn bản), which name the type of a document before its number, and type codes, which name it inside the number.
 *
 * Source: Nghị định 30/2020/NĐ-CP (state documents), Hướng dẫn 36-HD/VPTW (Party documents), and usage in the press.
 */

/**
 * The shortest form that counts as a mention of a document of this type:
 * `bare`: the word and a number (*nghị định 168*); `capital`: the same with a capital, or with *số* (*Kết luận 14*, *kết luận số 14*);
 * `numbered`: only with *số* (*văn bản số 9091*); `symbol`: only with letters in the number (*Đề án 03-ĐA/TU*).
 */
export type ShortForm = 'bare' | 'capital' | 'numbered' | 'symbol';

/** Words (also common misprints), type, shortest form. Longer words take precedence. */
const ROWS: [words: string, type: string, short: ShortForm][] = [
  ['nghị định', 'nghị định', 'bare'],
  ['nghị đinh', 'nghị định', 'bare'],
  ['nghị quyết', 'nghị quyết', 'bare'],
  ['nghị quyết liên tịch', 'nghị quyết liên tịch', 'bare'],
  ['thông tư', 'thông tư', 'bare'],
  ['thông tư liên tịch', 'thông tư liên tịch', 'bare'],
  ['thông tư liên bộ', 'thông tư liên tịch', 'bare'],
  ['thông tư liên ngành', 'thông tư liên tịch', 'bare'],
  ['chỉ thị', 'chỉ thị', 'bare'],
  ['công điện', 'công điện', 'bare'],
  ['công điện khẩn', 'công điện', 'bare'],
  ['công điện hỏa tốc', 'công điện', 'bare'],
  ['quyết định', 'quyết định', 'capital'],
  ['quyết đinh', 'quyết định', 'capital'],
  ['quy định', 'quy định', 'capital'],
  ['qui định', 'quy định', 'capital'],
  ['kết luận', 'kết luận', 'capital'],
  ['kết luận thanh tra', 'kết luận', 'numbered'],
  ['thông báo kết luận', 'thông báo', 'numbered'],
  ['thông báo kết luận thanh tra', 'thông báo', 'numbered'],
  ['thông báo', 'thông báo', 'numbered'],
  ['thông tri', 'thông tri', 'numbered'],
  ['hướng dẫn', 'hướng dẫn', 'numbered'],
  ['công văn', 'công văn', 'bare'],
  ['công văn khẩn', 'công văn', 'bare'],
  ['công văn hướng dẫn', 'công văn', 'bare'],
  ['công văn chỉ đạo', 'công văn', 'bare'],
  ['công văn hỏa tốc', 'công văn', 'bare'],
  ['văn bản', 'văn bản', 'numbered'],
  ['văn bản hướng dẫn', 'hướng dẫn', 'numbered'],
  ['văn bản chỉ đạo', 'văn bản', 'numbered'],
  ['văn bản hỏa tốc', 'văn bản', 'numbered'],
  ['văn bản khẩn', 'văn bản', 'numbered'],
  ['văn bản hợp nhất', 'văn bản hợp nhất', 'numbered'],
  ['kế hoạch', 'kế hoạch', 'numbered'],
  ['tờ trình', 'tờ trình', 'numbered'],
  ['báo cáo', 'báo cáo', 'numbered'],
  ['quy chế', 'quy chế', 'numbered'],
  ['qui chế', 'quy chế', 'numbered'],
  ['sắc lệnh', 'sắc lệnh', 'numbered'],
  ['sắc luật', 'sắc luật', 'numbered'],
  ['án lệ', 'án lệ', 'numbered'],
  ['lệnh', 'lệnh', 'symbol'],
  ['luật', 'luật', 'numbered'],
  ['bộ luật', 'bộ luật', 'symbol'],
  ['pháp lệnh', 'pháp lệnh', 'numbered'],
  ['chương trình', 'chương trình', 'symbol'],
  ['chương trình hành động', 'chương trình', 'symbol'],
  ['chương trình phối hợp', 'chương trình', 'symbol'],
  ['kế hoạch hành động', 'kế hoạch', 'symbol'],
  ['kế hoạch phối hợp', 'kế hoạch', 'symbol'],
  ['quy chế phối hợp', 'quy chế', 'symbol'],
  ['đề án', 'đề án', 'symbol'],
  ['phương án', 'phương án', 'symbol'],
  ['thông cáo', 'thông cáo', 'symbol'],
  ['giấy phép', 'giấy phép', 'symbol'],
  ['biên bản', 'biên bản', 'symbol'],
  ['bản án', 'bản án', 'symbol'],
  ['cáo trạng', 'cáo trạng', 'symbol'],
  ['công hàm', 'công hàm', 'symbol'],
  ['thư', 'thư', 'symbol'],
  ['nđ', 'nghị định', 'bare'],
  ['nq', 'nghị quyết', 'bare'],
  ['ttlt', 'thông tư liên tịch', 'bare'],
  ['qđ', 'quyết định', 'symbol'],
  ['tt', 'thông tư', 'symbol'],
  ['ct', 'chỉ thị', 'symbol'],
  ['cv', 'công văn', 'symbol'],
  ['kl', 'kết luận', 'symbol'],
  ['tb', 'thông báo', 'symbol'],
  ['kh', 'kế hoạch', 'symbol'],
];

export interface TypeWord {
  type: string;
  short: ShortForm;
}

/** Key: the words in lower case. */
export const typeWords: ReadonlyMap<string, TypeWord> = new Map(
  ROWS.map(([words, type, short]) => [words, { type, short }]),
);
/** Syllables of the longest type word. */
export const LONGEST_TYPE_WORD = Math.max(...ROWS.map(([words]) => words.split(' ').length));
/** Last syllables of the type words: a cheap check of one word before looking up several. */
export const lastSyllables: ReadonlySet<string> = new Set(ROWS.map(([words]) => words.split(' ').at(-1) ?? ''));
/** Last code units of those syllables, of *số*, *số hiệu* and of a declared abbreviation: a cheap check before anything else. */
export const typeWordEnds: ReadonlySet<number> = new Set(
  [...lastSyllables, 'số', 'hiệu', ':', ')']
    .flatMap((word) => [word.at(-1) ?? '', (word.at(-1) ?? '').toUpperCase()])
    .map((end) => end.charCodeAt(0)),
);

/** Type by type code. */
export const typeOfCode: Readonly<Record<string, string>> = {
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  NQLT: 'nghị quyết liên tịch',
  QĐ: 'quyết định',
  QĐi: 'quy định',
  QyĐ: 'quy định',
  QĐNS: 'quyết định',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  TTLB: 'thông tư liên tịch',
  TTLN: 'thông tư liên tịch',
  CT: 'chỉ thị',
  CĐ: 'công điện',
  CV: 'công văn',
  TB: 'thông báo',
  TBKL: 'thông báo',
  KL: 'kết luận',
  KLTT: 'kết luận',
  QC: 'quy chế',
  QCPH: 'quy chế',
  HD: 'hướng dẫn',
  HDLN: 'hướng dẫn',
  HDLT: 'hướng dẫn',
  KH: 'kế hoạch',
  KHLT: 'kế hoạch',
  KHPH: 'kế hoạch',
  CTr: 'chương trình',
  CTrHĐ: 'chương trình',
  CTPH: 'chương trình',
  CTHĐ: 'chương trình',
  ĐA: 'đề án',
  PA: 'phương án',
  TTr: 'tờ trình',
  BC: 'báo cáo',
  BCKT: 'báo cáo',
  BB: 'biên bản',
  GP: 'giấy phép',
  GPXD: 'giấy phép',
  PL: 'pháp lệnh',
  L: 'lệnh',
  LCT: 'luật',
  VBHN: 'văn bản hợp nhất',
  AL: 'án lệ',
  TC: 'thông cáo',
  TTHĐ: 'thư',
  XPVPHC: 'quyết định',
};

/** What follows the year in the number of a judgement: án hình sự, dân sự, hành chính …, sơ thẩm (ST) or phúc thẩm (PT). */
export const JUDGEMENT_CODES: ReadonlySet<string> = new Set([
  ...['DS', 'HC', 'HNGĐ', 'HS', 'KDTM', 'KT', 'LĐ'].flatMap((kind) => [kind, `${kind}ST`, `${kind}PT`]),
]);
