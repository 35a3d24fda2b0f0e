import type { ComponentChildren } from 'preact';
import type { Counted } from '../../clippings';
import { message, number } from '../../platform';
import { href, type Screen } from '../route';

interface CountedListProps {
  title: string;
  screen: Screen;
  items: readonly Counted[];
  after?: (item: Counted) => ComponentChildren;
}

/** Entities that are named together with this one, each with a link to its dossier and the number of clippings. */
export function CountedList({ title, screen, items, after }: CountedListProps) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="section-title">{title}</h2>
      <ul class="counted">
        {items.map((item) => (
          <li key={item.key}>
            <span>
              <a lang="vi" href={href(screen, item.key)}>
                {item.label}
              </a>{' '}
              {after?.(item)}
            </span>
            <span class="soft">
              <span class="visually-hidden">{message('libraryClippingsColumn')}</span> {number(item.clippings)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
