import type { ClippingHead } from '../../clippings';
import { instant, message } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';

interface VersionsListProps {
  /** Oldest first. */
  versions: ClippingHead[];
  /** Id of the version on the screen. */
  shown: number;
  onCompare: (other: number) => void;
}

/** The versions of an article, each with a link and a button to compare it with the one shown. */
export function VersionsList({ versions, shown, onCompare }: VersionsListProps) {
  return (
    <section class="stack">
      <h2 class="section-title">{message('libraryVersions')}</h2>
      <ul class="entity-list">
        {versions.map(({ id, version, clippedAt }) => (
          <li key={id}>
            {id === shown ? (
              <strong>{message('libraryVersion', version)}</strong>
            ) : (
              <a href={href('clippings', String(id))}>{message('libraryVersion', version)}</a>
            )}
            <p>{instant(clippedAt)}</p>
            {id !== shown && (
              <Button look="quiet" onClick={() => onCompare(id)}>
                {message('libraryCompare')}
                <span class="visually-hidden"> {message('libraryVersion', version)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
