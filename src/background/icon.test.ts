import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let badge = '';
let title = '';
let off = {};
let address = '';
let found: () => Promise<unknown[]> = async () => [];

vi.mock('./library', () => ({ clippedBefore: () => found() }));

const state = (canonicalUrl: string, officials: number) =>
  ({ type: 'pageState', article: true, officials, references: 0, watched: true, followed: 0, canonicalUrl }) as const;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  badge = '';
  address = 'https://bao.example/a';
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key },
    tabs: { get: async (id: number) => ({ id, url: address }) },
    storage: { local: { get: async () => off } },
    action: {
      setIcon: async () => {},
      setTitle: async (set: { title: string }) => {
        title = set.title;
      },
      getTitle: async () => title,
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      getBadgeText: async () => badge,
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a short answer on the badge', () => {
  it('is replaced by the earlier text, however often the key is pressed', async () => {
    const { flash, markClipped } = await import('./icon');
    badge = '3';
    const first = flash(1, '✓');
    await vi.advanceTimersByTimeAsync(500);
    await markClipped(1);
    const second = flash(1, '=');
    await vi.advanceTimersByTimeAsync(1_200);
    expect(badge).toBe('=');
    await vi.advanceTimersByTimeAsync(2_000);
    await Promise.all([first, second]);
    expect(badge).toBe('✓3');
  });

  it('leaves the badge of a page that the tab opened meanwhile', async () => {
    const { flash, showState } = await import('./icon');
    badge = '✓3';
    const answer = flash(1, '=');
    await vi.advanceTimersByTimeAsync(500);
    await showState(state('https://bao.example/b', 7), 1);
    await vi.advanceTimersByTimeAsync(2_000);
    await answer;
    expect(badge).toBe('7');
  });
});

describe('a sentence in the title', () => {
  const told = async (text: string, sentence?: string): Promise<void> => {
    const { flash } = await import('./icon');
    const done = flash(1, text, sentence);
    await vi.advanceTimersByTimeAsync(2_000);
    await done;
  };

  it('stays after the badge is as before, until the next answer or the next state', async () => {
    title = 'Điểm Báo: 2 người';
    await told('!', 'Ổ đĩa đã đầy.');
    expect(title).toBe('Điểm Báo: 2 người\n\nỔ đĩa đã đầy.');
    await told('–', 'Chưa chọn chữ nào.');
    expect(title).toBe('Điểm Báo: 2 người\n\nChưa chọn chữ nào.');
    await told('✓');
    expect(title).toBe('Điểm Báo: 2 người');
    await told('!', 'Ổ đĩa đã đầy.');
    const { showState } = await import('./icon');
    await showState(state('https://bao.example/b', 7), 1);
    expect(title).not.toContain('đầy');
  });
});

describe('the tick', () => {
  it('is not shown on a page that the tab opened during the look-up of the one before', async () => {
    const { showState } = await import('./icon');
    let answer = (_: unknown[]): void => {};
    found = () => new Promise((done) => (answer = done));
    const first = showState(state('https://bao.example/a', 2), 1);
    await vi.advanceTimersByTimeAsync(1);
    found = async () => [];
    address = 'https://bao.example/b';
    await showState(state('https://bao.example/b', 5), 1);
    answer([{}]);
    await first;
    expect(badge).toBe('5');
  });

  it('is shown on the page that was looked up', async () => {
    const { showState } = await import('./icon');
    found = async () => {
      address = 'https://bao.example/a#than-bai';
      return [{}];
    };
    await showState(state('https://bao.example/a', 2), 1);
    expect(badge).toBe('✓2');
  });
});

it.each([
  ['backgroundNoArticle', {}],
  ['backgroundOff', { 'off:bao.example': true }],
])('the tooltip of a page on which nothing is shown says why: %s', async (key, stored) => {
  off = stored;
  const { showState } = await import('./icon');
  await showState({ ...state('', 0), article: false, canonicalUrl: null }, 1);
  expect(title).toBe(key);
});
