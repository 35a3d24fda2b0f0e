import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (change: { origins?: string[] }) => void;

let added: Listener = () => {};
let removed: Listener = () => {};
let origins: string[] = [];
let contentScript: object | undefined;
const registered = vi.fn();
const register = vi.fn();
const query = vi.fn();
const executeScript = vi.fn();

beforeEach(() => {
  vi.resetModules();
  origins = ['*://*.bao.example/*'];
  contentScript = undefined;
  registered.mockReset();
  register.mockReset();
  query.mockReset().mockResolvedValue([{ id: 1 }]);
  executeScript.mockReset();
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      getManifest: () => ({ content_scripts: contentScript && [contentScript] }),
      getURL: (path: string) => `own://us/${path}`,
    },
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
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        register(scripts[0]);
        registered(scripts[0]?.matches);
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('a tab that never answers does not block later permissions', async () => {
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

it('styles are registered with the manifest’s `css_origin`, and in Chromium, which does not know it, without', async () => {
  const { registerScripts } = await import('./permissions');
  const files = { js: ['/probe.js'], css: ['/marks.css'] };
  contentScript = { ...files, css_origin: 'user' };
  await registerScripts();
  expect(register.mock.calls[0]?.[0]).toMatchObject({ ...files, cssOrigin: 'user' });
  contentScript = files;
  register.mockClear();
  await registerScripts();
  expect(register.mock.calls[0]?.[0]).not.toHaveProperty('cssOrigin');
});
