import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { useNarrow } from './use-narrow';

/** The filters beside the list; in a narrow window they are collapsed behind a button. */
export function FiltersPanel({ children }: { children: ComponentChildren }) {
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
