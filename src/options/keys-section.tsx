import { browser, message } from '../platform';
import { Button } from '../ui/button';
import type { Key } from './state';

/** Firefox opens its page of shortcuts on demand; elsewhere the reader is told where it is. */
type WithShortcutSettings = { openShortcutSettings?: () => Promise<void> };

export function KeysSection({ keys }: { keys: Key[] }) {
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
