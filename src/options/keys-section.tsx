import { browser, message } from '../platform';
import { Button } from '../ui/button';
import type { Shortcut } from './state';

/** Only Firefox has a method that opens its shortcut settings; for other browsers a text says where they are. */
type WithShortcutSettings = { openShortcutSettings?: () => Promise<void> };

export function KeysSection({ keys }: { keys: Shortcut[] }) {
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{message('optionsKeys')}</h2>
      <table>
        <tbody>
          {keys.map(({ description, shortcut }) => (
            <tr key={description}>
              <th scope="row">{description}</th>
              <td>{shortcut === '' ? <span class="soft">{message('optionsKeyNone')}</span> : <kbd>{shortcut}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {openShortcutSettings ? (
        <Button onClick={() => void openShortcutSettings()}>{message('optionsKeysChange')}</Button>
      ) : (
        <p class="soft">{message('optionsKeysWhere')}</p>
      )}
    </section>
  );
}
