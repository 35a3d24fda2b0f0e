// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { everything } from '../../clippings';

vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('shows the words of the address, and keeps what is being typed', async () => {
  const { PictureScope } = await import('./picture-scope');
  const show = (text: string) =>
    act(() => render(<PictureScope screen="graph" query={{ ...everything, text }} />, document.body));
  await show('cầu treo');
  const words = document.querySelector('input')!;
  expect(words.value).toBe('cầu treo');
  words.value = 'cầu treo Nậm';
  await show('cầu treo');
  expect(words.value).toBe('cầu treo Nậm');
  // The section is opened anew from the masthead.
  await show('');
  expect(words.value).toBe('');
});
