/** Sixty queries with the clipping that must come first. The same texts are asked fresh, as a segment, and half and half. */
import { beforeAll, describe, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { asked, clipFiller } from '../../../tests/clippings/searching';
import { everything, type Library, type Query } from '../index';
import { newDatabase } from '../store/database';
import { tidyIndex } from './tidy-index';

const TEXTS: Record<string, [title: string, text: string]> = {
  duong: ['Đường ven biển thông xe', 'Con đường dài 40 km nối hai huyện. Đường rộng 12 mét, lát bê tông.\n'],
  duongHo: [
    'Gia đình họ Dương hiến đất',
    'Ông Dương Văn Mẫu hiến 200 mét đất làm trường. Họ Dương ở đây đã năm đời.\n',
  ],
  nguyen: [
    'Thiếu tướng Nguyễn Đăng Khải thăm bộ đội',
    'Thiếu tướng Nguyễn Đăng Khải, Phó Tư lệnh Quân khu II, thăm đơn vị.\n',
  ],
  nguyenHai: ['Ông Nguyễn Hải giữ chức Giám đốc Sở', 'Tỉnh bổ nhiệm ông Nguyễn Hải làm Giám đốc Sở Tài chính.\n'],
  nguyenHai2: ['Bà Nguyễn Thị Hai nuôi tằm', 'Bà Nguyễn Thị Hai kể chuyện nuôi tằm dệt lụa bên sông.\n'],
  nghiDinh: ['Khu vực phòng thủ theo quy định mới', 'Nghị định số 21/2019/NĐ-CP quy định về khu vực phòng thủ.\n'],
  nghiDinh2: ['Sửa quy định về lệ phí', 'Nghị định 19/2021/NĐ-CP thay Nghị định 21/2018/NĐ-CP về lệ phí.\n'],
  thongTu: ['Thông tư về kế toán', 'Thông tư 200/2014/TT-BTC hướng dẫn chế độ kế toán doanh nghiệp.\n'],
  quyHoach: ['Quy hoạch sử dụng đất đến 2030', 'Hội đồng nhân dân thông qua quy hoạch sử dụng đất của tỉnh.\n'],
  keHoach: [
    'Kế hoạch gieo sạ vụ đông xuân',
    'Kế hoạch nêu rõ lịch gieo sạ. Quy trình chăm sóc lúa có hoạch định trước.\n',
  ],
  ma: ['Giải mã tranh cổ', 'Nhóm nghiên cứu giải mã bức tranh cổ tìm thấy trong chùa.\n'],
  ca: ['Hội thi cá cảnh', 'Nhiều giống cá cảnh đẹp được mang đến hội thi.\n'],
  caPhe: ['Giá cà phê tăng', 'Giá cà phê ở Tây Nguyên tăng ba tuần liền. Cà phê nhân vượt mốc cũ.\n'],
  hoa: ['Phố Hoà Bình nở hoa', 'Hoa nở kín phố Hoà Bình, cả phường xuống chụp ảnh.\n'],
  thuy: ['Thuỷ điện xả lũ', 'Nhà máy thuỷ điện trên sông xả lũ từ 5 giờ sáng.\n'],
  hcm: ['TP.HCM thí điểm xe buýt điện', 'TP.HCM chạy thử 20 xe buýt điện từ quý I/2025.\n'],
  so: ['Thu ngân sách đạt 1.250 tỉ đồng', 'Số thu đạt 1.250 tỉ đồng, tăng 7,5% so với năm 2023.\n'],
  toanAn: ['Tòa án xử vụ lừa đảo', 'Tòa án nhân dân tỉnh mở phiên xử vụ lừa đảo bán đất nền.\n'],
  vien: ['Viện kiểm sát kháng nghị', 'Viện kiểm sát nhân dân tỉnh kháng nghị bản án sơ thẩm của tòa án.\n'],
  hanoi: ['Hanoi Marathon 2024 có 5.000 người chạy', 'Giải Hanoi Marathon mở rộng, VĐV Kipchoge Junior về nhất.\n'],
};

/** What is typed, and what must come first. Null: nothing is found. */
const QUERIES: [typed: string, first: string | null][] = [
  ['đường', 'duong'],
  ['duong', 'duongHo'],
  ['Dương', 'duongHo'],
  ['dương văn', 'duongHo'],
  ['đuong', 'duong'],
  ['ĐƯỜNG VEN BIỂN', 'duong'],
  ['duong ven bien', 'duong'],
  ['hiến đất', 'duongHo'],
  ['nguyen dang khai', 'nguyen'],
  ['Nguyễn Đăng Khải', 'nguyen'],
  ['nguyễn đăng', 'nguyen'],
  ['thiếu tướng', 'nguyen'],
  ['thieu tuong nguyen', 'nguyen'],
  ['quân khu', 'nguyen'],
  ['quan khu ii', 'nguyen'],
  ['nguyễn hải', 'nguyenHai'],
  ['nguyễn thị hai', 'nguyenHai2'],
  ['"nguyen hai"', 'nguyenHai'],
  ['"nguyễn thị hai"', 'nguyenHai2'],
  ['giám đốc sở', 'nguyenHai'],
  ['giam doc so tai chinh', 'nguyenHai'],
  ['nuôi tằm', 'nguyenHai2'],
  ['21/2019', 'nghiDinh'],
  ['21/2019/NĐ-CP', 'nghiDinh'],
  ['21/2019/nd-cp', 'nghiDinh'],
  ['số 21/2019', 'nghiDinh'],
  ['21/2018', 'nghiDinh2'],
  ['19/2021', 'nghiDinh2'],
  ['nghị định 19', 'nghiDinh2'],
  ['19/2019', null],
  ['200/2014/TT-BTC', 'thongTu'],
  ['thông tư 200', 'thongTu'],
  ['tt-btc', 'thongTu'],
  ['khu vực phòng thủ', 'nghiDinh'],
  ['phong thu', 'nghiDinh'],
  ['quy hoạch', 'quyHoach'],
  ['quy hoach', 'quyHoach'],
  ['"quy hoạch"', 'quyHoach'],
  ['kế hoạch', 'keHoach'],
  ['"quy hoạch sử dụng đất"', 'quyHoach'],
  ['"sử dụng đất của tỉnh"', 'quyHoach'],
  ['"Nguyễn Đăng Khải, Phó Tư lệnh"', 'nguyen'],
  ['"40 km nối hai huyện. Đường rộng"', 'duong'],
  ['"Đường rộng, con đường"', 'duong'],
  ['"đất sử dụng"', null],
  ['hoạch định', 'keHoach'],
  ['giải mã', 'ma'],
  ['giai ma', 'ma'],
  ['cá', 'ca'],
  ['cá cảnh', 'ca'],
  ['cà', 'caPhe'],
  ['cà phê', 'caPhe'],
  ['ca phe tay nguyen', 'caPhe'],
  ['hòa bình', 'hoa'],
  ['Hoà Bình', 'hoa'],
  ['thủy điện', 'thuy'],
  ['thuỷ điện', 'thuy'],
  ['tp.hcm', 'hcm'],
  ['Giải mã,tranh cổ', 'ma'],
  ['hcm xe buyt', 'hcm'],
  ['1.250', 'so'],
  ['1.250 tỉ', 'so'],
  ['7,5%', 'so'],
  ['toà án', 'toanAn'],
  ['viện kiểm sát', 'vien'],
  ['kháng nghị bản án', 'vien'],
  ['marathon', 'hanoi'],
  ['Kipchoge', 'hanoi'],
  ['kip', 'hanoi'],
  ['mara', 'hanoi'],
  ['kháng ng', 'vien'],
  ['nguyen dang k', 'nguyen'],
  ['21/20', 'nghiDinh2'],
  ['quy ho', 'quyHoach'],
  ['kháng nghi\u0323', 'vien'],
  ['quy ho\u0323', 'quyHoach'],
  ['không có chữ này đâu', null],
  ['đường cá', null],
];

async function clipAll(library: Library, ids: Map<number, string>, names: string[]): Promise<void> {
  for (const name of names) {
    const [title, text] = TEXTS[name]!;
    ids.set(await clipMadeUp(library, { title, text }), name);
  }
}

const names = Object.keys(TEXTS);
const half = names.length / 2;

describe.each([
  ['fresh', false, false],
  ['in a segment', true, false],
  ['half in a merged segment, half fresh', true, true],
])('search, %s', (where, tidied, split) => {
  let library: Library;
  const ids = new Map<number, string>();

  beforeAll(async () => {
    const database = `search ${where}`;
    library = await newLibrary(database);
    await clipAll(library, ids, split ? names.slice(0, half) : names);
    if (!tidied) return;
    const raw = newDatabase(database);
    await raw.open();
    for (let times = 0; times < (split ? 2 : 1); times++) {
      await clipFiller(library);
      while (await tidyIndex(raw));
    }
    raw.close();
    if (split) await clipAll(library, ids, names.slice(half));
  }, 60_000);

  it.each(QUERIES)('%s → %s', async (typed, first) => {
    const { hits } = await library.search(asked(typed));
    expect(hits[0] ? ids.get(hits[0].id) : null).toBe(first);
  });
});

describe('answers', () => {
  let library: Library;
  let ids: number[];
  beforeAll(async () => {
    library = await newLibrary();
    ids = [
      await clipMadeUp(library, {
        title: 'Cầu mới',
        published: '2024-03-01T10:00:00+07:00',
        site: 'Báo A',
        references: [['21/2019/NĐ-CP', 'vn:cp:nd:2019:21']],
      }),
      await clipMadeUp(library, {
        title: 'Cầu cũ',
        published: '2022-01-01',
        site: 'Báo B',
        tags: ['giao thông'],
        officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở A']],
      }),
      await clipMadeUp(library, { title: 'Cầu treo', published: '1969-05-05', site: 'Báo A', note: 'hay' }),
    ];
  });
  const order = async (over: Partial<Query>, filters: Partial<Query['filters']> = {}) =>
    (await library.search({ ...everything, ...over, filters: { ...everything.filters, ...filters } })).hits.map(
      ({ id }) => ids.indexOf(id),
    );

  it.each([
    ['newest', [2, 1, 0]],
    ['oldest', [0, 1, 2]],
    ['publishedNewest', [0, 1, 2]],
    ['publishedOldest', [2, 1, 0]],
  ] as const)('are sorted: %s', async (sort, expected) => {
    expect(await order({ sort })).toEqual(expected);
    expect(await order({ sort, text: 'cầu' })).toEqual(expected);
    expect(await order({ sort, limit: 1, offset: 1 })).toEqual([expected[1]]);
  });

  it.each([
    [{ sites: ['Báo A'] }, [2, 0]],
    [{ sites: ['Báo không có'] }, []],
    [{ tags: ['giao thông'] }, [1]],
    [{ hasNote: true }, [2]],
    [{ hasNote: false }, [1, 0]],
    [{ from: '2022-01-01', to: '2022-12-31' }, [1]],
    [{ to: '1970-01-01' }, [2]],
    [{ officials: ['lê văn mẫu|sở a'] }, [1]],
    [{ organisations: ['sở a'] }, [1]],
    [{ references: ['vn:cp:nd:2019:21'] }, [0]],
    [{ types: ['nghị định'] }, [0]],
    [{ types: ['nghị định'], sites: ['Báo B'] }, []],
  ])('are filtered: %j', async (filters, expected) => {
    expect(await order({}, filters)).toEqual(expected);
    expect(await order({ text: 'cầu', sort: 'newest' }, filters)).toEqual(expected);
  });

  it('are sorted by years that no clock shows', async () => {
    const library = await newLibrary();
    const clipped: number[] = [];
    for (const published of ['9999-12-31', '2924-07-11T09:30:00+07:00', '2024-07-11', '0001-01-01'])
      clipped.push(await clipMadeUp(library, { published }));
    const sorted = async (sort: Query['sort']) => library.searchAll({ ...everything, sort });
    const order = await sorted('publishedNewest');
    expect(order.slice(2)).toEqual(clipped.slice(2));
    expect(new Set(order)).toEqual(new Set(clipped));
    expect((await sorted('publishedOldest')).slice(0, 2)).toEqual(clipped.slice(2).reverse());
  });

  it('give all ids for an export', async () => {
    expect(await library.searchAll({ ...everything, text: 'cầu', sort: 'oldest', limit: 1 })).toEqual(ids);
  });
});
