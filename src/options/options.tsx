import { message } from '../platform';
import { KeysSection } from './keys-section';
import { MarksSection } from './marks-section';
import { PermissionsSection } from './permissions-section';
import { SitesSection } from './sites-section';
import type { OptionsState } from './state';
import { TextsSection } from './texts-section';

interface OptionsProps extends OptionsState {
  /** Called after a change for which the browser sends no event. */
  onChange: () => void;
}

export function Options({ settings, off, granted, revoked, keys, onChange }: OptionsProps) {
  return (
    <main class="options">
      <h1>{message('optionsTitle')}</h1>
      <MarksSection settings={settings} />
      <SitesSection off={off} granted={granted} revoked={revoked} onChange={onChange} />
      <TextsSection textSite={settings.textSite} />
      {keys.length > 0 && <KeysSection keys={keys} />}
      <PermissionsSection />
      <section aria-labelledby="language">
        <h2 id="language">{message('optionsLanguage')}</h2>
        <p>{message('optionsLanguageText')}</p>
      </section>
    </main>
  );
}
