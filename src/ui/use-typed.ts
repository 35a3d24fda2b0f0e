import { useEffect, useRef, useState } from 'preact/hooks';

type Typing = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

interface TypedProps {
  kept: string;
  /** What `kept` was read from; another object each time that it was read anew. */
  of: object;
  keep: (typed: string) => void;
  /** Whether `keep` is told at every letter, or when the field is left. */
  when: 'input' | 'change';
}

/** The value of a field and its listeners: what is kept, but while the reader types, what is typed, whatever is read anew meanwhile. */
export function useTyped({ kept, of, keep, when }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  /** What stands in a field that was not left yet. */
  const open = useRef<string | null>(null);
  const take = ({ currentTarget: { value } }: Typing, left: boolean) => {
    open.current = left ? null : value;
    setTyped(value);
    if (left === (when === 'change')) keep(value);
  };
  // What was typed stands until it is kept: the old words do not come back for a moment.
  useEffect(() => {
    if (open.current === null) setTyped(null);
  }, [of]);
  const lastKeep = useRef(keep);
  lastKeep.current = keep;
  // The browser's own way back takes a field away that was never left; of a window that closes nothing could be kept any more.
  useEffect(() => {
    if (when === 'input') return;
    const ask = (event: BeforeUnloadEvent) => {
      if (open.current !== null) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      if (open.current !== null) lastKeep.current(open.current);
    };
  }, [when]);
  return {
    value: typed ?? kept,
    onInput: (event: Typing) => take(event, false),
    onChange: (event: Typing) => take(event, true),
    // Of words that were typed and taken back again no change is told.
    onBlur: () => {
      if (open.current === kept) open.current = null;
    },
  };
}
