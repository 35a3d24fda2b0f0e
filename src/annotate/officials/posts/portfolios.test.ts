import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('portfolios of envoys and of heads of international bodies', () => {
  it.each([
    [
      'the body behind the portfolio, with its abbreviation',
      'Đại diện cấp cao về chính sách an ninh và đối ngoại của Liên minh châu Âu (EU) Karl Harrow nói.',
      ['Karl Harrow: Đại diện cấp cao|Liên minh châu Âu|'],
    ],
    [
      'the body before the portfolio, the abbreviation behind it',
      'Cao ủy Liên hợp quốc về người tị nạn (UNHCR) Karl Harrow nói.',
      ['Karl Harrow: Cao ủy|Liên hợp quốc|'],
    ],
    [
      'the field of a commissioner, before the body',
      'Cao ủy Thương mại EU Karl Harrow và Cao ủy Năng lượng của Liên minh châu Âu Anna Bella dự.',
      ['Karl Harrow: Cao ủy|Thương mại EU|', 'Anna Bella: Cao ủy|Năng lượng của Liên minh châu Âu|'],
    ],
    [
      'charged with something',
      'Phó Tổng Thư ký Liên hợp quốc phụ trách các vấn đề nhân đạo Karl Harrow nói.',
      ['Karl Harrow: Phó Tổng Thư ký|Liên hợp quốc|'],
    ],
    ['a project is no holder', 'Phó Giám đốc Sở Y tế phụ trách dự án Metro Suối Mơ nói.', []],
  ])('%s: %s', (_case, text, people) => expect(officialsIn(text)).toEqual(people));
});

describe('heads of international bodies', () => {
  it.each([
    'Hiệp hội các quốc gia Đông Nam Á',
    'Liên minh châu Phi',
    'Tòa án Hình sự quốc tế',
    'Chương trình Lương thực thế giới',
    'Ngân hàng Trung ương châu Âu',
    'UNCTAD',
    'OSCE',
  ])('%s', (body) =>
    expect(officialsIn(`Tổng Thư ký ${body} Karl Harrow nói.`)).toEqual([`Karl Harrow: Tổng Thư ký|${body}|`]),
  );
});
