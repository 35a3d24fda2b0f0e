/** Reads <meta> elements. */
import { once } from '../dom/once';
import { MAX_ELEMENTS, MAX_FACT_LENGTH, MAX_VALUES } from './limits';

export interface Meta {
  /** The first value of the first of these names (property, name or itemprop, in lower case) that has one. */
  first(...names: string[]): string | null;
  /** The same, but searches the whole page only if the head has no metadata at all. */
  quick(...names: string[]): string | null;
  all(name: string): string[];
}

/** Only the metadata about the site, for an article that the page's head does not describe. */
export function siteOnly(meta: Meta): Meta {
  const told = (name: string) => name === 'og:site_name' || name === 'application-name';
  return {
    first: (...names) => meta.first(...names.filter(told)),
    quick: (...names) => meta.quick(...names.filter(told)),
    all: (name) => (told(name) ? meta.all(name) : []),
  };
}

/** The beginnings of all names that are used anywhere. */
const WANTED =
  /^(?:og:(?!image|video)|twitter:title|title|desc|appl|author|dable|article:?[abmps]|date|pub|lastmod|dc\.date|parsely-pub)/;

type Values = Map<string, string[]>;

/** Reads lazily: first the head, then, for what is missing there, the whole page (microdata, heads that broken markup closed early). */
export function readMeta(document: Document): Meta {
  const head = once(() => metaElements(document.head));
  const inHead = once(() => valuesOf(head()));
  const inPage = once(() => {
    const all = metaElements(document);
    return all.length === head().length ? inHead() : valuesOf(all);
  });
  const firstIn = (values: Values, names: readonly string[]): string | null => {
    for (const name of names) {
      const value = values.get(name)?.[0];
      if (value) return value;
    }
    return null;
  };
  return {
    first: (...names) => firstIn(inHead(), names) ?? firstIn(inPage(), names),
    quick: (...names) => firstIn(inHead().size > 0 ? inHead() : inPage(), names),
    all: (name) => inHead().get(name) ?? inPage().get(name) ?? [],
  };
}

function metaElements(root: Document | Element | null): ArrayLike<Element> {
  return root?.getElementsByTagName('meta') ?? [];
}

function valuesOf(elements: ArrayLike<Element>): Values {
  const values: Values = new Map();
  const length = Math.min(elements.length, MAX_ELEMENTS);
  for (let i = 0; i < length; i++) {
    const element = elements[i] as Element;
    const written =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const name = written?.toLowerCase();
    if (!name || !WANTED.test(name)) continue;
    const content = element.getAttribute('content')?.slice(0, MAX_FACT_LENGTH).trim();
    if (!content) continue;
    const known = values.get(name);
    if (!known) values.set(name, [content]);
    else if (known.length < MAX_VALUES) known.push(content);
  }
  return values;
}
