/** Pages that are difficult for an extension, with our own sample article. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Answer } from '../browser/news-server';
import type { FixtureArticle } from '../fixtures/article';
import { escapeHtml } from '../fixtures/markup';
import { sample } from '../fixtures/sample';

/** Preact, for pages that render; to be served with them as `/preact.mjs`. */
export const preact: Answer = {
  body: readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8'),
  type: 'text/javascript',
};

export const paragraphs = (article: FixtureArticle): string =>
  article.blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n');

interface PageParts {
  title?: string;
  style?: string;
  body?: string;
  /** Runs as a module. */
  script?: string;
}

/** A plain news page: heading, body, and whatever else a test needs. */
export function page({ title = sample.title, style = '', body, script = '' }: PageParts = {}): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:18px/1.6 serif;max-width:700px;margin:0 auto;padding:20px}${style}</style></head>
<body><main id="root"><article><h1>${title}</h1><div class="article-body" id="body">
${body ?? paragraphs(sample)}</div></article></main>${script === '' ? '' : `<script type="module">${script}</script>`}</body></html>`;
}

/**
 * A page that Preact renders. `render(n)`: 0 the article; 1 the same words in new nodes; 2 one paragraph's words changed in place;
 * 3 the body removed and added again.
 */
export function rendered(): string {
  const texts = JSON.stringify(sample.blocks.map(({ text }) => text));
  return page({
    body: '',
    script: `import { h, render as put } from '/preact.mjs';
const texts = ${texts};
const root = document.getElementById('root');
root.replaceChildren();
window.problems = [];
addEventListener('error', (event) => window.problems.push(event.message));
window.render = (step) => put(
  h('article', null, h('h1', null, document.title), step === 3 ? null :
    h('div', { class: 'article-body', key: step === 1 ? 'again' : 'first' },
      texts.map((text, i) => h('p', { key: (step === 1 ? 'x' : 'p') + i }, step === 2 && i === 2 ? 'Hội nghị kết thúc lúc trưa cùng ngày, các đại biểu ra về sau khi chụp ảnh lưu niệm.' : text)))),
  root);
window.render(0);`,
  });
}

/** A slow page: the first `atOnce` paragraphs are sent at once, the rest and what follows the article `after` milliseconds later. */
export function slow(after: number, atOnce: number): Answer {
  const whole = page();
  const cut = whole.split('</p>', atOnce).join('</p>').length;
  return { body: whole.slice(0, cut), type: 'text/html; charset=utf-8', slow: { end: whole.slice(cut), after } };
}

/** A page whose policy allows no inline style, no script and no strings as HTML. */
export const strict: Answer = {
  body: page({ style: '' }).replace(/<style>.*?<\/style>/s, ''),
  type: 'text/html; charset=utf-8',
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

/** The article inside a fully sandboxed frame, with nothing else on the page. */
export const framed = (frameAddress: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Khung</title><body><iframe sandbox src="${frameAddress}" width="800" height="600"></iframe></body></html>`;

export const dark = page({ style: 'body{background:#121212;color:#e4e4e4}' });

/** Text in the article's body that changes three hundred times a second. */
export const stormy = page({
  script: `
const body = document.getElementById('body');
const clock = body.appendChild(document.createElement('p'));
let n = 0;
window.changes = () => n;
setInterval(() => { for (let i = 0; i < 3; i += 1) clock.textContent = 'Số lượt xem ' + (n += 1); }, 10);`,
});

/** Two articles behind one script: \`go(address)\` shows the other one without a load. */
export function routed(other: FixtureArticle, first: PageParts = {}): string {
  return page({
    ...first,
    script: `
const other = ${JSON.stringify(paragraphs(other))};
window.go = (address) => {
  history.pushState(null, '', address);
  document.querySelector('h1').textContent = ${JSON.stringify(other.title)};
  document.title = ${JSON.stringify(other.title)};
  setTimeout(() => {
    const next = document.createElement('div');
    next.className = 'article-body';
    const template = document.createElement('template');
    template.innerHTML = other;
    next.append(template.content);
    document.getElementById('body').replaceWith(next);
    next.id = 'body';
  }, 150);
};`,
  });
}

/** A section page that becomes an article in the same way. */
export const sectionThen = (other: FixtureArticle): string =>
  routed(other, {
    title: 'Thời sự',
    body: `<ul>${'<li><a href="/a">Đường liên xã thông xe sớm ba tháng</a></li>'.repeat(20)}</ul>`,
  });
