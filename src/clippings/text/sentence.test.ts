import { describe, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { sentenceAt } from './sentence';

describe('the sentence around a stretch', () => {
  it('ends where a sentence does, not at the dot of a figure', () => {
    const text = 'Mở đầu. Ông Mẫu nói 1.500 hộ đã nhận. Hết.';
    expect(sentenceAt(text, { start: 12, end: 15 })).toBe('Ông Mẫu nói 1.500 hộ đã nhận.');
  });

  it('cuts no character in two where it is long', () => {
    for (const before of ['', 'x']) {
      const text = `${before}${'🌾'.repeat(300)}Mẫu${'🌾'.repeat(300)}`;
      const start = text.indexOf('Mẫu');
      expect(sentenceAt(text, { start, end: start + 3 })).not.toMatch(/\p{Surrogate}/u);
      expect(sentenceAt(text, { start, end: start + 2 })).not.toMatch(/\p{Surrogate}/u);
    }
    const odd = `x${'🌾'.repeat(300)}`;
    expect(sentenceAt(odd, { start: 0, end: 1 })).not.toMatch(/\p{Surrogate}/u);
  });
});

it('the beginning of a text that a list shows cuts no character in two', async () => {
  const library = await newLibrary();
  const id = await clipMadeUp(library, { text: `x${'🌾'.repeat(200)}\n` });
  const [head] = await library.readHeads([id]);
  expect(head?.excerpt).toBe(`x${'🌾'.repeat(100)}`);
});
