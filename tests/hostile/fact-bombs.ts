/** Facts of a page (metadata, headings, names) that are worst for what reads them: each field as long as `size`. */
import { sample } from '../fixtures/sample';
import { page } from '../page/pages';

const worst: Record<string, (size: number) => string> = {
  'full stops': (size) => `${'.'.repeat(size)}x`,
  'opening brackets': (size) => '('.repeat(size),
  spaces: (size) => `a${' '.repeat(size)}b`,
  commas: (size) => ',a'.repeat(size / 2),
  dashes: (size) => ' - a'.repeat(size / 4),
  colons: (size) => `a${': '.repeat(size / 2)}x`,
  digits: (size) => '1'.repeat(size),
  dates: (size) => '12/9/2024 '.repeat(size / 10),
  letters: (size) => 'Nguyễn '.repeat(size / 7),
};

const fields: Record<string, (value: string) => string> = {
  author: (value) => `<meta name="author" content="${value}">`,
  title: (value) => `<meta property="og:title" content="${value}"><meta property="og:site_name" content="${value}">`,
  description: (value) => `<meta property="og:description" content="${value}">`,
  published: (value) =>
    `<meta property="article:published_time" content="${value}"><meta name="date" content="${value}">`,
  canonical: (value) =>
    `<link rel="canonical" href="https://vnexpress.net/${value}"><meta property="og:url" content="${value}">`,
  section: (value) => `<meta property="article:section" content="${value}">`,
  schema: (value) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: value,
      author: [value, { name: [value, value] }],
      datePublished: value,
      articleSection: value,
      publisher: value,
      url: value,
    })}</script>`,
};

/** Facts in the head, then the same words as headline, author line and class names of the body. */
export function factBombs(size: number): [kind: string, html: string][] {
  const bombs: [string, string][] = [];
  for (const [kind, make] of Object.entries(worst)) {
    const value = make(size);
    for (const [field, markup] of Object.entries(fields)) {
      bombs.push([`${field} of ${kind}`, page().replace('</head>', `${markup(value)}</head>`)]);
    }
    bombs.push([`headline of ${kind}`, page({ title: sample.title + value })]);
    bombs.push([
      `author line of ${kind}`,
      page().replace('</h1>', `</h1><p class="author">${value}</p><time datetime="${value}">${value}</time>`),
    ]);
    bombs.push([`class of ${kind}`, page().replaceAll('<p>', `<p class="${value}" style="${value}" id="${value}">`)]);
    bombs.push([`last line of ${kind}`, page().replace('</div>', `<p align="right">${value}</p></div>`)]);
  }
  return bombs;
}
