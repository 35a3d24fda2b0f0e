// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Library, Named } from '../../clippings';

vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

let people: string[] = [];
/** Whom a clipping of his own names. */
let alone: string[] = [];
const library = {
  async *readNamed(): AsyncGenerator<Named> {
    for (const [id, names] of [people, ...alone.map((name) => [name])].entries()) {
      const officials = names.map((name) => ({ key: name, name, organizations: [] }));
      yield { id, date: '2024-01-01', officials, references: [] };
    }
  },
} as unknown as Library;

beforeAll(() => {
  Element.prototype.scrollTo = () => {};
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

it('reaches by key who is named with nobody, and stays where the row that was pressed goes', async () => {
  const { GraphScreen } = await import('./graph-screen');
  const { revision } = await import('../use-loaded');
  people = ['Hà', 'Bảo'];
  alone = ['Páo'];
  await act(() => render(<GraphScreen library={library} params={new URLSearchParams()} />, document.body));
  await act(() => {
    revision.value++;
  });
  const pick = (): HTMLSelectElement | undefined => [...document.querySelectorAll('select')].at(-1);
  await vi.waitFor(() => expect(pick()?.textContent).toContain('Páo (1)'));
  await act(() => {
    const select = pick() as HTMLSelectElement;
    select.value = 'Páo';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(document.querySelector('tbody')?.textContent).toBe('libraryNoPairs');
  expect(document.querySelector('.picture-table a')?.getAttribute('href')).toContain('officials');
  const all = [...document.querySelectorAll<HTMLElement>('.picture-table button')][0];
  all?.focus();
  await act(() => all?.click());
  expect(document.querySelector('tbody')?.textContent).toContain('Hà');
  expect(document.activeElement?.className).toBe('picture-table');
  alone = [];
});

it('says how many pairs its table leaves out, and leaves out none of one node', async () => {
  const { GraphTable } = await import('./graph-table');
  const nodes = Array.from({ length: 300 }, (_, index) => ({
    key: `n${index}`,
    kind: 'official' as const,
    label: `N${index}`,
    name: `N${index}`,
    count: 1,
  }));
  const edges = nodes.slice(1).map(({ key }) => ({ from: 'n0', to: key, count: 1 }));
  const show = (focus: string | null) =>
    act(() => render(<GraphTable nodes={nodes} edges={edges} focus={focus} onSelect={() => {}} />, document.body));
  await show(null);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(200);
  expect(document.body.textContent).toContain('libraryGraphMost');
  await show('n0');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(299);
  expect(document.body.textContent).not.toContain('libraryGraphMost');
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
  await vi.waitFor(() => expect(document.body.textContent).toContain('libraryNothingYetText'));
  expect(saves()).toBe(false);
});
