/** Reads schema.org descriptions from JSON-LD: several scripts, arrays, `@graph`, broken JSON. */
import { normalizeText } from '../lines/compare';
import { MAX_ELEMENTS, MAX_FACT_LENGTH, MAX_VALUES } from './limits';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** The fields of an article that are used here; null or empty if missing. */
export interface ArticleSchema {
  headline: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  section: string | null;
  publisher: string | null;
  url: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Interview)$/;
/** Most JSON objects that are read of a script. */
const MAX_NODES = 500;
const MAX_NAME_DEPTH = 3;
/** Longest script in UTF-16 code units: room for the article's body, twice. */
const MAX_SCRIPT_LENGTH = 1_000_000;

/** Every article that the page describes, in document order. */
export function readArticleSchemas(document: Document): ArticleSchema[] {
  return nodesOf(document, /Article|Posting|Report|Review|Interview/)
    .filter(isArticle)
    .map(schemaOf);
}

/** The names in the page's first BreadcrumbList, from the front page down. */
export function readBreadcrumbs(document: Document): string[] {
  const list = nodesOf(document, /BreadcrumbList/).find((node) => node['@type'] === 'BreadcrumbList');
  const items = list && Array.isArray(list.itemListElement) ? list.itemListElement.slice(0, MAX_VALUES) : [];
  return items.flatMap((item) => names(item)[0] ?? (isObject(item) ? (names(item.item)[0] ?? []) : []));
}

/** The objects of all scripts that match `wanted`. */
function nodesOf(document: Document, wanted: RegExp): JsonObject[] {
  const nodes: JsonObject[] = [];
  const scripts = document.getElementsByTagName('script');
  const length = Math.min(scripts.length, MAX_ELEMENTS);
  for (let i = 0; i < length; i++) {
    const script = scripts[i] as Element;
    const type = script.getAttribute('type');
    if (!type || !/^\s*application\/ld\+json/i.test(type)) continue;
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT_LENGTH && wanted.test(text)) nodes.push(...flatten(parse(text)));
  }
  return nodes;
}

/** The schema with this headline, otherwise the only one, or the first with a date. */
export function schemaFor(schemas: readonly ArticleSchema[], headline: string): ArticleSchema | null {
  const wanted = normalizeText(headline);
  const same = schemas.find((schema) => schema.headline && normalizeText(schema.headline) === wanted);
  return (
    same ??
    (schemas.length === 1 || wanted === ''
      ? (schemas[0] ?? null)
      : (schemas.find(({ published }) => published) ?? schemas[0] ?? null))
  );
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Seen on papers: raw line breaks in strings, trailing commas, comment marks around the whole.
    const repaired = text
      .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is repaired
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(repaired) as Json;
    } catch {
      return null;
    }
  }
}

/** All objects in arrays, `@graph` and `mainEntity`. */
function flatten(root: Json): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: Json[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i] as Json;
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (node && typeof node === 'object') {
      found.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        const inner = node[key];
        if (inner && typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return found;
}

function isArticle(node: JsonObject): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some((each) => typeof each === 'string' && ARTICLE_TYPE.test(each));
}

function schemaOf(node: JsonObject): ArticleSchema {
  return {
    headline: text(node.headline) ?? text(node.name),
    authors: names(node.author),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    section: names(node.articleSection)[0] ?? null,
    publisher: names(node.publisher)[0] ?? null,
    url: text(node.url) ?? address(node.mainEntityOfPage),
  };
}

function text(value: Json | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? fact(first) : null;
}

const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const fact = (value: string): string | null => decoded(value.slice(0, MAX_FACT_LENGTH)).trim() || null;

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Papers write character references in JSON: `Ch&#237;nh s&#225;ch`. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Names may be strings, arrays, objects with a `name`, or arrays there. */
function names(value: Json | undefined, depth = 0): string[] {
  return (Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value]).flatMap((each) => {
    if (typeof each === 'string') return fact(each) ?? [];
    if (each && typeof each === 'object' && !Array.isArray(each) && depth < MAX_NAME_DEPTH)
      return names(each.name, depth + 1);
    return [];
  });
}

function address(value: Json | undefined): string | null {
  if (value && typeof value === 'object' && !Array.isArray(value)) return text(value['@id']) ?? text(value.url);
  return text(value);
}
