// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Library, Named } from '../../clippings';

vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

let people: string[] = [];
const library = {
  async *readNamed(): AsyncGenerator<Named> {
    const officials = people.map((name) => ({ key: name, name, organizations: [] }));
    yield { id: 1, date: '2024-01-01', officials, references: [] };
  },
} as unknown as Library;

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const pressed = (): Element[] => [...document.querySelectorAll('[aria-pressed="true"]')];

it('shows all again when the one in focus has left the picture', async () => {
  const { GraphScreen } = await import('./graph-screen');
  const { revision } = await import('../use-loaded');
  people = ['Lò', 'Hà', 'Bảo'];
  await act(() => render(<GraphScreen library={library} params={new URLSearchParams()} />, document.body));
  await vi.waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(3));
  const name = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lò');
  await act(() => name?.click());
  expect(pressed().length).toBeGreaterThan(0);
  people = ['Hà', 'Bảo'];
  await act(() => {
    revision.value++;
  });
  await vi.waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(1));
  expect(pressed()).toEqual([]);
});

it('offers no file of a picture that is not there', async () => {
  const { GraphScreen } = await import('./graph-screen');
  const { revision } = await import('../use-loaded');
  people = ['Lò', 'Hà'];
  const saves = (): boolean => document.body.textContent.includes('librarySaveSvg');
  await act(() => render(<GraphScreen library={library} params={new URLSearchParams()} />, document.body));
  await vi.waitFor(() => expect(saves()).toBe(true));
  people = [];
  await act(() => {
    revision.value++;
  });
  await vi.waitFor(() => expect(document.body.textContent).toContain('libraryPictureEmpty'));
  expect(saves()).toBe(false);
});
