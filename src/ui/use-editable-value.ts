import { useEffect, useRef, useState } from 'preact/hooks';

type InputTarget = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

interface EditableValueOptions {
  saved: string;
  /** The object from which `saved` was read: a new one after each reading. */
  source: object;
  /** `was`: the text that the reader began from, which somebody else may have changed since. */
  save: (typed: string, was: string) => void;
  /** When to call `save`: at every input, or when the field is left. */
  when: 'input' | 'change';
}

/** Value and listeners of a field: the saved value, but while the reader types the typed one, whatever is read again meanwhile. */
export function useEditableValue({ saved, source, save, when }: EditableValueOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  /** The typed text of a field that has not been left yet. */
  const pending = useRef<string | null>(null);
  const lastSave = useRef(save);
  lastSave.current = save;
  /** What is saved, as far as this field knows; null until the reader types. */
  const known = useRef<string | null>(null);
  const keepTyped = (text: string) => {
    lastSave.current(text, known.current ?? saved);
    known.current = text;
  };
  const edit = ({ currentTarget: { value } }: InputTarget, left: boolean) => {
    pending.current = left ? null : value;
    known.current ??= saved;
    setTyped(value);
    if (left === (when === 'change')) keepTyped(value);
  };
  // The typed text stays until the saved one is read again, so that the old one does not flash.
  useEffect(() => {
    if (pending.current !== null) return;
    setTyped(null);
    known.current = null;
  }, [source]);
  // Going back in history unmounts a field without a change event, so save then; a closing window cannot save any more, so warn.
  useEffect(() => {
    if (when === 'input') return;
    const warn = (event: BeforeUnloadEvent) => {
      if (pending.current !== null) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      if (pending.current !== null) keepTyped(pending.current);
    };
  }, [when]);
  return {
    value: typed ?? saved,
    onInput: (event: InputTarget) => edit(event, false),
    onChange: (event: InputTarget) => edit(event, true),
    // There is no change event if the text was typed and reverted.
    onBlur: () => {
      if (pending.current === saved) pending.current = null;
    },
  };
}
