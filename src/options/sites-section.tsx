import { useRef } from 'preact/hooks';
import { browser, message } from '../platform';
import { switchSite } from '../platform/site-switch';
import { matchPattern, type Site, type SiteGroup, sites } from '../platform/sites';
import { Button } from '../ui/button';
import { AddSite } from './add-site';
import { hostOfPattern } from './state';

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

/** Where marks appear: built-in sites, added sites, sites that are off, and revoked permissions. */
export function SitesSection({ off, granted, revoked, onChange }: SitesSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  /** Focuses the heading, because the pressed button is removed and the focus would be lost. */
  const keepFocus = (work: Promise<unknown>): void => {
    heading.current?.focus({ preventScroll: true });
    void work;
  };
  const allow = async (hosts: string[]): Promise<boolean> => {
    const allowed = await browser.permissions.request({ origins: hosts.map(matchPattern) });
    onChange();
    return allowed;
  };
  const remove = async (origin: string): Promise<void> => {
    await browser.permissions.remove({ origins: [origin] });
    onChange();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1} ref={heading}>
        {message('optionsSites')}
      </h2>
      <p>{message('optionsSitesText', sites.length)}</p>
      {revoked.length > 0 && (
        <div class="banner" role="status">
          <p>{message('optionsRevoked', revoked.map(({ name }) => name).join(', '))}</p>
          <Button look="primary" onClick={() => keepFocus(allow(revoked.map(({ host }) => host)))}>
            {message('optionsAllowAgain')}
          </Button>
        </div>
      )}
      <HostList
        title={message('optionsGranted')}
        ids={granted}
        nameOf={(origin) => hostOfPattern(origin) ?? message('optionsEverySite')}
        action={message('optionsRemove')}
        onAction={(origin) => keepFocus(remove(origin))}
      />
      <HostList
        title={message('optionsOff')}
        ids={off}
        nameOf={(host) => host}
        action={message('optionsSwitchOn')}
        onAction={(host) => keepFocus(switchSite(host, true))}
      />
      <AddSite onAdd={(host) => allow([host])} />
      {groups.map(({ group, title }) => (
        <SiteGroupList key={group} title={message(title)} members={sites.filter((site) => site.group === group)} />
      ))}
    </section>
  );
}

interface HostListProps {
  title: string;
  ids: string[];
  nameOf: (id: string) => string;
  action: string;
  onAction: (id: string) => void;
}

function HostList({ title, ids, nameOf, action, onAction: onAct }: HostListProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="hosts">
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <Button aria-label={`${action}: ${nameOf(id)}`} onClick={() => onAct(id)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </>
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
