import type { ComponentChildren } from 'preact';
import type { Citation } from '../../clippings';
import { day, message } from '../../platform';
import { href } from '../route';

/** A clipping as a dossier cites it, with the words that matter here. */
export function Entry({
  citation,
  detail,
  children,
}: {
  citation: Citation;
  detail: string;
  children: ComponentChildren;
}) {
  return (
    <li class="entry">
      <a class="entry-title" href={href('clippings', String(citation.clipping))}>
        {citation.title || message('libraryNoTitle')}
      </a>
      <p class="soft small">{[citation.site, day(citation.date), detail].filter(Boolean).join(' · ')}</p>
      {children && <blockquote lang="vi">{children}</blockquote>}
    </li>
  );
}
