/** What <meta> elements say. */
import { once } from '../dom/once';
import { LONGEST_FACT, MOST_ELEMENTS, MOST_VALUES } from './longest';

export interface Meta {
  /** First value of the first of these names (property, name or itemprop, in lower case) that has one. */
  first(...names: string[]): string | null;
  /** The same without a look through the whole page, where the head says anything at all. */
  soon(...names: string[]): string | null;
  all(name: string): string[];
}

/** Of the page's statements those on its site: for an article that its head does not speak of. */
export function siteOnly(meta: Meta): Meta {
  const told = (name: string) => name === 'og:site_name' || name === 'application-name';
  return {
    first: (...names) => meta.first(...names.filter(told)),
    soon: (...names) => meta.soon(...names.filter(told)),
    all: (name) => (told(name) ? meta.all(name) : []),
  };
}

/** How the names begin that are asked for anywhere. */
const WANTED =
  /^(?:og:(?!image|video)|twitter:title|title|desc|appl|author|dable|article:?[abmps]|date|pub|lastmod|dc\.date|parsely-pub)/;

type Values = Map<string, string[]>;

/** Read when first asked. The head is asked first; what it does not say is sought in the whole page (microdata, heads that broken markup closed early). */
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
    soon: (...names) => firstIn(inHead().size > 0 ? inHead() : inPage(), names),
    all: (name) => inHead().get(name) ?? inPage().get(name) ?? [],
  };
}

function metaElements(root: Document | Element | null): ArrayLike<Element> {
  return root?.getElementsByTagName('meta') ?? [];
}

function valuesOf(elements: ArrayLike<Element>): Values {
  const values: Values = new Map();
  const length = Math.min(elements.length, MOST_ELEMENTS);
  for (let i = 0; i < length; i++) {
    const element = elements[i] as Element;
    const written =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const name = written?.toLowerCase();
    if (!name || !WANTED.test(name)) continue;
    const content = element.getAttribute('content')?.slice(0, LONGEST_FACT).trim();
    if (!content) continue;
    const known = values.get(name);
    if (!known) values.set(name, [content]);
    else if (known.length < MOST_VALUES) known.push(content);
  }
  return values;
}
