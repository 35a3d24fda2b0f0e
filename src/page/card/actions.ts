/** The actions of a card. */
import type { Reference } from '../../annotate/record';
import type { RegistryEntry } from '../../messages';
import { message, type Settings, textAddress, textSiteName } from '../../platform';
import { citation } from './citation';
import { copyText } from './copy';
import { element, icon } from './element';

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'act' }, label);
  made.addEventListener('click', press);
  return made;
}

/** A link that looks the document up on the legal site chosen in the settings; null if it has neither number nor name. */
export function textLink({ id, name }: Reference, { textSite }: Settings): HTMLElement | null {
  const query = id ?? name;
  if (!query) return null;
  return element(
    'a',
    { class: 'act', href: textAddress(textSite, query), target: '_blank', rel: 'noopener noreferrer' },
    icon('open'),
    message('pageOpenText', textSiteName(textSite)),
  );
}

/** `registry` is called when the button is pressed, because the entry arrives after the card is shown. */
export function copyButton(reference: Reference, registry: () => RegistryEntry | null): HTMLElement {
  const label = element('span', { 'aria-live': 'polite' }, message('pageCopy'));
  const made = element('button', { type: 'button', class: 'act' }, icon('copy'), label);
  made.addEventListener('click', async () => {
    const done = await copyText(citation(reference, registry()));
    label.textContent = message(done ? 'pageCopied' : 'pageCopyFailed');
  });
  return made;
}
