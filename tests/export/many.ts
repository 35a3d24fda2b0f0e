/** Plain clippings in any number, each about 4 kB of text with five officials and three documents; the same for the same number. */
import type { Clipping } from '../../src/clippings';
import { clipping, official, reference } from './sample';

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Lò'];
const middle = ['Văn', 'Thị', 'Đức', 'Minh', 'Quốc', 'Thanh'];
const given = ['Ẩn', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Giang', 'Hạnh', 'Khải', 'Lộc', 'Ngọc', 'Ổn', 'Phượng'];
const posts: [title: string, organization: string][] = [
  ['Chủ tịch', 'UBND tỉnh Hà Yên'],
  ['Phó Giám đốc', 'Sở Tài chính tỉnh Bắc Lâm'],
  ['Bộ trưởng', 'Bộ Tài chính'],
  ['Bí thư', 'Tỉnh ủy Đông Hà'],
  ['Chánh Thanh tra', 'Thanh tra Chính phủ'],
];
const filler =
  'Các đơn vị rà soát hồ sơ, công khai kết quả trên cổng thông tin, lắng nghe người dân và báo cáo trước ngày 15 hằng tháng. ' +
  'Nguồn vốn được phân bổ theo tiến độ; công trình chậm bị điều chuyển, nhà thầu yếu kém bị thay thế. ';

/** A number from 0 to `below` that depends on nothing but `seed` (xorshift). */
function pick(seed: number, below: number): number {
  let state = (seed + 1) * 2654435761;
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

function at<Item>(items: readonly Item[], seed: number): Item {
  return items[pick(seed, items.length)] as Item;
}

function one(id: number): Clipping {
  const people = posts.map(([title, organization], index) => ({
    name: `${at(family, id * 31 + index)} ${at(middle, id * 37 + index)} ${at(given, id * 41 + index)}`,
    title,
    organization,
  }));
  const documents = [0, 1, 2].map((index) => `${1 + pick(id * 43 + index, 180)}/${2015 + pick(id + index, 10)}/NĐ-CP`);
  const opening = people.map(({ name, title, organization }) => `Ông ${name}, ${title} ${organization}, phát biểu. `);
  const basis = documents.map((document, index) => `Theo Điều ${index + 3} Nghị định số ${document}. `);
  const text = `${opening.join('')}\n${basis.join('')}\n${filler.repeat(17)}\n${people[0]?.name} kết luận theo ${documents[0]}.\n`;
  const made = clipping(id, {
    title: `Hội nghị số ${id} tại ${people[0]?.organization}`,
    byline: [`${at(family, id)} ${at(given, id)}`],
    published: `20${15 + (id % 10)}-0${1 + (id % 9)}-1${id % 10}T08:30:00+07:00`,
    site: ['VietnamPlus', 'Báo Thử Nghiệm'][id % 2] ?? '',
    text,
    tags: id % 3 === 0 ? ['ngân sách'] : [],
    note: id % 5 === 0 ? 'Xem lại, "đối chiếu" số liệu.' : '',
    officials: people.map(({ name, title, organization }) => official(text, name, title, organization)),
    references: documents.map((document, index) => reference(text, document, [[document, `Điều ${index + 3}`]])),
  });
  if (id % 4 === 0) made.record.relations.push({ from: 0, to: 1, kind: 'amends' });
  return made;
}

/** From id 1001 on. */
export function many(count: number): Clipping[] {
  return Array.from({ length: count }, (_, index) => one(index + 1001));
}
