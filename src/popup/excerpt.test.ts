import { describe, expect, it } from 'vitest';
import { excerptAround } from './excerpt';

const text =
  'Hội nghị do tỉnh mở.\nSáng nay, ông Lê Văn Mẫu, Chủ tịch xã, nói về việc giao đất cho các hộ dân ở ba thôn vùng cao.\nHết.';

describe('around', () => {
  it('keeps whole words within the paragraph', () => {
    const start = text.indexOf('Lê Văn Mẫu');
    expect(excerptAround(text, { start, end: start + 10 })).toBe(
      'Sáng nay, ông Lê Văn Mẫu, Chủ tịch xã, nói về việc giao đất cho …',
    );
  });
  it('gives a whole short paragraph', () => {
    expect(excerptAround(text, { start: 0, end: 3 })).toBe('Hội nghị do tỉnh mở.');
  });
  it('says where something was left out before', () => {
    const start = text.indexOf('vùng cao');
    expect(excerptAround(text, { start, end: start + 8 })).toBe('… việc giao đất cho các hộ dân ở ba thôn vùng cao.');
  });
});
