// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const showToast = vi.fn();
vi.mock('../platform', () => ({
  failureCode: (error: string) => error,
  failureMessage: String,
  message: (key: string) => key,
}));
vi.mock('../ui/toast', () => ({ showToast }));

it('says that something is being done where it takes its time', async () => {
  vi.useFakeTimers();
  const { attempt } = await import('./attempt');
  await attempt(async () => undefined, 'đã xong');
  expect(showToast.mock.calls.map(([text]) => text)).toEqual(['đã xong']);
  const long = attempt(() => new Promise((done) => setTimeout(done, 3_000)), 'đã xong');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(showToast).toHaveBeenLastCalledWith('libraryWorking');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await long).toBe(true);
  expect(showToast).toHaveBeenLastCalledWith('đã xong', null);
  expect(showToast).toHaveBeenCalledTimes(3);
});

it.each([
  ['storageFull', true],
  ['changedMeanwhile', false],
])('an undo that fails by %s is offered again: %s', async (code, offered) => {
  vi.useRealTimers();
  const { attempt } = await import('./attempt');
  const undo = vi.fn().mockRejectedValueOnce(code).mockResolvedValue(undefined);
  await attempt(async () => undo, 'đã xong');
  const last = () => showToast.mock.lastCall as [string, (() => void) | null];
  last()[1]?.();
  await vi.waitFor(() => expect(last()[0]).toBe(code));
  expect(last()[1] !== null).toBe(offered);
  if (!offered) return;
  last()[1]?.();
  await vi.waitFor(() => expect(last()[0]).toBe('libraryUndone'));
});
