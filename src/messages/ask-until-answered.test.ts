import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const question = { type: 'readTab', tabId: 7 } as const;
const reading = { access: 'permitted', host: 'vnexpress.net', on: true, incognito: false, reading: null };
const never = new Promise<never>(() => {});
const answers = vi.fn();

/** What came of the question after so many seconds; `waiting` where nothing did. */
async function answerAfter(seconds: number): Promise<unknown> {
  const { askUntilAnswered } = await import('./ask-until-answered');
  let result: unknown = 'waiting';
  askUntilAnswered(question).then(
    (answer) => {
      result = answer;
    },
    (error: { code: string }) => {
      result = error.code;
    },
  );
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  return result;
}

describe('a message from a screen', () => {
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

  it('is sent once if it is answered', async () => {
    answers.mockResolvedValue({ ok: true, value: reading });
    expect(await answerAfter(60)).toEqual(reading);
    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('is sent again, unchanged, if a worker was stopped while starting and does not answer', async () => {
    answers.mockReturnValueOnce(never).mockResolvedValueOnce({ ok: true, value: reading });
    expect(await answerAfter(6)).toEqual(reading);
    expect(answers.mock.calls).toEqual([[question], [question]]);
  });

  it('gets the first answer: the background may only have been slow', async () => {
    const slow = new Promise((done) => setTimeout(() => done({ ok: true, value: reading }), 7_000));
    answers.mockReturnValueOnce(slow).mockReturnValue(never);
    expect(await answerAfter(8)).toEqual(reading);
  });

  it('passes on a failure, and is not sent again', async () => {
    answers.mockResolvedValue({ ok: false, code: 'privateWindow' });
    expect(await answerAfter(60)).toBe('privateWindow');
    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('waits for a slow background after a limited number of retries', async () => {
    answers.mockReturnValue(never);
    expect(await answerAfter(600)).toBe('waiting');
    expect(answers).toHaveBeenCalledTimes(4);
  });
});
