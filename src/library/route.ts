/** The screens of the library, by their names in the address. */
export const SCREENS = ['clippings', 'officials', 'documents', 'timeline', 'graph', 'watch', 'bin', 'data'] as const;

export type Screen = (typeof SCREENS)[number];

/** The parts of an address `#/screen/id?params`. `id` is a clipping's id, or an official's or a document's key. */
export interface Route {
  screen: Screen;
  id: string | null;
  params: URLSearchParams;
}

const isScreen = (name: string): name is Screen => (SCREENS as readonly string[]).includes(name);

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Parses the fragment of an address; an unknown screen becomes the list of clippings. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [name = '', ...rest] = path.split('/');
  const id = rest.length > 0 ? decoded(rest.join('/')) : null;
  const params = new URLSearchParams(search);
  return isScreen(name) ? { screen: name, id: id || null, params } : { screen: 'clippings', id: null, params };
}

/** The address of a screen, without empty parameters. */
export function href(screen: Screen, id: string | null = null, params: Record<string, string> = {}): string {
  const kept = Object.entries(params).filter(([, value]) => value !== '');
  const search = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return `#/${screen}${id === null ? '' : `/${encodeURIComponent(id)}`}${search}`;
}
