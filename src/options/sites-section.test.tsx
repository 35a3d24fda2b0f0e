// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    storage: { local: { remove: async () => {} } },
    permissions: { request: async () => true, remove: async () => true },
  },
}));

it('keeps the keyboard in its section when the line that was pressed goes', async () => {
  const { SitesSection } = await import('./sites-section');
  const { sites } = await import('../platform/sites');
  const show = (off: string[], granted: string[], revoked: typeof sites) =>
    act(() =>
      render(<SitesSection off={off} granted={granted} revoked={[...revoked]} onChange={() => {}} />, document.body),
    );
  const lines = [
    [['bao.example'], [], []],
    [[], ['*://*.bao.example/*'], []],
    [[], [], sites.slice(0, 1)],
  ] as const;
  for (const [off, granted, revoked] of lines) {
    await show([...off], [...granted], revoked);
    const press = document.querySelector<HTMLButtonElement>('.hosts button, .banner button');
    press?.focus();
    await act(() => press?.click());
    await show([], [], []);
    expect(document.activeElement?.id).toBe('sites');
  }
});
