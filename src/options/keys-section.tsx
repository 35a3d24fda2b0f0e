import { browser, message } from '../platform';
import { Button } from '../ui/button';
import type { Shortcut } from './state';

/** Only Firefox has a method for it. Edge takes the address of Chrome for its own. */
type WithShortcutSettings = { openShortcutSettings?: () => Promise<void> };

async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function KeysSection({ keys }: { keys: Shortcut[] }) {
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
      <div>
        <Button onClick={() => void openShortcutSettings()}>{message('optionsKeysChange')}</Button>
      </div>
    </section>
  );
}
