import { useState } from 'preact/hooks';
import { message } from '../platform';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { typedHost } from './typed-host';

/** An address or a host; the browser itself asks for the permission, there and then. `onAdd` gives whether it is there, as it may have been before. */
export function AddSite({ onAdd }: { onAdd: (host: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [told, setTold] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = typedHost(text);
    setWrong(host === null);
    setTold('');
    if (host === null) return;
    setText('');
    setTold(message((await onAdd(host)) ? 'optionsAddDone' : 'optionsAddRefused', host));
  };
  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <Field
        label={message('optionsAdd')}
        hint={message('optionsAddHint')}
        error={wrong ? message('optionsAddWrong') : undefined}
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
        {told}
      </p>
    </form>
  );
}
