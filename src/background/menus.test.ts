import { beforeEach, expect, it, vi } from 'vitest';

const words = { exact: 'bàn giao', prefix: '', suffix: '', start: 0, end: 8 };
let selection: typeof words | null = null;
const kept = vi.fn();
const flashed = vi.fn();

const event = () => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return { addListener: (listener: () => void) => listeners.add(listener), tell };
};
const [onInstalled, onStartup] = [event(), event()];
const menus = new Map<string, string>();
let language = 'vi';
const contextMenus = {
  onClicked: event(),
  removeAll: async () => menus.clear(),
  create: ({ id, title }: { id: string; title: string }) => {
    if (menus.has(id)) throw new Error('Duplicate id');
    menus.set(id, title);
  },
};
const extension: { runtime: object; contextMenus?: typeof contextMenus } = {
  runtime: { onInstalled, onStartup },
  contextMenus,
};

vi.mock('../platform', () => ({
  ExpectedFailure: Error,
  get browser() {
    return extension;
  },
  message: (key: string) => `${language} ${key}`,
}));
vi.mock('./icon', () => ({ flash: (_: number, text: string) => flashed(text), markClipped: async () => {} }));
vi.mock('./commands', () => ({}));
vi.mock('./tab', () => ({ tabOf: async () => ({ incognito: false }) }));
vi.mock('./read-tab', () => ({
  readTab: async () => ({
    incognito: false,
    reading: { record: { article: {} }, markup: null, selection, corrections: {} },
  }),
}));
vi.mock('./library', () => ({
  theLibrary: async () => ({
    clip: async ({ quote }: { quote: unknown }) => {
      kept(quote);
      return { status: 'saved', head: { id: 1, version: 1 }, again: false };
    },
  }),
}));

beforeEach(() => {
  kept.mockReset();
  flashed.mockReset();
});

it.each([
  ['the article, though words are selected', 'clip', words, [[null]], '✓'],
  ['the selected words', 'clip-selection', words, [[words]], '✓'],
  ['nothing, where the selected words are not of the article', 'clip-selection', null, [], '–'],
])('keeps %s', async (_, id, selected, quotes, answer) => {
  const { onMenu } = await import('./menus');
  selection = selected;
  await onMenu(id, { id: 1 } as Parameters<typeof onMenu>[1]);
  expect(kept.mock.calls).toEqual(quotes);
  expect(flashed).toHaveBeenCalledWith(answer);
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
