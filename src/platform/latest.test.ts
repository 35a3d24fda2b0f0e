import { expect, it } from 'vitest';
import { createLatest } from './latest';

it('ignores an answer that arrives after that of a later request', async () => {
  const taken: string[] = [];
  const take = createLatest((answer: string) => taken.push(answer));
  let answerLate = (_: string): void => {};
  const late = take(new Promise((done) => (answerLate = done)));
  await take(Promise.resolve('mới'));
  answerLate('cũ');
  await late;
  expect(taken).toEqual(['mới']);
  await take(Promise.resolve('mới nữa'));
  expect(taken).toEqual(['mới', 'mới nữa']);
});
