// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PartlyDone, type Progress } from '../../clippings';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') } },
}));

const words = { doing: 'đang làm', done: 'đã xong' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

/** The line and the toasts, and what changes many. */
async function shown() {
  const [{ runBulk: changeMany }, { BulkProgress: ManyLine }, { Toasts }] = await Promise.all([
    import('./bulk-operation'),
    import('./bulk-progress'),
    import('../../ui/toast'),
  ]);
  await act(() => render([<ManyLine key="m" />, <Toasts key="t" />], document.body));
  return { changeMany };
}

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).at(-1);

const press = (words: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === words)!.click();
    await vi.advanceTimersByTimeAsync(1);
  });

/** A change of a thousand that does a tenth whenever `step` is called, until it is stopped. */
function slow() {
  let next!: () => void;
  const undone = vi.fn(async () => {});
  const work = async ({ signal, onProgress }: Progress) => {
    for (let done = 0; done < 1_000; done += 100) {
      if (signal.aborted) throw new PartlyDone(done, 1_000, undone);
      await new Promise<void>((go) => (next = go));
      onProgress(done + 100, 1_000);
    }
    return undone;
  };
  return {
    work,
    undone,
    step: () =>
      act(async () => {
        next();
        await vi.advanceTimersByTimeAsync(1);
      }),
  };
}

it('shows how far a change is that takes its time, and speaks of every quarter', async () => {
  const { changeMany } = await shown();
  const { work, step } = slow();
  await act(async () => void changeMany(work, words));
  await step();
  expect(text('aside')).toBeUndefined();
  await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
  expect(text('aside span')).toBe('libraryManyProgress đang làm 100 1.000');
  expect(text('[role=status]:not(.toasts)')).toBe('libraryManyProgress đang làm 100 1.000');
  await step();
  expect(text('aside span')).toBe('libraryManyProgress đang làm 200 1.000');
  expect(text('[role=status]:not(.toasts)')).toBe('libraryManyProgress đang làm 100 1.000');
  await step();
  expect(text('[role=status]:not(.toasts)')).toBe('libraryManyProgress đang làm 300 1.000');
  for (let i = 3; i < 10; i++) await step();
  expect(text('aside')).toBeUndefined();
  expect(text('.toast > span')).toBe('đã xong');
});

it('stopped, tells what is done and takes it back; the window asks before it is closed meanwhile', async () => {
  const { changeMany } = await shown();
  const { work, undone, step } = slow();
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await act(async () => void changeMany(work, words));
  await step();
  await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
  expect(asks()).toBe(true);
  await press('libraryManyStop');
  await step();
  expect(asks()).toBe(false);
  expect(text('.toast > span')).toBe('libraryManyStopped 200 1.000');
  await press('uiUndo');
  expect(undone).toHaveBeenCalledOnce();
  expect(text('.toast > span')).toBe('libraryUndone');
});

it('an undoing that is stopped is offered again', async () => {
  const { changeMany } = await shown();
  let stopped = true;
  const undo = vi.fn(async () => {
    if (stopped) throw new PartlyDone(300, 1_000, async () => Promise.reject(new Error('this would do it again')));
  });
  await act(async () => void (await changeMany(async () => undo, words)));
  await press('uiUndo');
  expect(text('.toast > span')).toBe('libraryManyStopped 300 1.000');
  stopped = false;
  await press('uiUndo');
  expect(text('.toast > span')).toBe('libraryUndone');
});

it('an undoing that fails before anything is undone is offered again', async () => {
  const { changeMany } = await shown();
  const { ExpectedFailure } = await import('../../platform/expected-failure');
  const undo = vi.fn().mockRejectedValueOnce(new ExpectedFailure('storageFull')).mockResolvedValue(undefined);
  await act(async () => void (await changeMany(async () => undo, words)));
  await press('uiUndo');
  expect(text('.toast > span')).toBe('platformErrorStorageFull');
  await press('uiUndo');
  expect(text('.toast > span')).toBe('libraryUndone');
});

it('what fails midway says why, and what is done', async () => {
  const { changeMany } = await shown();
  const { ExpectedFailure } = await import('../../platform/expected-failure');
  const failing = (cause: Error) => async () => {
    throw new PartlyDone(200, 1_000, null, { cause });
  };
  await act(async () => void (await changeMany(failing(new ExpectedFailure('storageFull')), words)));
  expect(text('.toast > span')).toBe('libraryManyFull 200 1.000');
  await act(async () => void (await changeMany(failing(new ExpectedFailure('databaseFailed')), words)));
  expect(text('.toast > span')).toBe('libraryManyFailed 200 1.000');
});
