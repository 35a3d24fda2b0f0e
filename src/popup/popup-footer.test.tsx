// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('a double click clips once: its second falls on the button of a new version', async () => {
  const { PopupFooter } = await import('./popup-footer');
  const clip = vi.fn((event: Event) => event.preventDefault());
  const foot = {
    quoteOnly: null,
    existing: null,
    incognito: false,
    privateAgreed: false,
    state: 'idle',
    failure: null,
    done: null,
  } as const;
  const nothing = { onQuoteOnly() {}, onPrivateAgreed() {}, onCite() {}, onOpen() {} };
  await act(() =>
    render(
      <form onSubmit={clip}>
        <PopupFooter {...foot} {...nothing} />
      </form>,
      document.body,
    ),
  );
  const button = document.querySelector('[type=submit]');
  for (const detail of [1, 2])
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  expect(clip).toHaveBeenCalledTimes(1);
});
