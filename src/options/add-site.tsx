import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../platform';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { parseHost } from './parse-host';

/** A form for an address or host, for which the browser then asks permission. `onAdd` resolves to whether the permission is granted, now or before. */
export function AddSite({ onAdd }: { onAdd: (host: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const [status, setStatus] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const parsed = parseHost(text);
    setWrong('wrong' in parsed ? parsed.wrong : null);
    setStatus('');
    if ('wrong' in parsed) return;
    const { host } = parsed;
    setText('');
    setStatus(message((await onAdd(host)) ? 'optionsAddDone' : 'optionsAddRefused', host));
  };
  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <Field label={message('optionsAdd')} hint={message('optionsAddHint')} error={wrong ? message(wrong) : undefined}>
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
