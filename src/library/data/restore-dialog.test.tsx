// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import { mergedLocale } from '../../../build/locales';
import type { RestorePreview } from '../../clippings';

const english = mergedLocale('en');
vi.mock('../../platform/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, words: string[]) =>
        english[key]?.message.replace(/\$(\d)/g, (_, place) => words[Number(place) - 1] ?? ''),
    },
  },
}));
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => {};
});

it.each([
  [1, 20_000, 'Merge: 1 clipping is added. Already here, and left as they are in the library: 20,000.'],
  [20_000, 0, 'Merge: 20,000 clippings are added. Already here, and left as they are in the library: 0.'],
])('says what %d new ones and %d known ones come to', async (added, present, sentence) => {
  const { RestoreDialog } = await import('./restore-dialog');
  const preview = {
    clippings: added + present,
    added,
    present,
    inBin: 0,
    inLibrary: present,
    tags: 0,
    from: null,
    to: null,
    own: null,
  };
  render(<RestoreDialog key={added} preview={preview} onFinish={() => {}} onClose={() => {}} />, document.body);
  expect(document.body.textContent).toContain(sentence);
});

it('says that what is in the bin stays there', async () => {
  const { RestoreDialog } = await import('./restore-dialog');
  const preview = {
    clippings: 9,
    added: 0,
    present: 9,
    inBin: 2,
    inLibrary: 9,
    tags: 0,
    from: null,
    to: null,
    own: null,
  };
  render(<RestoreDialog key="bin" preview={preview} onFinish={() => {}} onClose={() => {}} />, document.body);
  expect(document.body.textContent).toContain('library: 9. 2 of these are in the bin and stay there');
});

it('says what else the backup holds, and what becomes of it', async () => {
  const { RestoreDialog } = await import('./restore-dialog');
  const counts = { clippings: 0, added: 0, present: 0, inBin: 0, inLibrary: 0, tags: 0, from: null, to: null };
  const watched = ['Lê Văn Mẫu', 'Lò Văn Páo'].map((label) => ({ kind: 'official' as const, label, key: null }));
  const own = { settings: {}, sitesOff: ['bao.example'], watched, notOfficials: { a: ['X', 'Y'], b: ['Z'] } };
  const told = (preview: RestorePreview) => {
    render(<RestoreDialog preview={preview} onFinish={() => {}} onClose={() => {}} />, document.body);
    return document.body.textContent;
  };
  expect(told({ ...counts, own })).toContain(
    'Besides clippings it contains: 2 entries of the watch list, 1 site switched off, 3 names that you unmarked.',
  );
  expect(told({ ...counts, own: null })).not.toContain('Beside');
});

it.each([
  [3, ['Replace the library with the backup?', 'the 3 clippings now in the library are lost']],
  [0, []],
])('with %d clippings in the library asks once more before they are lost', async (inLibrary, asked) => {
  const { RestoreDialog } = await import('./restore-dialog');
  const preview = { clippings: 1, added: 1, present: 0, inBin: 0, inLibrary, tags: 0, from: null, to: null, own: null };
  const onFinish = vi.fn();
  const dialog = <RestoreDialog key={`in ${inLibrary}`} preview={preview} onFinish={onFinish} onClose={() => {}} />;
  await act(() => render(dialog, document.body));
  const press = (words: string) =>
    act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());
  await press('Replace');
  for (const words of asked) expect(document.body.textContent).toContain(words);
  expect(onFinish).toHaveBeenCalledTimes(asked.length === 0 ? 1 : 0);
  await press('Replace the library');
  expect(onFinish.mock.calls).toEqual([['replace']]);
});
