// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('is over for whoever opened it where the browser closes it without asking, or it could not be opened again', async () => {
  HTMLDialogElement.prototype.showModal = () => {};
  const { Dialog } = await import('./dialog');
  const onClose = vi.fn();
  await act(() =>
    render(
      <Dialog title="Xuất" onClose={onClose} actions={null}>
        Định dạng
      </Dialog>,
      document.body,
    ),
  );
  document.querySelector('dialog')?.dispatchEvent(new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});
