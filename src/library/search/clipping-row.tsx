import './clipping-row.css';
import { type ClippingHead, type Excerpt, highlight } from '../../clippings';
import { day, message, plural } from '../../platform';
import { MarkedText } from '../../ui/marked-text';
import { Tag } from '../../ui/tag-input';
import { href } from '../route';

/** Height of a row in rem: 100,000 rows at double text size stay below the maximal height of an element. */
export const ROW_REM = 5.5;

interface ClippingRowProps {
  head: ClippingHead;
  /** The text around the match; null shows the beginning of the text. */
  found: Excerpt | null;
  /** The search words, which are marked in the row. */
  typed: string;
  chosen: boolean;
  /** `range`: whether to select from the last one to this one. */
  onChoose: (chosen: boolean, range: boolean) => void;
}

export function ClippingRow({ head, found, typed, chosen, onChoose }: ClippingRowProps) {
  const title = head.title || message('libraryNoTitle');
  return (
    <article class={`clipping-row ${chosen ? 'clipping-row-chosen' : ''}`}>
      <input
        type="checkbox"
        aria-label={message('libraryChoose', title)}
        checked={chosen}
        onClick={(event) => onChoose(event.currentTarget.checked, event.shiftKey)}
      />
      <a
        class="clipping-row-title"
        lang={head.title ? 'vi' : undefined}
        href={href('clippings', String(head.id), { q: typed })}
      >
        <MarkedText text={title} marks={highlight(title, typed)} />
      </a>
      <time class="clipping-row-date" datetime={head.published ?? head.clippedAt}>
        {day(head.published ?? head.clippedAt)}
      </time>
      <p class="clipping-row-meta">
        <span>{head.site}</span>
        <span>{plural('libraryOfficialCount', head.officials)}</span>
        <span>{plural('libraryReferenceCount', head.references)}</span>
        {head.version > 1 && <span>{message('libraryVersion', head.version)}</span>}
        {head.hasNote && <span>{message('libraryHasNote')}</span>}
        {head.tags.map((tag) => (
          <Tag key={tag} name={tag} />
        ))}
      </p>
      <p class={`clipping-row-excerpt ${head.kind === 'quote' ? 'clipping-row-quote' : ''}`} lang="vi">
        <MarkedText text={found?.text ?? head.excerpt} marks={found?.marks ?? []} />
      </p>
    </article>
  );
}
