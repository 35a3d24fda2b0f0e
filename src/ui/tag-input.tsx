import './tag-input.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../platform';
import { addTag, splitTags } from './tags';

interface TagInputProps {
  label: string;
  tags: string[];
  /** Tags in use elsewhere, offered as completions. */
  known: string[];
  onChange: (tags: string[]) => void;
}

/** Tags as chips: Enter or a comma adds one, Backspace in the empty field removes the last one. */
export function TagInput({ label, tags, known, onChange }: TagInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  /** The uncommitted text. It is cleared at the first commit, because some browsers report the end of an input both by blur and by unmounting. */
  const pending = useRef('');
  const commit = (text: string) => {
    pending.current = '';
    const next = splitTags(text).reduce(addTag, tags);
    setTyped('');
    if (next !== tags) onChange(next);
  };
  const commitPending = useRef(() => {});
  commitPending.current = () => commit(pending.current);
  // Going back in history unmounts the field without a blur event.
  useEffect(() => () => commitPending.current(), []);
  const remove = (tag: string) => {
    // The removed tag's button had the focus.
    input.current?.focus();
    onChange(tags.filter((other) => other !== tag));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      commit(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="input tags tag-input">
        {tags.map((tag) => (
          <Tag key={tag} name={tag} onRemove={() => remove(tag)} />
        ))}
        <input
          ref={input}
          id={id}
          list={`${id}-known`}
          value={typed}
          autocomplete="off"
          placeholder={tags.length === 0 ? message('uiTagPlaceholder') : undefined}
          onInput={(event) => {
            const text = event.currentTarget.value;
            pending.current = text;
            if (text.includes(',')) commit(text);
            else setTyped(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => commit(pending.current)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}

export function Tag({ name, onRemove }: { name: string; onRemove?: () => void }) {
  return (
    <span class="tag">
      {name}
      {onRemove && (
        <button type="button" class="tag-remove" aria-label={message('uiTagRemove', name)} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </span>
  );
}
