// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { clipping } from '../../../tests/export/sample';
import { each } from '../../../tests/export/written';
import type { Library } from '../../clippings';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') } },
}));
vi.mock('../../ui/save-file', () => ({ openFile: async () => new WritableStream() }));

it('says so where clippings went while they were being exported', async () => {
  HTMLDialogElement.prototype.showModal = () => {};
  const { ExportDialog } = await import('./export-dialog');
  const { Toasts } = await import('../../ui/toast');
  const library = { eachClipping: () => each([clipping(1, {})]) } as unknown as Library;
  const dialog = <ExportDialog library={library} ids={async () => [1, 2, 3]} onClose={() => {}} />;
  const show = () => render([dialog, <Toasts key="toasts" />], document.body);
  await act(show);
  await act(() => document.querySelectorAll('button')[1]?.click());
  await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('libraryExportedPart 1 3'));
});
