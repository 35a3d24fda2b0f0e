import { useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { browser, message } from '../../platform';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { attempt } from '../attempt';
import { isTyped } from './typed-word';

/** Deletes everything that the extension has stored, after the reader has typed a word to confirm. */
export function DeleteSection({ library }: { library: Library }) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const word = message('libraryDeleteWord');
  const close = () => {
    setAsking(false);
    setTyped('');
  };
  // A second press must not start it again.
  const [removing, setRemoving] = useState(false);
  const remove = async () => {
    setRemoving(true);
    await attempt(async () => {
      await library.deleteEverything();
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      location.reload();
      return undefined;
    }, message('libraryDeleted'));
    setRemoving(false);
  };
  return (
    <section>
      <h2 class="section-title">{message('libraryDelete')}</h2>
      <p class="soft">{message('libraryDeleteText')}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {message('libraryDeleteStart')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={message('libraryDeleteTitle')}
          confirm={message('libraryDeleteStart')}
          ready={!removing && isTyped(word, typed)}
          onConfirm={() => void remove()}
          onClose={close}
        >
          <p>{message('libraryDeleteConfirm')}</p>
          <Field label={message('libraryDeleteType', word)}>
            <input
              class="input"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </Field>
        </ConfirmDialog>
      )}
    </section>
  );
}
