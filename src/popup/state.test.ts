import { beforeEach, describe, expect, it, vi } from 'vitest';

const { askPage, askUntilAnswered, openClippings, switchSite, kept } = vi.hoisted(() => ({
  askPage: vi.fn(),
  askUntilAnswered: vi.fn(),
  openClippings: vi.fn(),
  switchSite: vi.fn(),
  kept: { draft: null as unknown },
}));

vi.mock('../platform', () => ({
  browser: { storage: {} },
  failureMessage: ({ message }: Error) => message,
  message: (key: string) => key,
}));
vi.mock('../platform/site-switch', () => ({ switchSite }));
vi.mock('../platform/open-library', () => ({ isShutOut: () => false }));
vi.mock('../messages', () => ({ askUntilAnswered }));
vi.mock('../messages/ask-page', () => ({ askPage }));
vi.mock('../export', () => ({ copyAsCitation: vi.fn() }));
vi.mock('../clippings', () => ({
  openClippings,
  emptyDraft: (requestId: string) => ({ requestId, tags: [], note: '', corrections: none }),
  withWritten,
}));
vi.mock('./draft', () => ({
  readDraft: async () => kept.draft,
  writeDraft: async (_: string, draft: unknown) => {
    kept.draft = draft;
  },
  dropDraft: async () => {
    kept.draft = null;
  },
  dropStaleDrafts: async () => {},
}));

import { withWritten } from '../clippings/versions/carry-over';
import { createPopup } from './state';

const none = { article: {}, officials: [], references: [] };
const wrong = (name: string) => ({ name, change: null });

const read = (officials: object[] = []) => ({
  reading: {
    record: { article: { canonicalUrl: 'https://bao.example/1' } },
    corrections: { ...none, officials },
    selection: null,
    markup: null,
  },
  incognito: false,
  existing: null,
});

beforeEach(() => {
  askUntilAnswered.mockReset();
  switchSite.mockReset();
  kept.draft = null;
});

it('tags that are read later do not wipe away why the page could not be read', async () => {
  askUntilAnswered.mockRejectedValue(new Error('Không đọc được trang.'));
  openClippings.mockResolvedValue({ listEntities: async () => [{ label: 'đất đai' }], close: () => {} });
  const popup = createPopup(1);
  await popup.load();
  await popup.loadTags();
  expect(popup.knownTags.value).toEqual(['đất đai']);
  expect(popup.failure.value).toBe('Không đọc được trang.');
});

it('what is typed while it saves is not taken for saved', async () => {
  askUntilAnswered.mockResolvedValueOnce(read());
  const popup = createPopup(1);
  await popup.load();
  popup.changeDraft({ note: 'Một' });
  let answer: (reply: object) => void = () => {};
  askUntilAnswered.mockReturnValueOnce(new Promise((done) => (answer = done)));
  const clipped = popup.clip(false);
  popup.changeDraft({ note: 'Một hai' });
  answer({ status: 'saved', id: 1, version: 1, again: false });
  await clipped;
  expect(popup.state.value).toBe('idle');
  expect(kept.draft).toMatchObject({ note: 'Một hai' });
});

it('a clip that is tried again with other words is another request; with the same words it is the same', async () => {
  askUntilAnswered.mockResolvedValueOnce(read()).mockRejectedValue(new Error('Không có trả lời.'));
  const popup = createPopup(1);
  await popup.load();
  popup.changeDraft({ note: 'Một' });
  await popup.clip(false);
  await popup.clip(false);
  popup.changeDraft({ note: 'Một hai' });
  await popup.clip(false);
  const [, first, second, third] = askUntilAnswered.mock.calls.map(([{ requestId }]) => requestId);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('what was put right in the page since the draft was begun comes along', async () => {
  kept.draft = { requestId: 'a', tags: ['đê'], note: '', corrections: { ...none, officials: [wrong('A')] } };
  askUntilAnswered.mockResolvedValueOnce(read([wrong('A'), wrong('B')]));
  const popup = createPopup(1);
  await popup.load();
  expect(popup.draft.value).toMatchObject({ tags: ['đê'], corrections: { officials: [wrong('A'), wrong('B')] } });
});

it('what was taken back in the page since the draft was begun is taken back', async () => {
  kept.draft = {
    requestId: 'a',
    tags: ['đê'],
    note: '',
    corrections: { ...none, officials: [wrong('A'), wrong('B')] },
  };
  askUntilAnswered.mockResolvedValueOnce(read([wrong('B')]));
  const popup = createPopup(1);
  await popup.load();
  expect(popup.draft.value.corrections.officials).toEqual([wrong('B')]);
});

it('tells the page who is no official, and who is one after all', async () => {
  askUntilAnswered.mockResolvedValueOnce(read([wrong('A')]));
  askPage.mockReset().mockResolvedValue(true);
  const popup = createPopup(1);
  await popup.load();
  await popup.reject('B', true);
  expect(popup.draft.value.corrections.officials).toEqual([wrong('A'), wrong('B')]);
  await popup.reject('A', false);
  expect(popup.draft.value.corrections.officials).toEqual([wrong('B')]);
  expect(askPage.mock.calls.map(([, request]) => request)).toEqual([
    { type: 'rejectOfficial', name: 'B', wrong: true },
    { type: 'rejectOfficial', name: 'A', wrong: false },
  ]);
  askPage.mockRejectedValueOnce(new Error('Đĩa đầy.'));
  await popup.reject('B', false);
  expect(popup.draft.value.corrections.officials).toEqual([wrong('B')]);
  expect(popup.failure.value).toBe('Đĩa đầy.');
});

describe('over an article that the library has', () => {
  const written = {
    tags: ['đê'],
    note: 'Hỏi lại',
    corrections: { ...none, officials: [wrong('A'), { name: 'C', change: { rank: 'Đại tá' } }] },
  };
  const existing = { id: 4, version: 1, clippedAt: '2026-11-22T09:00:00Z', written };
  const sent = () => askUntilAnswered.mock.lastCall?.[0];
  const opened = async (reading: object = read()) => {
    askUntilAnswered.mockResolvedValueOnce({ ...reading, existing });
    const popup = createPopup(1);
    await popup.load();
    return popup;
  };

  it('shows what was written on it, and sends what is left of it and what is new', async () => {
    const popup = await opened(read([wrong('B')]));
    expect(popup.draft.value).toMatchObject({ tags: ['đê'], note: 'Hỏi lại', carriedFrom: 4 });
    expect(popup.draft.value.corrections.officials).toEqual([...written.corrections.officials, wrong('B')]);
    askPage.mockReset().mockResolvedValue(true);
    await popup.reject('A', false);
    popup.changeDraft({ tags: [], note: 'Đã hỏi' });
    askUntilAnswered.mockResolvedValueOnce({ status: 'saved', id: 5, version: 2, again: false });
    await popup.clip(true);
    expect(sent()).toMatchObject({ tags: [], note: 'Đã hỏi', carriedFrom: 4, asNewVersion: true });
    expect(sent().corrections.officials).toEqual([written.corrections.officials[1], wrong('B')]);
    // A third version from the same popup starts from the second.
    expect(popup.draft.value.carriedFrom).toBe(5);
  });

  it('has a draft that was begun over it as it was left, also where something was deleted', async () => {
    (await opened()).changeDraft({ tags: [] });
    const popup = await opened();
    expect(popup.draft.value).toMatchObject({ tags: [], note: 'Hỏi lại' });
    expect(popup.draft.value.corrections.officials).toHaveLength(2);
  });

  it('adds it to a draft that was begun before', async () => {
    kept.draft = { requestId: 'a', tags: ['sông'], note: 'Xem số liệu', corrections: none };
    const popup = await opened();
    expect(popup.draft.value).toMatchObject({ tags: ['đê', 'sông'], note: 'Hỏi lại\n\nXem số liệu' });
  });

  it('shows it also where the article turns out to be there only when it is clipped', async () => {
    askUntilAnswered.mockResolvedValueOnce(read());
    const popup = createPopup(1);
    await popup.load();
    askUntilAnswered.mockResolvedValueOnce({ status: 'duplicate', earlier: existing, sameText: false });
    await popup.clip(false);
    expect(popup.draft.value).toMatchObject({ tags: ['đê'], note: 'Hỏi lại', carriedFrom: 4 });
  });

  it('leaves a quote without it, until the whole article is clipped instead', async () => {
    const selection = { exact: 'Bà Trần Thị Thử nói tỉnh sẽ xem lại toàn bộ hồ sơ.' };
    const popup = await opened({ ...read(), reading: { ...read().reading, selection } });
    expect(popup.draft.value).toMatchObject({ tags: [], note: '' });
    popup.switchQuoteOnly(false);
    expect(popup.draft.value).toMatchObject({ tags: ['đê'], note: 'Hỏi lại' });
  });
});

it('names to the page what it is to show by its words: its people may stand in another order by now', async () => {
  await createPopup(1).show('official', { start: 3, end: 13, text: 'Lê Văn Mẫu' });
  expect(askPage).toHaveBeenCalledWith(1, { type: 'showMention', kind: 'official', start: 3, text: 'Lê Văn Mẫu' });
});

it('of two switches that follow fast the last holds, also where the page answers the first one later', async () => {
  askUntilAnswered.mockResolvedValueOnce({ ...read(), host: 'bao.example', on: true });
  const popup = createPopup(1);
  await popup.load();
  let answerFirst: (reply: object) => void = () => {};
  askUntilAnswered.mockReturnValueOnce(new Promise((done) => (answerFirst = done)));
  const first = popup.switchTo(false);
  expect(popup.tab.value?.on).toBe(false);
  askUntilAnswered.mockResolvedValueOnce({ ...read(), host: 'bao.example', on: true });
  await popup.switchTo(true);
  answerFirst({ ...read(), host: 'bao.example', on: false });
  await first;
  expect(popup.tab.value?.on).toBe(true);
  expect(switchSite.mock.calls).toEqual([
    ['bao.example', false],
    ['bao.example', true],
  ]);
});

it('a switch that could not be kept stands as it was, and says so', async () => {
  askUntilAnswered.mockResolvedValueOnce({ ...read(), host: 'bao.example', on: true });
  switchSite.mockRejectedValueOnce(new Error('Đĩa đầy.'));
  const popup = createPopup(1);
  await popup.load();
  await popup.switchTo(false);
  expect(popup.tab.value?.on).toBe(true);
  expect(popup.failure.value).toBe('Đĩa đầy.');
});

it('takes selected words for a quote only if they are more than a name', async () => {
  const selected = (exact: string) => ({ ...read(), reading: { ...read().reading, selection: { exact } } });
  askUntilAnswered.mockResolvedValueOnce(selected('Trần Thị Thử'));
  const popup = createPopup(1);
  await popup.load();
  expect(popup.quoteOnly.value).toBe(false);
  askUntilAnswered.mockResolvedValueOnce(selected('Bà Trần Thị Thử nói tỉnh sẽ xem lại toàn bộ hồ sơ.'));
  await popup.load();
  expect(popup.quoteOnly.value).toBe(true);
});

it('a quote of an article is not its version: the article can still be clipped', async () => {
  const selection = { start: 0, end: 9, exact: 'Sẽ xem xét', prefix: '', suffix: '' };
  const whole = read();
  askUntilAnswered.mockResolvedValueOnce({ ...whole, reading: { ...whole.reading, selection } });
  const popup = createPopup(1);
  await popup.load();
  popup.quoteOnly.value = true;
  askUntilAnswered.mockResolvedValueOnce({ status: 'saved', id: 7, version: 1, again: false });
  await popup.clip(false);
  expect(popup.existing.value?.id).toBe(7);
  popup.quoteOnly.value = false;
  expect(popup.existing.value).toBeNull();
  askUntilAnswered.mockResolvedValueOnce({ status: 'saved', id: 8, version: 1, again: false });
  await popup.clip(false);
  expect(popup.existing.value?.id).toBe(8);
  popup.quoteOnly.value = true;
  expect(popup.existing.value?.id).toBe(7);
});
