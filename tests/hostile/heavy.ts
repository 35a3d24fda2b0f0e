/** Pages that are too much: 50 MB of text, a million nodes, fields and articles that are worst for what reads them. */

import { sample } from '../fixtures/sample';
import { page, paragraphs } from '../page/pages';
import { factBombs } from './fact-bombs';
import { textBombs } from './text-bombs';

const MILLION = 1_000_000;
const megabytes = 50;
const sentence = 'Ông Vừ Mí Khánh, Giám đốc Sở Nội vụ, nêu Nghị định số 30/2020/NĐ-CP trước các đại biểu. ';

const times = (part: string, count: number): string => part.repeat(Math.ceil(count));
const long = (part: string): string => times(part, (megabytes * MILLION) / Buffer.byteLength(part));
/** Not laid out: that would take the browser minutes, and we ask for none. */
const style = 'main { display: none }';
const withBody = (body: string): string => page({ style, body: paragraphs(sample) + body });
/** A page whose script builds the rest before it is loaded: parsers do not nest so deep, nor does the wire bear so much. */
const built = (script: string): string =>
  page({ style }).replace(
    '</body>',
    `<script>{const body = document.getElementById('body');${script}}</script></body>`,
  );

/** The name of each and its HTML, made when it is wanted. */
export const heavyPages: readonly [name: string, make: () => string][] = [
  [`${megabytes} MB in one paragraph`, () => withBody(`<p>${long(sentence)}</p>`)],
  [`${megabytes} MB in one word`, () => withBody(`<p>${long('a')}</p>`)],
  [`${megabytes} MB in paragraphs`, () => withBody(long(`<p>${sentence.repeat(5)}</p>`))],
  [
    `${megabytes} MB beside the article`,
    () => page({ style }).replace('</main>', `<div>${long(`<p>${sentence}</p>`)}</div></main>`),
  ],
  [
    `${megabytes} MB in a script`,
    () =>
      page().replace(
        '</head>',
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${long('a ')}"}</script></head>`,
      ),
  ],
  [
    `${megabytes} MB in an attribute`,
    () => withBody(`<p class="${long('a-')}" style="${times('b:c;', MILLION)}">${sentence}</p>`),
  ],
  ['a million empty boxes', () => withBody(times('<div></div>', MILLION))],
  ['a million paragraphs of a word', () => withBody(times('<p>số</p>', MILLION / 2))],
  ['a million paragraphs of a sentence', () => withBody(times(`<p>${sentence}</p>`, MILLION / 4))],
  ['a million links', () => withBody(times('<a href="/x">xem</a>', MILLION / 2))],
  ['a million headings', () => withBody(times('<h1>Tin tức trong ngày</h1>', MILLION / 2))],
  [
    'a million meta elements',
    () => page().replace('</head>', `${times('<meta name="author" content="x">', MILLION)}</head>`),
  ],
  [
    'a hundred thousand scripts of facts',
    () =>
      page().replace(
        '</head>',
        `${times('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>', 100_000)}</head>`,
      ),
  ],
  ['a hundred thousand forms', () => withBody(times('<form><input name="q"></form>', 100_000))],
  [
    'a million nodes side by side, by script',
    () => built('for (let i = 0; i < 500000; i++) body.append(document.createElement("i"), "số ");'),
  ],
  [
    'a hundred thousand nodes deep, by script',
    () =>
      built(
        'let at = body; for (let i = 0; i < 100000; i++) at = at.appendChild(document.createElement("div")); at.textContent = document.body.textContent;',
      ),
  ],
  [
    'a hundred thousand headings in one another, by script',
    () =>
      built(
        'let at = document.querySelector("h1"); const title = document.title; for (let i = 0; i < 100000; i++) { at = at.appendChild(document.createElement("h1")); at.append(title); }',
      ),
  ],
  [
    'the article ten thousand deep',
    () =>
      built(
        'let at = document.createElement("div"); const top = at; for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement("section")); at.append(...body.childNodes); body.append(top);',
      ),
  ],
  [
    'ten thousand shadow trees',
    () =>
      built(
        'for (let i = 0; i < 10000; i++) { const e = body.appendChild(document.createElement("x-y")); e.attachShadow({ mode: "open" }).innerHTML = "<p>" + document.title + "</p>"; }',
      ),
  ],
  ...textBombs(300_000).map(([kind, text]): [string, () => string] => [
    `300 kB of ${kind}`,
    () => withBody(`<p>${text.replaceAll('\n', '</p><p>')}</p>`),
  ]),
  ...factBombs(200_000).map(([kind, html]): [string, () => string] => [kind, () => html]),
];

/** The same where neither address nor head speaks of an article: such pages are looked at before detection is. */
export const undeclaredPages: typeof heavyPages = [
  [
    'twenty thousand paragraphs in one another, by script',
    () =>
      built(
        'body.replaceChildren(); let at = body; for (let i = 0; i < 20000; i++) at = at.appendChild(document.createElement("p"));',
      ),
  ],
  ['half a million empty paragraphs', () => page({ style, body: times('<p></p>', MILLION / 2) })],
  ['half a million paragraphs of a word', () => page({ style, body: times('<p>số</p>', MILLION / 2) })],
  [`${megabytes} MB in two paragraphs`, () => page({ style, body: `<p>${long(sentence)}</p><p>${sentence}</p>` })],
];
