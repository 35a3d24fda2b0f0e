import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', { i18n: {}, tabs: { sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

const official = {
  name: 'Lò Văn Páo',
  rank: null,
  country: null,
  class: 'official',
  roles: [
    { title: 'Giám đốc', organization: 'Sở', status: 'current', inferred: null, evidence: { start: 4, end: 27 } },
  ],
  mentions: [{ start: 4, end: 14, text: 'Lò Văn Páo' }],
};
const article = {
  title: 'Bàn giao',
  byline: [],
  published: null,
  modified: null,
  site: 'Báo Mẫu',
  url: 'https://bao.example/1',
  canonicalUrl: 'https://bao.example/1',
  language: 'vi',
  section: null,
  text: 'Ông Lò Văn Páo, Giám đốc Sở.\n',
};
const record = { source: 'https://bao.example/1', article, officials: [official], references: [], relations: [] };
const reading = {
  record,
  markup: '<p>Ông Lò Văn Páo, Giám đốc Sở.</p>',
  selection: { start: 0, end: 3, exact: 'Ông', prefix: '', suffix: ' Lò' },
  corrections: { article: {}, officials: [{ name: 'Lò Văn Páo', change: null }], references: [] },
};
const saying = (value: unknown) => ({ ok: true, value });
const withRecord = (change: object) => saying({ ...reading, record: { ...record, ...change } });

async function outcome(answer: unknown, request: object = { type: 'readPage' }): Promise<unknown> {
  const { askPage } = await import('./ask-page');
  sendMessage.mockResolvedValueOnce(answer);
  return askPage(1, request as Parameters<typeof askPage>[1]).catch(({ code }: { code: string }) => code);
}

describe('what a page answers', () => {
  it('is taken as it is if it is well formed', async () => {
    expect(await outcome(saying(reading))).toEqual(reading);
    expect(await outcome(saying(true), { type: 'toggleCard' })).toBe(true);
    expect(await outcome({ ok: false, code: 'unexpected' })).toBe('unexpected');
  });

  it.each([
    ['a rank that is an object', withRecord({ officials: [{ ...official, rank: { text: 'Đại tá' } }] })],
    ['a date that is a number', withRecord({ article: { ...article, published: 1_700_000_000 } })],
    ['a field more', withRecord({ html: '<b>' })],
    ['a selection without an end', saying({ ...reading, selection: { start: 0 } })],
    ['markup that is none', saying({ ...reading, markup: ['<p>'] })],
    ['corrections that are none', saying({ ...reading, corrections: null })],
    ['no record', saying({})],
    ['a failure that nobody knows', { ok: false, code: 'constructor' }],
    ['no reply at all', 'xong'],
  ])('is refused: %s', async (_, answer) => expect(await outcome(answer)).toBe('badAnswer'));

  it('is refused where yes or no was asked', async () => {
    expect(await outcome(saying(reading), { type: 'walkMentions', step: 1 })).toBe('badAnswer');
  });

  it('is missed where no script is', async () => {
    expect(await outcome(undefined)).toBe('noPage');
  });
});
