/** Texts that are worst for expressions over numbers, names, posts and brackets: each part again and again, to any length. */

const rows: Record<string, (i: number) => string> = {
  'one run of digits': (i) => String(i % 10),
  'one run of slashes': () => '/',
  'one run of dashes': () => '-',
  'one run of capitals': () => 'Đ',
  'one run of commas': () => ',',
  'one run of spaces': () => ' ',
  'one run of full stops': () => '.',
  'opening brackets': () => '(',
  'brackets in brackets': (i) => (i % 2 === 0 ? '(ông ' : ')'),
  'quotation marks': (i) => (i % 2 === 0 ? '“' : '"'),
  'digits and slashes': (i) => `${i % 10}/`,
  'digits and dashes': (i) => `${i % 10}-`,
  'digits and commas': (i) => `${i % 10}, `,
  'numbers without an end': (i) => `${i % 97}/20${i % 100}/NĐ-CP-`,
  số: () => 'Nghị định số ',
  'số alone': () => 'số ',
  'điểm, khoản, Điều': () => 'điểm a khoản 1 Điều ',
  'laws without a name': () => 'Luật sửa đổi, bổ sung một số điều của Luật ',
  'laws and laws': () => 'Luật Đất đai, Luật Nhà ở và ',
  posts: () => 'Phó Chủ tịch ',
  'posts and posts': () => 'Bí thư, Chủ tịch, Giám đốc, ',
  'posts of posts of posts': () => 'Phó Giám đốc Sở của Chủ tịch UBND tỉnh ',
  ranks: () => 'Thiếu tướng ',
  'names without a post': (i) => `Nguyễn Văn ${'ABCDEĐGHKL'[i % 10]} `,
  'one name of many words': () => 'Nguyễn ',
  'one name, many posts': () => 'Giám đốc Vừ Mí Khánh, ',
  'many people, one text': (i) => `Giám đốc Vừ ${'Khải Mây Bích Đông Sương'.split(' ')[i % 5]}${i} Khánh, `,
  'short forms of one name': () => 'ông Khánh ',
  'places in places': () => 'xã Tân Hòa huyện Suối Mơ tỉnh Hà Yên ',
  'former and former': () => 'nguyên cựu quyền ',
  'dates and dates': () => 'ngày 12 tháng 9 năm 2024 ',
  'terms and terms': () => 'nhiệm kỳ 2020 - 2025, ',
  countries: () => 'Thủ tướng nước Cộng hòa ',
  'combining marks': () => 'a\u0323\u0302',
  'soft hyphens': () => '\u00ad',
  'zero width': () => '\u200b\u200d\ufeff',
  'half of a pair': () => '\ud83c',
  'paragraphs of one letter': () => 'Ô\n',
  'names across lines': () => 'Giám đốc\nVừ Mí\nKhánh\n',
};

/** Each about `size` UTF-16 code units. */
export function textBombs(size: number): [kind: string, text: string][] {
  return Object.entries(rows).map(([kind, part]) => {
    const parts: string[] = [];
    for (let i = 0, length = 0; length < size; i += 1) {
      const next = part(i);
      parts.push(next);
      length += next.length;
    }
    return [kind, parts.join('')];
  });
}
