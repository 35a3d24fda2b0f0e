import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const readPage = vi.fn();
const readSettings = vi.fn();
let navigate = (): void => {};

vi.mock('./reading', () => ({ readPage }));
vi.mock('./display', () => ({ createDisplay: () => ({ update: () => {} }) }));
vi.mock('./life', () => ({ isAlive: () => true, endSession: () => {} }));
vi.mock('./navigation', () => ({
  onNavigation: (listener: () => void) => {
    navigate = listener;
  },
}));
vi.mock('./page-state', () => ({ pageState: () => ({}) }));
vi.mock('./requests', () => ({ answerRequests: () => {} }));
vi.mock('../messages', () => ({ ask: async () => null }));
vi.mock('../platform', () => ({
  hostOf: () => 'vnexpress.net',
  onSettingsChanged: () => {},
  readSettings,
  wrongOfficialsFrom: (stored: unknown) => stored ?? [],
}));
vi.mock('../platform/watch-list', () => ({ onWatchListChanged: () => {}, readWatchList: async () => [] }));

describe('a session', () => {
  const paragraphs: string[] = [];
  let over: AbortController;

  beforeEach(() => {
    over = new AbortController();
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('location', { href: 'https://vnexpress.net/bai-4812345.html' });
    vi.stubGlobal('document', {
      readyState: 'complete',
      getElementsByTagName: () => paragraphs,
      addEventListener() {},
    });
    vi.stubGlobal('addEventListener', () => {});
  });
  afterEach(() => {
    over.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reads an article that came while the settings were still being read', async () => {
    readSettings.mockImplementation(async () => {
      await new Promise((done) => setTimeout(done, 300));
      return { on: true, settings: { markOthers: false } };
    });
    readPage.mockImplementation(async () => ({
      reading: paragraphs.length > 0 ? { detected: { article: { canonicalUrl: null } } } : null,
      spent: 1,
    }));
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    paragraphs.push('Một đoạn.');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await readPage.mock.results.at(-1)?.value).toMatchObject({ reading: { detected: {} } });
  });

  it('knows after a navigation what the reader said meanwhile', async () => {
    const remembered: string[] = [];
    readSettings.mockImplementation(async () => ({
      on: true,
      settings: { markOthers: false },
      wrongOfficials: [...remembered],
    }));
    let excluded = new Set<string>();
    const article = { canonicalUrl: 'https://vnexpress.net/bai-4812345.html' };
    readPage.mockImplementation(async (_, optionsFor) => {
      ({ excluded } = await optionsFor(article));
      return { reading: { detected: { article } }, spent: 1 };
    });
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    remembered.push('Lê Văn Mẫu');
    navigate();
    await vi.advanceTimersByTimeAsync(100);
    expect([...excluded]).toEqual(['Lê Văn Mẫu']);
  });
});
