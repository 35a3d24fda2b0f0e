import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fromPageSchema } from './from-page';
import { fromScreenSchema } from './from-screen';
import { isPage, isScreen } from './sender';
import { pageRequest } from './to-page';

const record = {
  source: 'https://vnexpress.net/a.html',
  article: {
    title: 'Bài',
    byline: ['Minh Tú'],
    published: null,
    modified: null,
    site: 'VnExpress',
    url: 'https://vnexpress.net/a.html',
    canonicalUrl: 'https://vnexpress.net/a.html',
    language: 'vi',
    section: null,
    text: 'Ông Vừ Mí Khánh, Giám đốc Sở.\n',
  },
  officials: [
    {
      name: 'Vừ Mí Khánh',
      rank: null,
      country: null,
      class: 'official',
      roles: [
        { title: 'Giám đốc', organization: 'Sở', status: 'current', inferred: null, evidence: { start: 4, end: 28 } },
      ],
      mentions: [{ start: 4, end: 15, text: 'Vừ Mí Khánh' }],
    },
  ],
  references: [],
  relations: [],
};
const clip = {
  type: 'clip',
  requestId: 'a',
  tabId: 3,
  record,
  markup: null,
  tags: ['họp'],
  note: '',
  corrections: { article: { title: 'Tựa' }, officials: [{ name: 'Vừ Mí Khánh', change: null }], references: [] },
  quote: null,
  asNewVersion: false,
  privateAgreed: false,
};

describe('what screens may ask', () => {
  it.each([
    ['a clip', clip, true],
    ['a reading', { type: 'readTab', tabId: 1 }, true],
    ['a clip without a request id', { ...clip, requestId: '' }, false],
    ['a clip with something more', { ...clip, more: 1 }, false],
    ['a record with something more', { ...clip, record: { ...record, html: '<b>' } }, false],
    [
      'an offset that is no number',
      { ...clip, quote: { start: '1', end: 2, exact: '', prefix: '', suffix: '' } },
      false,
    ],
    ['a text beyond all bounds', { ...clip, note: 'x'.repeat(100_001) }, false],
    ['a message of pages', { type: 'correctOfficial', canonicalUrl: 'x', name: 'y', wrong: true }, false],
    ['a made-up message', { type: 'deleteEverything' }, false],
    ['nothing', null, false],
  ])('%s', (_, message, allowed) => expect(v.safeParse(fromScreenSchema, message).success).toBe(allowed));
});

describe('what pages may say', () => {
  const state = {
    type: 'pageState',
    article: true,
    officials: 6,
    references: 4,
    watched: true,
    followed: 0,
    canonicalUrl: null,
  };
  it.each([
    ['their state', state, true],
    ['a count that is none', { ...state, officials: -1 }, false],
    ['a clip of their own', clip, false],
    ['a reading of other tabs', { type: 'readTab', tabId: 1 }, false],
  ])('%s', (_, message, allowed) => expect(v.safeParse(fromPageSchema, message).success).toBe(allowed));
});

describe('what is asked of pages', () => {
  it.each([
    [{ type: 'readPage' }, true],
    [{ type: 'walkMentions', step: -1 }, true],
    [{ type: 'walkMentions', step: 2 }, false],
    [{ type: 'showMention', kind: 'official', start: 0, text: 'Lê Văn Mẫu' }, true],
    [{ type: 'showMention', kind: 'official', start: -1, text: 'Lê Văn Mẫu' }, false],
    [{ type: 'showMention', kind: 'page', start: 0, text: 'Lê Văn Mẫu' }, false],
    [{ type: 'showMention', kind: 'official', start: 0 }, false],
    [{ type: 'rejectOfficial', name: 'Lê Văn Mẫu', wrong: false }, true],
    [{ type: 'rejectOfficial', name: 'Lê Văn Mẫu' }, false],
    [{ type: 'rejectOfficial', name: ['Lê Văn Mẫu'], wrong: true }, false],
    [{ type: 'else' }, false],
    ['readPage', false],
    [null, false],
  ])('%o', (message, known) => expect(pageRequest(message) !== null).toBe(known));
});

describe('who sends', () => {
  const origin = 'chrome-extension://abc/';
  it.each([
    ['popup', { id: 'abc', url: `${origin}src/popup/index.html` }, 'screen'],
    ['library in a tab', { id: 'abc', url: `${origin}src/library/index.html`, tab: { id: 1 }, frameId: 0 }, 'screen'],
    ['content script', { id: 'abc', url: 'https://vnexpress.net/', tab: { id: 1 }, frameId: 0 }, 'page'],
    ['a frame inside', { id: 'abc', url: 'https://vnexpress.net/', tab: { id: 1 }, frameId: 7 }, 'nobody'],
    ['another extension', { id: 'other', url: `${origin}src/popup/index.html` }, 'nobody'],
    ['an address that only looks so', { id: 'abc', url: 'https://a.vn/chrome-extension://abc/' }, 'nobody'],
  ])('%s', (_, sender, expected) => {
    const who = isScreen(sender, 'abc', origin) ? 'screen' : isPage(sender, 'abc', origin) ? 'page' : 'nobody';
    expect(who).toBe(expected);
  });
});
