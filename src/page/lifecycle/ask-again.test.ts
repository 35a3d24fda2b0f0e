import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const question = {
  type: 'recognise',
  text: 'Một câu.\n',
  context: { published: null, url: 'https://vnexpress.net/bai-4812345.html', site: null },
} as const;
const found = { officials: [], references: [], relations: [] };
const answers = vi.fn();

async function answered() {
  const { askAgainIfFailed } = await import('./ask-again');
  const result = askAgainIfFailed(question).catch((error: { code: string }) => error.code);
  await vi.runAllTimersAsync();
  return result;
}

describe('a question to the background', () => {
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
    expect(await answered()).toEqual(found);
    expect(answers).toHaveBeenCalledTimes(3);
  });

  it('is given up where nobody answers three times', async () => {
    answers.mockResolvedValue(undefined);
    expect(await answered()).toBe('unexpected');
    expect(answers).toHaveBeenCalledTimes(3);
  });

  it('is not asked for again where the question was refused', async () => {
    answers.mockResolvedValue({ ok: false, code: 'badMessage' });
    expect(await answered()).toBe('badMessage');
    expect(answers).toHaveBeenCalledTimes(1);
  });
});
