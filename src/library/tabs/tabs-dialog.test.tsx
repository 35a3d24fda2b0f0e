// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const clipTab = vi.fn();
vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));
vi.mock('./open-tabs', () => ({
  openTabs: async () => [{ id: 1, title: 'Bài', host: 'bao.example', asleep: null }],
  clipTab,
}));

it('begins to count anew when it is pressed again', async () => {
  HTMLDialogElement.prototype.showModal = () => {};
  const { TabsDialog } = await import('./tabs-dialog');
  await act(() => render(<TabsDialog onClose={() => {}} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('li')).not.toBeNull());
  const press = () =>
    act(async () =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'libraryClipTabsStart')
        ?.click(),
    );
  clipTab.mockResolvedValueOnce('đã lưu');
  await press();
  await vi.waitFor(() => expect(document.querySelector('li')?.textContent).toContain('đã lưu'));
  clipTab.mockReturnValueOnce(new Promise(() => {}));
  await press();
  expect(document.querySelector('progress')?.value).toBe(0);
});
