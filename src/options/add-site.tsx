import { useState } from 'preact/hooks';
import { message } from '../platform';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { parseHost } from './parse-host';

/** A form for an address or host, for which the browser then asks permission. `onAdd` resolves to whether the permission is granted, now or before. */
export function AddSite({ onAdd }: { onAdd: (host: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const [status, setStatus] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = parseHost(text);
    setInvalid(host === null);
    setStatus('');
    if (host === null) return;
    setText('');
    setStatus(message((await onAdd(host)) ? 'optionsAddDone' : 'optionsAddRefused', host));
  };
  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <Field
        label={message('optionsAdd')}
        hint={message('optionsAddHint')}
        error={isInvalid ? message('optionsAddWrong') : undefined}
      >
        <input
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit">{message('optionsAddButton')}</Button>
      <p class="add-site-told" role="status">
        {status}
      </p>
    </form>
  );
}
