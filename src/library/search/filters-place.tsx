import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { useNarrow } from './use-narrow';

/** Filters stand beside the list; on a narrow window they are folded away behind a button. */
export function FiltersPlace({ children }: { children: ComponentChildren }) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  return (
    <div class="search-side">
      {narrow && (
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {message('libraryFilters')}
        </Button>
      )}
      {(!narrow || open) && children}
    </div>
  );
}
