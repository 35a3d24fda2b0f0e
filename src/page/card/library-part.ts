/** What the user's library knows about an entity. */
import type { AboutEntity } from '../../messages';
import { day, message, plural } from '../../platform';
import { element } from './element';

export function libraryPart({ clippings, recent }: AboutEntity): HTMLElement {
  if (clippings === 0) return element('p', { class: 'aside' }, message('pageLibraryNone'));
  return element(
    'section',
    { class: 'library' },
    element('h3', {}, plural('pageLibrary', clippings)),
    element(
      'ul',
      {},
      ...recent.map(({ title, site, published }) =>
        element(
          'li',
          {},
          element('span', { lang: 'vi' }, title),
          element('span', { class: 'aside' }, [site, published && day(published)].filter(Boolean).join(', ')),
        ),
      ),
    ),
  );
}
