/** JSON-LD that reaches for the prototypes, and JSON-LD that is as deep or as long as JSON can be. */

import { sample } from '../fixtures/sample';
import { page } from '../page/pages';

const withFacts = (json: string): string =>
  page().replace('</head>', `<script type="application/ld+json">${json}</script></head>`);

const polluting = `{"@type":"NewsArticle","headline":${JSON.stringify(sample.title)},
"__proto__":{"polluted":1,"@type":"NewsArticle","headline":"x"},"constructor":{"prototype":{"polluted":1}},
"author":{"__proto__":{"polluted":1,"name":"Ai Đó"},"constructor":{"prototype":{"polluted":1}}},
"@graph":[{"__proto__":{"polluted":1}},{"@type":"__proto__","headline":"__proto__"},{"@type":"NewsArticle","author":"__proto__","articleSection":"constructor"}],
"publisher":{"name":"toString"},"mainEntity":{"@type":"hasOwnProperty"}}`;

const deep = 100_000;

export const pollutingPages: Record<string, string> = {
  prototypes: withFacts(polluting).replace(
    '</head>',
    '<meta property="__proto__" content="x"><meta name="constructor" content="y"></head>',
  ),
  'names in names': withFacts(
    `{"@type":"NewsArticle","author":${'{"name":'.repeat(deep)}"x"${'}'.repeat(deep)},"articleSection":${'{"name":'.repeat(deep)}1${'}'.repeat(deep)}}`,
  ),
  'graphs in graphs': withFacts(`${'{"@type":"Article","@graph":['.repeat(deep)}${']}'.repeat(deep)}`),
  'lists in lists': withFacts(`{"@type":"NewsArticle","author":${'['.repeat(deep)}"x"${']'.repeat(deep)}}`),
  'many authors': withFacts(
    `{"@type":"NewsArticle","author":[${Array.from({ length: 100_000 }, (_, i) => `"Người ${i}"`).join(',')}]}`,
  ),
};
