/** A page that sends every message of ours by every way that a page has, and makes up the events of a reader. */
import type { AnnotationRecord } from '../../src/annotate/record';
import type { FromPage, FromScreen, PageReading, PageRequest } from '../../src/messages';
import { page } from '../page/pages';

const record: AnnotationRecord = {
  source: 'https://vnexpress.net/',
  article: {
    title: 'Giả',
    byline: ['Giả'],
    published: '2026-11-22T08:00:00+07:00',
    modified: null,
    site: 'Giả',
    url: 'https://vnexpress.net/gia.html',
    canonicalUrl: 'https://vnexpress.net/gia.html',
    language: 'vi',
    section: null,
    text: 'Bà Vừ Mí Giả, Giám đốc Sở Mẫu, nêu Nghị định 1/2024/NĐ-CP.\n',
  },
  officials: [
    {
      name: 'Vừ Mí Giả',
      rank: null,
      country: null,
      class: 'official',
      roles: [
        {
          title: 'Giám đốc',
          organization: 'Sở Mẫu',
          status: 'current',
          inferred: null,
          evidence: { start: 3, end: 29 },
        },
      ],
      mentions: [{ start: 3, end: 12, text: 'Vừ Mí Giả' }],
    },
  ],
  references: [
    {
      id: '1/2024/NĐ-CP',
      key: 'vn:cp:nd:2024:1',
      keyInferred: false,
      type: 'nghị định',
      number: '1',
      year: 2024,
      symbol: 'NĐ-CP',
      issuer: 'Chính phủ',
      name: null,
      subject: null,
      date: null,
      draft: false,
      mentions: [{ start: 35, end: 57, text: 'Nghị định 1/2024/NĐ-CP', pinpoint: null, form: 'full' }],
    },
  ],
  relations: [{ from: 0, to: 0, kind: 'basis' }],
};

/** What a page answers when it is read, well formed. */
export const pageReading: PageReading = {
  record,
  markup: '<p>Bà Vừ Mí Giả, Giám đốc Sở Mẫu, nêu Nghị định 1/2024/NĐ-CP.</p>',
  selection: { start: 0, end: 2, exact: 'Bà', prefix: '', suffix: ' Vừ' },
  corrections: { article: {}, officials: [{ name: 'Vừ Mí Giả', change: null }], references: [] },
};

type Known = FromPage | FromScreen | PageRequest;

/** One of each kind, well formed: the compiler says when one is missing. */
export const messages: { [Type in Known['type']]: Extract<Known, { type: Type }> } = {
  recognise: {
    type: 'recognise',
    text: 'Nghị định số 1/2024/NĐ-CP.\n',
    context: { published: null, url: 'https://vnexpress.net/', site: null },
  },
  pageState: {
    type: 'pageState',
    article: true,
    officials: 99_999,
    references: 99_999,
    watched: true,
    followed: 1,
    canonicalUrl: null,
  },
  aboutOfficial: { type: 'aboutOfficial', name: 'Vừ Mí Khánh', organizations: ['Sở Nội vụ'], canonicalUrl: null },
  aboutReference: {
    type: 'aboutReference',
    key: 'vn:cp:nd:2020:30',
    id: '30/2020/NĐ-CP',
    name: null,
    canonicalUrl: null,
  },
  correctOfficial: {
    type: 'correctOfficial',
    canonicalUrl: 'https://vnexpress.net/gia.html',
    name: 'Vừ Mí Khánh',
    wrong: true,
  },
  bringReader: { type: 'bringReader' },
  prepare: { type: 'prepare' },
  bringCard: { type: 'bringCard' },
  readTab: { type: 'readTab', tabId: 1 },
  clip: {
    type: 'clip',
    requestId: 'gia',
    tabId: null,
    record,
    markup: '<script>ran=1</script>',
    tags: [],
    note: '',
    corrections: { article: {}, officials: [], references: [] },
    quote: null,
    asNewVersion: true,
    privateAgreed: true,
  },
  readPage: { type: 'readPage' },
  showMention: { type: 'showMention', kind: 'official', start: 0, text: 'gia' },
  rejectOfficial: { type: 'rejectOfficial', name: 'Vừ Mí Khánh', wrong: true },
  walkMentions: { type: 'walkMentions', step: 1 },
  toggleCard: { type: 'toggleCard' },
};

/** `forge(origin)` does it all, with what it heard back. */
const script = `
const messages = ${JSON.stringify(Object.values(messages)).replaceAll('<', '\\u003c')};
const heard = [];
addEventListener('message', ({ data, source }) => { if (data !== undefined && source !== window) heard.push(data); });
window.forge = async (origin) => {
  const id = new URL(origin).host;
  for (const message of messages) {
    for (const data of [message, { id, url: origin, message }, JSON.stringify(message)]) {
      postMessage(data, '*');
      dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
    }
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true, composed: true }));
      target.dispatchEvent(new CustomEvent('message', { detail: message }));
    }
    for (const name of ['diem-bao', 'clippings', 'changes', 'page-session']) {
      const channel = new BroadcastChannel(name);
      // The channels of the loop hear each other.
      channel.onmessage = ({ data }) => { if (!messages.some(({ type }) => type === data.type)) heard.push(data); };
      channel.postMessage(message);
      setTimeout(() => channel.close(), 500);
    }
    try { globalThis.chrome.runtime.sendMessage(id, message, (reply) => { if (!chrome.runtime.lastError) heard.push(reply); }); } catch {}
    try { globalThis.browser.runtime.sendMessage(id, message).then((reply) => heard.push(reply), () => {}); } catch {}
    try { globalThis.chrome.runtime.connect(id).postMessage(message); } catch {}
  }
  globalThis[Symbol.for('page-session')]?.abort?.();
  for (const type of ['pageshow', 'prerenderingchange', 'readystatechange', 'popstate', 'fullscreenchange', 'copy'])
    for (let i = 0; i < 50; i += 1) for (const target of [window, document])
      target.dispatchEvent(type === 'pageshow' ? new PageTransitionEvent(type, { persisted: true }) : new Event(type, { bubbles: true }));
  for (const key of ['Escape', 'Enter', 'b', 'l', 'Tab'])
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key, altKey: true, shiftKey: true, bubbles: true, composed: true }));
  for (const [, highlight] of CSS.highlights) for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { left, top } = range.getBoundingClientRect();
    const where = { clientX: left + 3, clientY: top + 5, bubbles: true, composed: true, view: window, pointerType: 'mouse' };
    for (const type of ['pointerover', 'pointermove', 'pointermove', 'pointerdown', 'pointerup']) startContainer.parentElement.dispatchEvent(new PointerEvent(type, where));
    for (const type of ['mousemove', 'click']) startContainer.parentElement.dispatchEvent(new MouseEvent(type, where));
    await new Promise((done) => setTimeout(done, 200));
  }
  return { heard, added: document.documentElement.childElementCount - 2 };
};
`;

export const forging = page().replace('</body>', `<script>${script}</script></body>`);
