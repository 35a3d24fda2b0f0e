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
  const typing = useRef(false);
  const take = ({ currentTarget: { value } }: Typing, left: boolean) => {
    typing.current = !left;
    setTyped(value);
    if (left === (when === 'change')) keep(value);
  };
  // What was typed stands until it is kept: the old words do not come back for a moment.
  useEffect(() => {
    if (!typing.current) setTyped(null);
  }, [of]);
  return {
    value: typed ?? kept,
    onInput: (event: Typing) => take(event, false),
    onChange: (event: Typing) => take(event, true),
  };
}
