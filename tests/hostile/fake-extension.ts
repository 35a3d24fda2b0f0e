/** The interface of an extension, as much as the background uses, in a process without a browser: it keeps count of what is written. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Listener = (message: unknown, sender: unknown) => unknown;

export interface FakeExtension {
  /** What the background registered for messages. */
  receive: Listener;
  /** Keys that were written to the storage so far, in order. */
  written: string[];
  /** Has every page answer so from now on; undefined: no page answers. */
  answerPages(answer: unknown): void;
  /** Presses a key of the extension's; resolves to what the badge then shows, and to the title. */
  press(command: string): Promise<{ badge: string; title: string }>;
  /** How many clippings are stored. */
  clippings(): Promise<number>;
  id: string;
  origin: string;
}

const id = 'abcdefghijklmnopabcdefghijklmnop';
const origin = `chrome-extension://${id}/`;

/**
 * Puts it in place, then calls `start`, which loads the background. `root`: the folder from which the extension's files are read.
 * Throws where the background registers no listener for messages.
 */
export async function fakeExtension(root: string, start: () => Promise<unknown>): Promise<FakeExtension> {
  const written: string[] = [];
  const listeners: Listener[] = [];
  const stored: Record<string, unknown> = {};
  let answer: unknown;
  let title = '';
  let onBadge = (_: string): void => {};
  let onKey = (_: string): void => {};
  const event = { addListener: () => {}, removeListener: () => {} };
  const nothing = async (): Promise<void> => {};
  const tab = (tabId: number) => ({
    id: tabId,
    url: 'https://vnexpress.net/bai-4812345.html',
    incognito: tabId === 13,
  });
  const fake = {
    runtime: {
      id,
      getURL: (path: string) => new URL(path, origin).href,
      getManifest: () => ({ content_scripts: [{ js: ['page.js'], css: ['page.css'] }] }),
      onMessage: { ...event, addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: event,
      onStartup: event,
      sendMessage: nothing,
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'vi' },
    tabs: {
      get: async (tabId: number) => {
        if (!Number.isInteger(tabId) || tabId < 0 || tabId > 1_000) throw new Error(`No tab with id: ${tabId}.`);
        return tab(tabId);
      },
      query: async () => [tab(1)],
      create: nothing,
      sendMessage: async () => answer,
    },
    storage: {
      local: {
        get: async (keys: string | string[] | null) =>
          Object.fromEntries(Object.entries(stored).filter(([key]) => keys === null || keys.includes(key))),
        set: async (values: Record<string, unknown>) => {
          written.push(...Object.keys(values));
          Object.assign(stored, structuredClone(values));
        },
        remove: async (key: string) => void written.push(key),
      },
      onChanged: event,
    },
    action: {
      setIcon: nothing,
      setBadgeBackgroundColor: nothing,
      setBadgeText: async ({ text }: { text: string }) => onBadge(text),
      getBadgeText: async () => '',
      setTitle: async (set: { title: string }) => {
        title = set.title;
      },
      getTitle: async () => title,
    },
    permissions: {
      contains: async () => true,
      getAll: async () => ({ origins: [] }),
      onAdded: event,
      onRemoved: event,
    },
    scripting: { executeScript: async () => [], insertCSS: nothing, getRegisteredContentScripts: async () => [] },
    contextMenus: { onClicked: event, create: () => {}, removeAll: nothing },
    commands: { onCommand: { ...event, addListener: (listener: typeof onKey) => (onKey = listener) } },
    windows: { onFocusChanged: event },
  };
  const fetchOwn = async (address: string): Promise<Response> =>
    new Response(new Uint8Array(readFileSync(join(root, new URL(address).pathname))));
  Object.assign(globalThis, { browser: fake, chrome: fake, fetch: fetchOwn });
  // Every worker has locks, and Node has none.
  Object.defineProperty(globalThis, 'navigator', { value: { locks: newLocks() }, configurable: true });
  await start();
  const [receive] = listeners;
  if (receive === undefined || listeners.length > 1) throw new Error(`${listeners.length} listeners for messages.`);
  const press = (command: string): Promise<{ badge: string; title: string }> =>
    new Promise((done) => {
      // An empty one is only the end of an earlier answer.
      onBadge = (badge) => badge !== '' && done({ badge, title });
      onKey(command);
    });
  const answerPages = (given: unknown): void => {
    answer = given;
  };
  return { receive, written, answerPages, press, clippings, id, origin };
}

async function clippings(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'clippings')) return 0;
  return new Promise((done, fail) => {
    const opening = indexedDB.open('clippings');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('heads').objectStore('heads').count();
      counting.onsuccess = () => done(counting.result);
      counting.onerror = () => fail(counting.error);
    };
  });
}

/** One holder of a name at a time, as the browser's; `ifAvailable` is waited for all the same. */
function newLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request(name: string, ...rest: unknown[]): Promise<unknown> {
      const work = rest.at(-1) as (lock: object) => Promise<unknown>;
      const turn = (held.get(name) ?? Promise.resolve()).catch(() => {}).then(() => work({}));
      held.set(name, turn);
      return turn;
    },
  };
}
