// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const showToast = vi.fn();
vi.mock('../platform', () => ({ failureMessage: String, message: (key: string) => key }));
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
