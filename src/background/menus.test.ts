import { beforeEach, expect, it, vi } from 'vitest';

const clipAtOnce = vi.fn();
const toggleSite = vi.fn();
const flash = vi.fn();

const event = () => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return { addListener: (listener: () => void) => listeners.add(listener), tell, clear: () => listeners.clear() };
};
const [onInstalled, onStartup, onAdded, onRemoved] = [event(), event(), event(), event()];
let origins: string[] = [];
const menus = new Map<string, string>();
const shown = new Map<string, object>();
let language = 'vi';
let click = (_: object, _tab: object): void => {};
const contextMenus = {
  onClicked: { addListener: (listener: typeof click) => (click = listener) },
  removeAll: async () => menus.clear(),
  create: ({ id, title, documentUrlPatterns, visible }: Record<string, unknown> & { id: string; title: string }) => {
    if (menus.has(id)) throw new Error('Duplicate id');
    menus.set(id, title);
    shown.set(id, { documentUrlPatterns, visible });
  },
};
const extension: { runtime: object; permissions: object; contextMenus?: typeof contextMenus } = {
  runtime: { onInstalled, onStartup },
  permissions: { onAdded, onRemoved, getAll: async () => ({ origins }) },
  contextMenus,
};

vi.mock('../platform', () => ({
  get browser() {
    return extension;
  },
  failureCode: () => 'notPermitted',
  failureMessage: () => 'Chưa được phép.',
  message: (key: string) => `${language} ${key}`,
}));
vi.mock('../platform/open-library', () => ({}));
vi.mock('./icon', () => ({ flash }));
vi.mock('./commands', () => ({ toggleSite }));
vi.mock('./clip', () => ({ clipAtOnce }));

beforeEach(() => {
  // Each test is another run of the worker.
  vi.resetModules();
  for (const { clear } of [onInstalled, onStartup, onAdded, onRemoved]) clear();
  clipAtOnce.mockReset();
  toggleSite.mockReset();
  flash.mockReset().mockResolvedValue(undefined);
});

it.each([
  ['clip', 'article'],
  ['clip-selection', 'selection'],
])('%s keeps the %s', async (id, asked) => {
  const { onMenu } = await import('./menus');
  await onMenu(id, { id: 1 } as Parameters<typeof onMenu>[1]);
  expect(clipAtOnce.mock.calls).toEqual([[1, asked]]);
});

it('tells on the icon why a site was not switched, and drops no failure', async () => {
  const { offerMenus } = await import('./menus');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const failure = new Error('notPermitted');
  toggleSite.mockRejectedValue(failure);
  offerMenus();
  click({ menuItemId: 'toggle-site' }, { id: 1, url: 'https://khac.example/' });
  await vi.waitFor(() => expect(warn).toHaveBeenCalledWith('toggle-site', failure));
  expect(toggleSite).toHaveBeenCalledWith('https://khac.example/');
  expect(flash).toHaveBeenCalledWith(1, '–', 'Chưa được phép.');
  warn.mockRestore();
});

it('offer the switch only where the extension may read, also after that has changed', async () => {
  const { offerMenus } = await import('./menus');
  offerMenus();
  onInstalled.tell();
  await vi.waitFor(() => expect(shown.get('toggle-site')).toEqual({ documentUrlPatterns: [], visible: false }));
  origins = ['*://*.bao.example/*'];
  onAdded.tell();
  await vi.waitFor(() => expect(shown.get('toggle-site')).toEqual({ documentUrlPatterns: origins, visible: true }));
  expect(shown.get('clip')).toEqual({});
});

it('are created at installation, and again in another language when the browser starts in it', async () => {
  const { offerMenus } = await import('./menus');
  offerMenus();
  onInstalled.tell();
  onStartup.tell();
  await vi.waitFor(() => expect(menus.get('clip')).toBe('vi backgroundMenuClip'));
  // Another run of the worker.
  vi.resetModules();
  language = 'en';
  (await import('./menus')).offerMenus();
  onStartup.tell();
  await vi.waitFor(() => expect(menus.get('clip')).toBe('en backgroundMenuClip'));
});

it('are not needed if the browser has none', async () => {
  const { offerMenus } = await import('./menus');
  delete extension.contextMenus;
  expect(offerMenus).not.toThrow();
});
