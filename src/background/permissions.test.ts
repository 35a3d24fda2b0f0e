import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (change: { origins?: string[] }) => void;

let added: Listener = () => {};
let removed: Listener = () => {};
let origins: string[] = [];
const registered = vi.fn();
const query = vi.fn();
const executeScript = vi.fn();

beforeEach(() => {
  vi.resetModules();
  origins = ['*://*.bao.example/*'];
  registered.mockReset();
  query.mockReset().mockResolvedValue([{ id: 1 }]);
  executeScript.mockReset();
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key },
    runtime: { getManifest: () => ({}), getURL: (path: string) => path },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => {} } },
    permissions: {
      getAll: async () => ({ origins }),
      onAdded: { addListener: (listener: Listener) => (added = listener) },
      onRemoved: { addListener: (listener: Listener) => (removed = listener) },
    },
    tabs: { query },
    scripting: {
      insertCSS: async () => {},
      executeScript,
      getRegisteredContentScripts: async () => [],
      unregisterContentScripts: async () => {},
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => registered(scripts[0]?.matches),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('a tab that never answers does not keep later permissions from being followed', async () => {
  const { followPermissions } = await import('./permissions');
  followPermissions();
  executeScript.mockReturnValue(new Promise(() => {}));
  added({ origins });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
  // Tabs without a page load none for a script.
  expect(query).toHaveBeenCalledWith({ url: origins, discarded: false });
  registered.mockClear();
  origins = ['*://*.bao-khac.example/*'];
  removed({ origins: ['*://*.bao.example/*'] });
  await vi.waitFor(() => expect(registered).toHaveBeenCalledWith(origins));
});
