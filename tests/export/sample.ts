/** Clippings to export: a few that are as awkward as pages and readers can be, and as many plain ones as are asked for. */
import type { Mention, Official, Reference, ReferenceMention } from '../../src/annotate/record';
import type { Clipping, TextQuote } from '../../src/clippings';

/** All places of a word in a text. */
export function mentionsIn(text: string, word: string): Mention[] {
  const found: Mention[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    found.push({ start, end: start + word.length, text: word });
  }
  return found;
}

export function official(text: string, name: string, title: string, organization: string, rank?: string): Official {
  const start = text.indexOf(title);
  const evidence = { start, end: start + title.length };
  const roles = [{ title, organization, status: 'current' as const, inferred: null, evidence }];
  return { name, rank: rank ?? null, country: null, class: 'official', roles, mentions: mentionsIn(text, name) };
}

export function reference(text: string, id: string, mentions: [word: string, pinpoint: string | null][]): Reference {
  const [number = '', year = '', symbol = ''] = id.split('/');
  const found: ReferenceMention[] = mentions.flatMap(([word, pinpoint]) =>
    mentionsIn(text, word)
      .slice(0, 1)
      .map((mention) => ({ ...mention, pinpoint, form: 'full' as const })),
  );
  return {
    id,
    key: `vn:cp:nd:${year}:${number}`,
    keyInferred: false,
    type: 'nghị định',
    number,
    year: Number(year),
    symbol,
    issuer: 'Chính phủ',
    name: null,
    subject: null,
    date: null,
    draft: false,
    mentions: found,
  };
}

type Parts = Partial<Omit<Clipping, 'record'>> & {
  text?: string;
  title?: string;
  byline?: string[];
  published?: string | null;
  site?: string;
  address?: string;
  officials?: Official[];
  references?: Reference[];
};

export function clipping(id: number, parts: Parts): Clipping {
  const { text = '', title = '', byline = [], site = 'VietnamPlus', published = null, address, ...own } = parts;
  const { officials = [], references = [], ...kept } = own;
  const url = address ?? `https://www.vietnamplus.vn/bai-${id}.vnp`;
  const requestId = `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
  const article = { title, byline, published, modified: null, site, url, canonicalUrl: url, language: 'vi' };
  return {
    id,
    workId: requestId,
    version: 1,
    requestId,
    clippedAt: '2026-11-22T12:00:00.000Z',
    kind: 'article',
    quote: null,
    markup: '<p onclick="steal()">…</p>',
    contentHash: 'ab'.repeat(32),
    recogniser: '1',
    registry: '1',
    tags: [],
    note: '',
    corrections: { article: {}, officials: [], references: [] },
    deletedAt: null,
    ...kept,
    record: { source: url, article: { ...article, section: null, text }, officials, references, relations: [] },
  };
}

export function quoteIn(text: string, exact: string): TextQuote {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { exact, start, end, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

const visit =
  'Sáng 11/7, ông Đỗ Văn Thượng, Chủ tịch UBND tỉnh Hà Yên, làm việc tại xã 🌾 Tân Hòa.\n' +
  'Theo khoản 2 Điều 5 Nghị định số 01/2024/NĐ-CP, ông Đỗ Văn Thượng đề nghị rà soát.\n' +
  'Đại tá Lò Thị Ẩn, Phó Giám đốc Công an tỉnh Hà Yên, nhắc lại Nghị định số 01/2024/NĐ-CP.\n';

const hostile =
  '=HYPERLINK("http://x","y") <script>alert(1)</script> & ]]> {\\LaTeX} 100% #tag [[vào]] $x$ ==đậm== %%ẩn%%\n' +
  '- gạch đầu dòng của ông Đỗ Văn Thượng, Chủ tịch UBND tỉnh Hà Yên\n' +
  '1. mục một; "ngoặc kép", \u2028 dấu xuống dòng lạ, &lt;thực thể&gt; và ký tự \u0007 chuông\n';

/** Three awkward clippings: a full article, a hostile page with every sign that some format takes for its own, a quote without a date. */
export const awkward: Clipping[] = [
  clipping(1, {
    title: 'Hà Yên: Rà soát "điểm nghẽn" theo Nghị định 01',
    text: visit,
    byline: ['Nguyễn Đăng Khải', 'VietnamPlus', 'Trần and Lê'],
    published: '2024-07-11T23:30:00+07:00',
    tags: ['ngân sách', 'Hà Yên'],
    note: 'Đối chiếu với kỳ họp trước.\r\nXem lại số liệu.',
    officials: [
      official(visit, 'Đỗ Văn Thượng', 'Chủ tịch', 'UBND tỉnh Hà Yên'),
      official(visit, 'Lò Thị Ẩn', 'Phó Giám đốc', 'Công an tỉnh Hà Yên', 'Đại tá'),
    ],
    references: [
      reference(visit, '01/2024/NĐ-CP', [
        ['Nghị định số 01/2024/NĐ-CP', 'khoản 2 Điều 5'],
        ['01/2024/NĐ-CP.', null],
      ]),
    ],
  }),
  clipping(2, {
    title: '=1+1 {Tiêu đề} 100% & \\ # $ _ ~ ^ | [ngoặc] <b>đậm</b>: "câu"',
    text: hostile,
    byline: ['@tác giả'],
    published: '2024',
    site: 'Báo "Thử" & Cộng sự',
    address: 'https://example.vn/a?b={c}&d=<e>|f#g h',
    tags: ['+cộng, trừ'],
    note: '\t=cmd()',
    officials: [official(hostile, 'Đỗ Văn Thượng', 'Chủ tịch', 'UBND tỉnh Hà Yên')],
  }),
  clipping(3, {
    title: 'Hà Yên: Rà soát "điểm nghẽn" theo Nghị định 01',
    text: visit,
    kind: 'quote',
    quote: quoteIn(visit, 'ông Đỗ Văn Thượng đề nghị rà soát'),
    address: 'javascript:alert(1)',
    site: '',
    version: 2,
    officials: [official(visit, 'Đỗ Văn Thượng', 'Chủ tịch', 'UBND tỉnh Hà Yên')],
    corrections: {
      article: { title: 'Tiêu đề đã sửa', byline: ['Phạm Thị Ổn'] },
      officials: [{ name: 'Đỗ Văn Thượng', change: { rank: 'Thiếu tướng' } }],
      references: [],
    },
  }),
];
