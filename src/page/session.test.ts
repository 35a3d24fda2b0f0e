import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const readPage = vi.fn();
const readSettings = vi.fn();
const pageState = vi.fn<(reading: object | null) => object>(() => ({}));
const ask = vi.fn(async (_: object) => null);
const wrongOfficialsFrom = vi.fn((stored: unknown, _: string) => (stored ?? []) as string[]);
let navigate = (): void => {};
let switchSettings = (): void => {};
let appear = (_: object): void => {};

vi.mock('./reading', () => ({ readPage }));
const resume = vi.fn();
const update = vi.fn();
let giveUp = (): void => {};
vi.mock('./display', () => ({
  createDisplay: ({ onGiveUp }: { onGiveUp: () => void }) => {
    giveUp = onGiveUp;
    return { update, resume };
  },
}));
vi.mock('./lifecycle/owner', () => ({ isAlive: () => true, releasePage: () => {} }));
vi.mock('./lifecycle/navigation', () => ({
  onNavigation: (listener: () => void) => {
    navigate = listener;
  },
}));
vi.mock('./page-state', () => ({ pageState: (reading: object | null) => pageState(reading) }));
let read = async (): Promise<unknown> => null;
vi.mock('./requests', () => ({
  answerRequests: (options: { read: typeof read }) => {
    read = options.read;
  },
}));
vi.mock('../messages', () => ({ ask: (message: object) => ask(message) }));
vi.mock('../platform', () => ({
  onSettingsChanged: (listener: () => void) => {
    switchSettings = listener;
  },
  readSettings,
  wrongOfficialsFrom: (stored: unknown, address: string) => wrongOfficialsFrom(stored, address),
}));
vi.mock('../platform/watch-list', () => ({ onWatchListChanged: () => {}, readWatchList: async () => [] }));

describe('a session', () => {
  const paragraphs: string[] = [];
  let over: AbortController;

  beforeEach(() => {
    over = new AbortController();
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('location', { href: 'https://vnexpress.net/bai-4812345.html', hostname: 'vnexpress.net' });
    vi.stubGlobal('document', {
      readyState: 'complete',
      getElementsByTagName: () => paragraphs,
      addEventListener() {},
    });
    vi.stubGlobal('addEventListener', (type: string, listener: typeof appear) => {
      if (type === 'pageshow') appear = listener;
    });
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

  it.each([3, 8, 20])('reads an article that a slow line brings after %i seconds', async (seconds) => {
    readSettings.mockImplementation(async () => ({ on: true, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({
      reading: paragraphs.length > 0 ? { detected: { article: { canonicalUrl: null } } } : null,
      spent: 1,
    }));
    paragraphs.length = 0;
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    paragraphs.push('Một đoạn.');
    await vi.advanceTimersByTimeAsync(10_000);
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

  it('knows of each article what was said of it, where the old one still stands after a navigation', async () => {
    const said: Record<string, string[]> = { cũ: ['Lê Văn Mẫu'], mới: ['Trần Thị Thử'] };
    wrongOfficialsFrom.mockImplementation((_, address) => said[address] ?? []);
    readSettings.mockImplementation(async () => ({ on: true, settings: { markOthers: false }, wrongOfficials: said }));
    let canonicalUrl = 'cũ';
    let excluded = new Set<string>();
    readPage.mockImplementation(async (_, optionsFor) => {
      ({ excluded } = await optionsFor({ canonicalUrl }));
      return { reading: { detected: { article: { canonicalUrl } } }, spent: 1 };
    });
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    navigate();
    await vi.advanceTimersByTimeAsync(10);
    expect([...excluded]).toEqual(['Lê Văn Mẫu']);
    canonicalUrl = 'mới';
    paragraphs.push('Một đoạn.');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...excluded]).toEqual(['Trần Thị Thử']);
  });

  it('tells the icon that nothing is shown any more when the site is switched off', async () => {
    let on = true;
    readSettings.mockImplementation(async () => ({ on, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { detected: { article: {} } }, spent: 1 }));
    pageState.mockImplementation((reading) => ({ article: reading !== null }));
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    expect(ask).toHaveBeenLastCalledWith({ article: true });
    on = false;
    switchSettings();
    await vi.advanceTimersByTimeAsync(100);
    expect(ask).toHaveBeenLastCalledWith({ article: false });
  });

  it('follows the next article of a page whose last one changed too fast to be followed', async () => {
    readSettings.mockImplementation(async () => ({ on: true, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { detected: { article: {} } }, spent: 1 }));
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    navigate();
    expect(resume).not.toHaveBeenCalled();
    giveUp();
    navigate();
    expect(resume).toHaveBeenCalledTimes(1);
  });

  it('says of no site that is off that something is marked there, though the popup has just had it read', async () => {
    readSettings.mockImplementation(async () => ({ on: false, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { detected: { article: {} } }, spent: 1 }));
    pageState.mockImplementation((reading) => ({ article: reading !== null }));
    const { startSession } = await import('./session');
    ask.mockClear();
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await read()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(ask).not.toHaveBeenCalledWith({ article: true });
  });

  it('marks nothing on a site that was switched off while its settings were being read', async () => {
    let on = true;
    readSettings.mockImplementation(async () => {
      const [now, answer] = [on, on ? 300 : 10];
      await new Promise((done) => setTimeout(done, answer));
      return { on: now, settings: { markOthers: false } };
    });
    readPage.mockImplementation(async (_, optionsFor) => {
      const article = { canonicalUrl: null };
      await optionsFor(article);
      return { reading: { detected: { article } }, spent: 1 };
    });
    update.mockClear();
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(50);
    on = false;
    switchSettings();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(update.mock.calls.filter(([reading]) => reading !== null)).toEqual([]);
  });

  it('knows what was set while its page lay in the back/forward cache, where nobody is told', async () => {
    let on = true;
    readSettings.mockImplementation(async () => ({ on, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { detected: { article: {} } }, spent: 1 }));
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(100);
    on = false;
    update.mockClear();
    appear({ isTrusted: true, persisted: true });
    await vi.advanceTimersByTimeAsync(100);
    expect(update.mock.calls).toEqual([[null]]);
  });

  it.each([
    ['the rest of a page that comes in quickly', 1_000, true],
    ['no page for ever', 60_000, false],
  ])('waits for %s before it hands it over', async (_, after, whole) => {
    readSettings.mockImplementation(async () => ({ on: true, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { whole: document.readyState !== 'loading' }, spent: 1 }));
    let come = (): void => {};
    const coming = { readyState: 'loading', addEventListener: (_: string, listener: () => void) => (come = listener) };
    vi.stubGlobal('document', { ...document, ...coming });
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('cancelAnimationFrame', () => {});
    const { startSession } = await import('./session');
    startSession(over.signal);
    setTimeout(() => {
      Object.assign(document, { readyState: 'interactive' });
      come();
    }, after);
    const answer = read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ whole });
  });

  it('reads a page once that writes its address anew at every move, as those do that tell where they are scrolled to', async () => {
    readSettings.mockImplementation(async () => ({ on: true, settings: { markOthers: false } }));
    readPage.mockImplementation(async () => ({ reading: { detected: { article: {} } }, spent: 1 }));
    const { startSession } = await import('./session');
    startSession(over.signal);
    await vi.advanceTimersByTimeAsync(5_000);
    readPage.mockClear();
    for (let move = 0; move < 50; move += 1) {
      navigate();
      await vi.advanceTimersByTimeAsync(16);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(readPage).toHaveBeenCalledTimes(1);
  });
});
