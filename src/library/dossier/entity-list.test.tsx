// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Library } from '../../clippings';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[]) => [key, ...values].join(' ') } },
}));

const named = (count: number) =>
  ({
    listEntities: async (_: string, { limit = 0 } = {}) =>
      Array.from({ length: Math.min(count, limit) }, (_, i) => ({
        key: `a${i}`,
        label: `A${i}`,
        detail: '',
        clippings: 1,
      })),
    onChange: () => () => {},
  }) as unknown as Library;

it.each([
  [201, true],
  [200, false],
])('a list of %d officials says whether there are more', async (count, says) => {
  const { EntityListScreen } = await import('./entity-list');
  const screen = (
    <EntityListScreen key={count} library={named(count)} screen="officials" params={new URLSearchParams()} />
  );
  await act(() => render(screen, document.body));
  await vi.waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(200));
  expect(document.body.textContent.includes('libraryMoreEntities 200')).toBe(says);
});

it('says of a library without any that they will come with clippings, not that a name was not found', async () => {
  const { EntityListScreen } = await import('./entity-list');
  const shown = async (params: URLSearchParams) => {
    const screen = <EntityListScreen key={params.toString()} library={named(0)} screen="officials" params={params} />;
    await act(() => render(screen, document.body));
    return vi.waitFor(() => document.querySelector('.empty')!.textContent);
  };
  expect(await shown(new URLSearchParams())).toBe('libraryNothingYetTitlelibraryNothingYetText');
  expect(await shown(new URLSearchParams({ q: 'Lò' }))).toBe('libraryNothingTitlelibraryNoEntities');
});
