// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('puts the keyboard back where it was when a toast goes from under it', async () => {
  const { showToast, Toasts } = await import('./toast');
  const Screen = ({ row }: { row: boolean }) => (
    <main id="main" tabIndex={-1}>
      {row && <button type="button">Dòng</button>}
      <Toasts />
    </main>
  );
  await act(() => render(<Screen row={true} />, document.body));
  const row = document.querySelector('button');
  for (const place of [0, 1]) {
    await act(() => showToast('Đã bỏ.', () => {}));
    row?.focus();
    const press = document.querySelectorAll<HTMLButtonElement>('.toast button')[place];
    press?.focus();
    await act(() => press?.click());
    expect(document.activeElement).toBe(row);
  }
  await act(() => showToast('Đã bỏ.', () => {}));
  row?.focus();
  const undo = document.querySelector<HTMLButtonElement>('.toast button');
  undo?.focus();
  await act(() => render(<Screen row={false} />, document.body));
  await act(() => undo?.click());
  expect(document.activeElement?.id).toBe('main');
});

it('waits for the reader who is in another tab', async () => {
  vi.useFakeTimers();
  const { showToast, Toasts } = await import('./toast');
  await act(() => render(<Toasts />, document.body));
  const shown = () => document.body.textContent?.includes('Đã đổi nhãn.');
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  const turn = (hidden: boolean) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  turn(true);
  await act(() => showToast('Đã đổi nhãn.', () => {}));
  await pass(60_000);
  expect(shown()).toBe(true);
  turn(false);
  await pass(9_000);
  expect(shown()).toBe(true);
  await pass(2_000);
  expect(shown()).toBe(false);
  vi.useRealTimers();
});
