import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../annotate/record';

const article = { text: 'Một câu.\n', published: null, url: 'https://vnexpress.net/bai-4812345.html', site: null };
const found = { officials: [], references: [], relations: [] };
const answers = vi.fn();

async function recognised() {
  const { recognise } = await import('./recognise');
  const result = recognise(article as unknown as Article).catch((error: { code: string }) => error.code);
  await vi.runAllTimersAsync();
  return result;
}

describe('recognising in the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetModules();
    answers.mockReset();
    vi.stubGlobal('browser', { runtime: { id: 'own', sendMessage: answers } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is asked for again where the worker was stopped meanwhile', async () => {
    answers
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: found });
    expect(await recognised()).toEqual(found);
    expect(answers).toHaveBeenCalledTimes(3);
  });

  it('is given up where nobody answers three times', async () => {
    answers.mockResolvedValue(undefined);
    expect(await recognised()).toBe('unexpected');
    expect(answers).toHaveBeenCalledTimes(3);
  });

  it('is not asked for again where the question was refused', async () => {
    answers.mockResolvedValue({ ok: false, code: 'badMessage' });
    expect(await recognised()).toBe('badMessage');
    expect(answers).toHaveBeenCalledTimes(1);
  });
});
