import './words';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import context from './annotation-context.json';
import { awkward } from './sample';
import { writtenText } from './written';

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

interface Annotation {
  id: string;
  motivation: string;
  body: { value: string; purpose: string }[];
  target: { source: string; selector: [quote: Selector, position: Selector] } | string;
}

async function exported(): Promise<{ items: Annotation[] }> {
  return JSON.parse(await writtenText('web-annotation', awkward));
}

/** No network: the one context that the file names lies beside this test. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unexpected context ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
}

const oa = 'http://www.w3.org/ns/oa#';

describe('Web Annotation', () => {
  it('is JSON-LD with no term outside the vocabulary', async () => {
    const document = await exported();
    const [page] = (await jsonld.expand(document, { documentLoader, safe: true })) as Record<string, unknown[]>[];
    expect(page).toHaveProperty('@type', ['http://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
    const statements = await jsonld.toRDF(document, { documentLoader, safe: true });
    const count = (predicate: string) =>
      statements.filter(({ predicate: { value } }) => value === oa + predicate).length;
    expect(count('hasTarget')).toBe(document.items.length);
    expect(count('exact')).toBe(count('hasSelector') / 2);
    expect(count('start')).toBe(count('end'));
  });

  it('has unique ids and no script addresses', async () => {
    const { items } = await exported();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { target } of items) {
      expect(typeof target === 'string' ? target : target.source).toMatch(/^(https?:|urn:uuid:)/);
    }
  });

  it('anchors every selector in the text it came from, by code point and by quote', async () => {
    const { items } = await exported();
    const texts = new Map(awkward.map(({ requestId, record }) => [requestId, record.article?.text ?? '']));
    let anchored = 0;
    for (const { id, target } of items) {
      if (typeof target === 'string') continue;
      const text = texts.get(/^urn:uuid:([^#]+)/.exec(id)?.[1] ?? '') ?? '';
      const [quote, position] = target.selector;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
      anchored += 1;
    }
    expect(anchored).toBe(8);
  });

  it('says who is named, which provision, and what the reader wrote', async () => {
    const { items } = await exported();
    const values = items.map(({ motivation, body }) => [motivation, ...body.map(({ value }) => value)]);
    expect(values).toContainEqual(['identifying', 'Nghị định 01/2024/NĐ-CP', 'khoản 2 Điều 5']);
    expect(values).toContainEqual(['identifying', 'Lò Thị Ẩn', 'Phó Giám đốc Công an tỉnh Hà Yên']);
    expect(values).toContainEqual(['commenting', awkward[0]?.note, 'ngân sách', 'Hà Yên']);
    expect(values.filter(([motivation]) => motivation === 'highlighting')).toHaveLength(1);
  });
});
