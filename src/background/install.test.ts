import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('sites that are granted during installation are registered once, all together', async () => {
  let origins = ['*://*.bao.example/*'];
  let added = (_: object): void => {};
  const registered = new Map<string, string[]>();
  const failed = vi.fn();
  vi.spyOn(console, 'error').mockImplementation(failed);
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key },
    runtime: { getManifest: () => ({}), getURL: (path: string) => path },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => {} } },
    permissions: {
      getAll: async () => ({ origins }),
      onAdded: { addListener: (listener: typeof added) => (added = listener) },
      onRemoved: { addListener: () => {} },
    },
    tabs: { query: async () => [] },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.filter((id) => registered.has(id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async ([script]: { id: string; matches: string[] }[]) => {
        await new Promise((done) => setTimeout(done));
        if (!script || registered.has(script.id)) throw new Error('Duplicate script ID');
        registered.set(script.id, script.matches);
      },
    },
  });
  const { followPermissions } = await import('./permissions');
  const { openOnTabs } = await import('./install');
  followPermissions();
  const opened = openOnTabs();
  await Promise.resolve();
  origins = [...origins, '*://*.bao-khac.example/*'];
  added({ origins });
  await opened;
  await vi.waitFor(() => expect(registered.get('granted-sites')).toEqual(origins));
  expect(failed).not.toHaveBeenCalled();
});
