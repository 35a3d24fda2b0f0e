import { describe, expect, it } from 'vitest';
import { mentions, table } from '../test-table';

table('bare numbers before verbs that begin like a noun', [
  ['to adjust', 'Thủ tướng ký Quyết định 1577 điều chỉnh vốn', 'Quyết định 1577 → ?'],
  ['to explain', 'Công văn 1736 giải thích việc này', 'Công văn 1736 → ?'],
  ['to dissolve', 'Quyết định 215 giải thể đội thuyền', 'Quyết định 215 → ?'],
  ['to dismiss', 'Quyết định 412 cách chức ông Lò Văn Ẩn', 'Quyết định 412 → ?'],
  ['for the nth time', 'dự thảo thay thế Nghị định 86 lần thứ 8', 'Nghị định 86 → ?'],
]);

describe('bare numbers before nouns', () => {
  it.each([
    'Quyết định 300 điều khoản',
    'Quyết định 120 giải thưởng',
    'Công văn 12 lần bị trả về',
    'Quyết định 215 cách làm muối',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});
