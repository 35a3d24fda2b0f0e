// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { clipping } from '../../../tests/export/sample';
import { each } from '../../../tests/export/written';
import type { Library } from '../../clippings';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') } },
}));
const openFile = vi.fn(async () => new WritableStream());
vi.mock('../../ui/save-file', () => ({ openFile: () => openFile() }));

beforeEach(() => {
  render(null, document.body);
  HTMLDialogElement.prototype.showModal = () => {};
});

/** Opens the dialog for three clippings, of which one is still there, and starts. */
async function exported(): Promise<void> {
  const { ExportDialog } = await import('./export-dialog');
  const { Toasts } = await import('../../ui/toast');
  const library = { eachClipping: () => each([clipping(1, {})]) } as unknown as Library;
  const dialog = (
    <ExportDialog key="dialog" library={library} ids={async () => [1, 2, 3]} count={3} onClose={() => {}} />
  );
  await act(() => render([dialog, <Toasts key="toasts" />], document.body));
  await act(() => document.querySelectorAll('button')[1]?.click());
}

it('says before the choice how many clippings the file will have', async () => {
  const { ExportDialog } = await import('./export-dialog');
  const dialog = <ExportDialog key="count" library={{} as Library} ids={async () => []} count={3} onClose={() => {}} />;
  await act(() => render(dialog, document.body));
  expect(document.querySelector('dialog h2')?.textContent).toBe('libraryExportTitleOther 3');
});

it('says so where clippings went while they were being exported', async () => {
  await exported();
  await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('libraryExportedPart 1 3'));
});

it('a second click, while it is still asked what is to be exported, starts no second export', async () => {
  const { ExportDialog } = await import('./export-dialog');
  const ids = vi.fn(() => new Promise<number[]>(() => {}));
  openFile.mockClear();
  const dialog = <ExportDialog key="twice" library={{} as Library} ids={ids} count={3} onClose={() => {}} />;
  await act(() => render(dialog, document.body));
  const start = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'libraryExportStart',
  );
  for (let click = 0; click < 2; click++) await act(async () => start?.click());
  expect(openFile).toHaveBeenCalledOnce();
});

it('says so where the disk of the file is full', async () => {
  const full = async (): Promise<never> => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  openFile.mockResolvedValueOnce(new WritableStream({ write: full }));
  await exported();
  await vi.waitFor(() =>
    expect(document.querySelector('dialog [role=status]')?.textContent).toBe('platformErrorStorageFull'),
  );
});
