import { expect, it } from 'vitest';
import { latestOnly } from './latest-only';

it('ignores an answer that arrives after that of a later request', async () => {
  const taken: string[] = [];
  const take = latestOnly((answer: string) => taken.push(answer));
  let answerLate = (_: string): void => {};
  const late = take(new Promise((done) => (answerLate = done)));
  await take(Promise.resolve('mới'));
  answerLate('cũ');
  await late;
  expect(taken).toEqual(['mới']);
  await take(Promise.resolve('mới nữa'));
  expect(taken).toEqual(['mới', 'mới nữa']);
});
