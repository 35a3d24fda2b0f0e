/**
 * Generates news of an invented province from a seed, for the pictures of a large library. All people, papers and documents are invented,
 * except the two decrees of the registry whose titles a dossier shows.
 */
import { randomFrom } from '../../bench/library/corpus';

export interface News {
  published: string;
  site: string;
  title: string;
  text: string;
}

interface Person {
  name: string;
  /** Post with organisation, from that year on. */
  posts: [from: number, post: string][];
}

const SITES = ['Báo Ví Dụ', 'Thời Báo Mẫu', 'Tin Tây Sơn', 'Báo Đồng Xanh', 'Nhật Báo Bến Nước', 'Tạp chí Nẻo Đường'];

/** The first holds three posts in one office. */
const PEOPLE: Person[] = [
  {
    name: 'Lò Văn Thiện',
    posts: [
      [2016, 'Phó Chủ tịch UBND huyện Suối Mơ'],
      [2020, 'Phó Chủ tịch Thường trực UBND huyện Suối Mơ'],
      [2023, 'Chủ tịch UBND huyện Suối Mơ'],
    ],
  },
  {
    name: 'Hà Thị Nhạn',
    posts: [
      [2016, 'Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh Tây Sơn'],
      [2021, 'Giám đốc Sở Nông nghiệp và Môi trường tỉnh Tây Sơn'],
    ],
  },
  { name: 'Trịnh Công Nghĩa', posts: [[2016, 'Chủ tịch UBND tỉnh Tây Sơn']] },
  { name: 'Đặng Thu Mai', posts: [[2016, 'Thứ trưởng Bộ Nông nghiệp và Môi trường']] },
  { name: 'Vũ Đình Khang', posts: [[2016, 'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Tây Sơn']] },
];
const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Mai Cao'.split(' ');
const MIDDLES = 'Văn Thị Đức Minh Ngọc Quang Thanh Hữu Xuân Đình'.split(' ');
const GIVEN = 'An Bách Châu Diệp Gấm Hải Khuê Lâm Mẫn Nhã Oanh Phú Quý Sáng Tâm Uyên Vinh Yến Đạt Kiên'.split(' ');
const POSTS = ['Giám đốc Sở', 'Phó Giám đốc Sở', 'Chánh Thanh tra Sở'];
const FIELDS = ['Xây dựng', 'Tài chính', 'Y tế', 'Tư pháp', 'Nội vụ', 'Công Thương', 'Giáo dục và Đào tạo'];
const PROVINCES = ['Tây Sơn', 'Bến Nước', 'Đồng Xanh', 'Núi Mây', 'Cửa Lạch', 'Hồ Sen'];
const DOCUMENTS = [
  'Nghị định số 156/2018/NĐ-CP',
  'Nghị định số 912/2021/NĐ-CP về quản lý rừng cộng đồng',
  'Nghị định số 877/2024/NĐ-CP',
  'Nghị định số 15/2021/NĐ-CP',
  'Luật Lâm nghiệp',
  'Luật Đất đai',
  'Quyết định số 845/QĐ-UBND',
];
const TYPES = [
  'Nghị định số {n}/{y}/NĐ-CP',
  'Thông tư số {n}/{y}/TT-BTC',
  'Quyết định số {n}/QĐ-TTg',
  'Nghị quyết số {n}/NQ-HĐND',
];
const TOPICS = [
  'giao rừng cho thôn bản',
  'nước sạch cho vùng cao',
  'nâng cấp đường liên xã',
  'sửa trường trước năm học mới',
  'phòng cháy rừng mùa khô',
  'bố trí lại chợ đầu mối',
  'khám bệnh cho người cao tuổi',
  'cấp sổ đỏ lần đầu',
  'chi trả tiền giữ rừng',
  'xây cầu qua suối Bạc',
  'số hóa hồ sơ đất đai',
  'đưa điện về bản Nà Lẻ',
  'kè bờ sông Hương Giang',
  'dạy nghề cho thanh niên nông thôn',
  'bảo vệ giống lúa địa phương',
];
const TITLES = [
  'Tỉnh {p} bàn việc {t}',
  '{p}: thêm {k} tỷ đồng để {t}',
  'Việc {t} ở {p} đi đến đâu?',
  '{p} hẹn xong việc {t} trong quý này',
  'Kiểm tra việc {t} tại {p}',
  'Nhiều xã ở {p} chậm {t}',
];
const SAID = [
  'Theo {who}, việc {t} phải làm đúng {doc}.',
  '{Who} cho biết {doc} đã gỡ được vướng mắc lớn nhất của việc {t}.',
  '{Who} đề nghị các xã rà lại hồ sơ theo khoản {k} Điều {a} {doc}.',
  'Căn cứ {doc}, {who} yêu cầu báo cáo kết quả {t} trước ngày 15 hằng tháng.',
];
const MORE = [
  'Người dân mong việc này xong trước mùa mưa.',
  'Tính đến cuối tháng, {k} xã đã làm xong phần việc của mình.',
  'Kinh phí lấy từ ngân sách tỉnh và phần đóng góp của dân.',
  'Đoàn công tác cũng đến thăm {k} hộ gia đình ở xa trung tâm.',
];

export function madeUpNews(index: number): News {
  const random = randomFrom(index * 31 + 5);
  const number = (below: number): number => Math.floor(random() * below);
  const any = <Value>(values: readonly Value[]): Value => values[number(values.length)]!;
  /** Picks early items far more often than late ones. */
  const often = (count: number): number => Math.floor(count * random() ** 3);
  const day = new Date(Date.UTC(2018, 0, 1) + number(3200) * 86_400_000);
  const year = day.getUTCFullYear();
  const province = any(PROVINCES);
  const topic = any(TOPICS);

  const person = (): string => {
    const which = often(400);
    const known = PEOPLE[which];
    if (known !== undefined) return `${known.posts.findLast(([from]) => from <= year)![1]} ${known.name}`;
    const of = <Value>(values: readonly Value[], step: number): Value => values[(which * step) % values.length]!;
    const name = `${of(SURNAMES, 7)} ${of(MIDDLES, 3)} ${of(GIVEN, 11)}`;
    return `${of(POSTS, 5)} ${of(FIELDS, 13)} tỉnh ${of(PROVINCES, 17)} ${name}`;
  };
  const document = (): string => {
    const which = often(300);
    const known = DOCUMENTS[which];
    if (known !== undefined) return known;
    const form = TYPES[which % TYPES.length]!;
    return form.replace('{n}', String(20 + ((which * 37) % 900))).replace('{y}', String(2012 + (which % 12)));
  };
  const written = (form: string): string =>
    form.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'who') return person();
      if (slot === 'Who') return person();
      if (slot === 'doc') return document();
      if (slot === 't') return topic;
      if (slot === 'p') return province;
      return String(slot === 'a' ? 2 + number(30) : 2 + number(8));
    });

  const said = Array.from({ length: 2 + number(3) }, () => written(any(SAID)));
  const paragraphs = [
    `Ngày ${day.getUTCDate()}-${day.getUTCMonth() + 1}, UBND tỉnh ${province} họp về việc ${topic}.`,
    ...said.map((sentence) => `${sentence} ${written(any(MORE))}`),
  ];
  return {
    published: day.toISOString().slice(0, 10),
    site: SITES[often(SITES.length)]!,
    title: written(any(TITLES)),
    text: paragraphs.map((paragraph) => `${paragraph}\n`).join(''),
  };
}
