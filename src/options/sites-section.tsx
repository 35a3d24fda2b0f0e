import { useState } from 'preact/hooks';
import { browser, hostOf, message, switchSite } from '../platform';
import { matchPattern, type Site, type SiteGroup, sites } from '../platform/sites';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface SitesSectionProps {
  off: string[];
  granted: string[];
  revoked: Site[];
  onChange: () => void;
}

const groups: { group: SiteGroup; title: 'optionsSitesNational' | 'optionsSitesState' | 'optionsSitesProvince' }[] = [
  { group: 'national', title: 'optionsSitesNational' },
  { group: 'state', title: 'optionsSitesState' },
  { group: 'province', title: 'optionsSitesProvince' },
];

/** Where marks appear: the built-in list, what the reader added, what is off, what the browser took back. */
export function SitesSection({ off, granted, revoked, onChange }: SitesSectionProps) {
  const allow = async (hosts: string[]): Promise<void> => {
    await browser.permissions.request({ origins: hosts.map(matchPattern) });
    onChange();
  };
  const remove = async (host: string): Promise<void> => {
    await browser.permissions.remove({ origins: [matchPattern(host)] });
    onChange();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{message('optionsSites')}</h2>
      <p>{message('optionsSitesText', sites.length)}</p>
      {revoked.length > 0 && (
        <div class="banner" role="status">
          <p>{message('optionsRevoked', revoked.map(({ name }) => name).join(', '))}</p>
          <Button look="primary" onClick={() => void allow(revoked.map(({ host }) => host))}>
            {message('optionsAllowAgain')}
          </Button>
        </div>
      )}
      <HostList
        title={message('optionsGranted')}
        hosts={granted}
        action={message('optionsRemove')}
        onAct={(host) => void remove(host)}
      />
      <HostList
        title={message('optionsOff')}
        hosts={off}
        action={message('optionsSwitchOn')}
        onAct={(host) => void switchSite(host, true)}
      />
      <AddSite onAdd={(host) => void allow([host])} />
      {groups.map(({ group, title }) => (
        <SiteGroupList key={group} title={message(title)} members={sites.filter((site) => site.group === group)} />
      ))}
    </section>
  );
}

function HostList(props: { title: string; hosts: string[]; action: string; onAct: (host: string) => void }) {
  const { title, hosts, action, onAct } = props;
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <Button aria-label={`${action}: ${host}`} onClick={() => onAct(host)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An address or a host; the browser itself asks for the permission, there and then. */
function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(text.includes('://') ? text.trim() : `https://${text.trim()}`);
    setWrong(!host.includes('.'));
    if (!host.includes('.')) return;
    setText('');
    onAdd(host);
  };
  return (
    <form class="add-site" onSubmit={add}>
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
    </form>
  );
}

function SiteGroupList({ title, members }: { title: string; members: Site[] }) {
  return (
    <details>
      <summary>
        {title} ({members.length})
      </summary>
      <ul class="site-names">
        {members.map(({ host, name }) => (
          <li key={host}>
            {name} <span class="soft">{host}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
