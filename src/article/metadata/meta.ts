/** What <meta> and <link> elements say. */
export interface Meta {
  /** First value of the first of these names (property, name or itemprop, in lower case) that has one. */
  first(...names: string[]): string | null;
  all(name: string): string[];
}

export function readMeta(document: Document): Meta {
  const values = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    if (!name) continue;
    const known = values.get(name);
    if (known) known.push(content);
    else values.set(name, [content]);
  }
  return {
    first(...names) {
      for (const name of names) {
        const value = values.get(name)?.[0];
        if (value) return value;
      }
      return null;
    },
    all: (name) => values.get(name) ?? [],
  };
}
