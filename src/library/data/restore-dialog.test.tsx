// @vitest-environment jsdom
import { render } from 'preact';
import { beforeAll, expect, it, vi } from 'vitest';
import { mergedLocale } from '../../../build/locales';

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
  const preview = { clippings: added + present, added, present, inLibrary: present, tags: 0, from: null, to: null };
  render(<RestoreDialog key={added} preview={preview} onFinish={() => {}} onClose={() => {}} />, document.body);
  expect(document.body.textContent).toContain(sentence);
});
