import { resolve } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { fuzzAnswers, unrestorable } from './answer-fuzz';
import { type FakeExtension, fakeExtension } from './fake-extension';
import { messages } from './forging';
import { fuzzMessages } from './message-fuzz';

let extension: FakeExtension;

beforeAll(async () => {
  extension = await fakeExtension(resolve('.'), () => import('../../src/background'));
}, 60_000);

it('refuses or answers whatever is sent to the background, and writes nothing unasked (many more: npm run long -- fuzz-messages)', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { failures, answered, refused, unanswered, saved } = await fuzzMessages(extension, 1_500);
  expect(failures).toEqual([]);
  expect(await extension.clippings()).toBe(saved);
  expect(logged.mock.calls).toEqual([]);
  expect(Math.min(answered, refused, unanswered)).toBeGreaterThan(30);
}, 60_000);

it('stores of forged answers of a page only what a backup can give back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const before = await extension.clippings();
  const { saved, refused, failures } = await fuzzAnswers(extension, 300);
  expect(failures).toEqual([]);
  expect(Math.min(saved, refused)).toBeGreaterThan(50);
  expect(await extension.clippings()).toBe(before + saved);
  expect(await unrestorable()).toEqual([]);
}, 60_000);

const { recognise } = messages;
const { context } = recognise;

it.each([
  ['a text', recognise, true],
  ['a text that is too long', { ...recognise, text: 'Ô'.repeat(4_000_001) }, false],
  ['a text that is none', { ...recognise, text: ['Nghị định'] }, false],
  [
    'an address that is too long',
    { ...recognise, context: { ...context, url: `https://bao.vn/${'a'.repeat(2_000)}` } },
    false,
  ],
  ['a word more of the context', { ...recognise, context: { ...context, registry: {} } }, false],
])('recognises for a page and nobody else: %s', async (_, message, allowed) => {
  const { id, origin, receive } = extension;
  const page = { id, url: 'https://vnexpress.net/bai-4812345.html', frameId: 0, tab: { id: 1 } };
  expect(await receive(message, page)).toMatchObject({ ok: allowed });
  expect(await receive(message, { ...page, url: `${origin}src/popup/index.html` })).toMatchObject({ ok: false });
  expect(receive(message, { ...page, frameId: 3 })).toBeUndefined();
});
