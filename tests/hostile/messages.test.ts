import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { fakeExtension } from './fake-extension';
import { fuzzMessages } from './message-fuzz';

it('refuses or answers whatever is sent to the background, and writes nothing unasked (many more: npm run long -- fuzz-messages)', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const extension = await fakeExtension(resolve('.'), () => import('../../src/background'));
  const { failures, answered, refused, unanswered, saved } = await fuzzMessages(extension, 1_500);
  expect(failures).toEqual([]);
  expect(await extension.clippings()).toBe(saved);
  expect(logged.mock.calls).toEqual([]);
  expect(Math.min(answered, refused, unanswered)).toBeGreaterThan(30);
}, 60_000);
