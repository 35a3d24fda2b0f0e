import { beforeEach, describe, expect, it, vi } from 'vitest';

const { flash, markClipped, pageIn, theLibrary, tab, ExpectedFailure } = vi.hoisted(() => ({
  tab: {} as Record<string, unknown>,
  flash: vi.fn(async () => {}),
  markClipped: vi.fn(async () => {}),
  pageIn: vi.fn(async () => ''),
  theLibrary: vi.fn(),
  ExpectedFailure: class extends Error {
    constructor(readonly code: string) {
      super(code);
    }
  },
}));

vi.mock('../annotate', () => ({ RECOGNISER_VERSION: '1' }));
vi.mock('../annotate/registry', () => ({ REGISTRY_VERSION: '1' }));
vi.mock('../platform', () => ({
  ExpectedFailure,
  failureCode: ({ code }: { code: string }) => code,
  failureMessage: ({ code }: { code: string }) => `sentence of ${code}`,
  message: (key: string) => key,
}));
vi.mock('./icon', () => ({ flash, markClipped, pageIn }));
vi.mock('./library', () => ({ theLibrary, earlier: () => ({}) }));
vi.mock('./tab', () => ({ tabOf: async () => ({ incognito: false }) }));
vi.mock('./read-tab', () => ({ readTab: async () => tab }));

import { clipAtOnce } from './clip';

const words = { exact: 'sẽ xem' };
const record = { source: 'https://bao.example/a#2', article: {} };
const clip = vi.fn();

beforeEach(() => {
  flash.mockClear();
  markClipped.mockClear();
  clip.mockReset().mockResolvedValue({ status: 'saved', head: {}, again: false });
  theLibrary.mockReset().mockResolvedValue({ clip });
  const reading = { record, selection: words };
  Object.assign(tab, { access: 'permitted', incognito: false, translated: false, reading });
});

it('the article is clipped, though words are selected, and the words where they are asked for', async () => {
  await clipAtOnce(1, 'article');
  await clipAtOnce(1, 'selection');
  expect(clip.mock.calls.map(([{ quote }]) => quote)).toEqual([null, words]);
  expect(flash.mock.calls).toEqual([
    [1, '✓'],
    [1, '✓'],
  ]);
});

it('the tick is not shown on a page that the tab opened while the article was being saved', async () => {
  pageIn.mockResolvedValue('https://bao.example/b');
  await clipAtOnce(1, 'article');
  expect(markClipped).not.toHaveBeenCalled();
  pageIn.mockResolvedValue('https://bao.example/a');
  await clipAtOnce(1, 'article');
  expect(markClipped).toHaveBeenCalledWith(1);
});

it('a quote puts no tick on its article', async () => {
  pageIn.mockResolvedValue('https://bao.example/a');
  await clipAtOnce(1, 'selection');
  expect(markClipped).not.toHaveBeenCalled();
});

describe('the icon tells why nothing was clipped', () => {
  it.each([
    ['restrictedPage', '–', { access: 'restricted', reading: null }],
    ['notPermitted', '–', { access: 'revoked', reading: null }],
    ['noPage', '–', { reading: null }],
    ['noArticle', '–', { reading: { record: { article: null } } }],
    ['privateWindow', '–', { incognito: true }],
    ['translated', '–', { translated: true }],
    ['noSelection', '–', { reading: { record, selection: null } }],
  ])('%s', async (code, badge, change) => {
    Object.assign(tab, change);
    await expect(clipAtOnce(1, 'selection')).rejects.toMatchObject({ code });
    expect(flash.mock.calls).toEqual([[1, badge, `sentence of ${code}`]]);
    expect(clip).not.toHaveBeenCalled();
  });

  it('a full disk', async () => {
    theLibrary.mockRejectedValue(new ExpectedFailure('storageFull'));
    await expect(clipAtOnce(1, 'article')).rejects.toThrow('storageFull');
    expect(flash.mock.calls).toEqual([[1, '!', 'sentence of storageFull']]);
  });

  it('an article that is there already', async () => {
    clip.mockResolvedValue({ status: 'duplicate', earlier: [{}], sameText: true });
    await clipAtOnce(1, 'article');
    expect(flash.mock.calls).toEqual([[1, '=', 'backgroundDuplicate']]);
  });
});
