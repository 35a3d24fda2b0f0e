/** Pages whose article is in shadow trees, as on component-based sites, by their special feature. */
import { madeUpPage, PARAGRAPHS, TITLE } from './made-up';

const shadowed = (name: string, inside: string) =>
  `<${name}><template shadowrootmode="open">${inside}</template></${name}>`;
const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const menu = '<nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>';
const around = (inside: string) => madeUpPage({ paragraphs: [], lead: '', inside });

export const SHADOW_PAGES: readonly [kind: string, html: string][] = [
  ['the body alone', around(shadowed('news-body', body))],
  [
    'the body with boxes around it',
    around(shadowed('news-body', `<div class="c1"><div class="c2">${body}</div></div>`)),
  ],
  ['trees inside each other', around(shadowed('news-page', `${menu}<main>${shadowed('news-body', body)}</main>`))],
  [
    'all of the page, its headline too',
    `<!doctype html><html lang="vi"><head><title>${TITLE} | Báo Bình Lãng</title><meta property="og:type" content="article"></head><body>${shadowed('news-app', `${menu}<main><h1>${TITLE}</h1><div>${body}</div></main>`)}</body></html>`,
  ],
];
/** The text of each. */
export const SHADOW_TEXT = `${PARAGRAPHS.join('\n')}\n`;
