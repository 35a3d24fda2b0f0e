/** The card of an official: rank, posts, and the sentences that are the evidence for them. */
import type { Official, Role } from '../../annotate/record';
import { language, message } from '../../platform';
import { element } from './element';
import { messageAround } from './message-around';

const statusWords = { former: 'pageFormer', acting: 'pageActing' } as const;

/** The body of the card; `text` and `lang` are the article's. */
export function officialBody(official: Official, text: string, lang: string): HTMLElement[] {
  const standing = [official.rank, official.country].filter(Boolean).join(' · ');
  const sentences = new Set(official.roles.map(({ evidence: { start, end } }) => text.slice(start, end)));
  const parts: (HTMLElement | null)[] = [
    standing ? element('p', { class: 'standing', lang }, standing) : null,
    official.roles.length > 0
      ? element('ul', { class: 'posts' }, ...official.roles.map((role) => post(role, lang)))
      : null,
    official.class === 'other' ? element('p', { class: 'aside' }, message('pageOther')) : null,
    ...[...sentences].map((sentence) => element('blockquote', { lang }, sentence)),
  ];
  return parts.filter((part) => part !== null);
}

function post({ title, organization, status, inferred }: Role, lang: string): HTMLElement {
  return element(
    'li',
    {},
    element(
      'span',
      { class: 'post', lang },
      status !== 'current' && element('span', { class: 'status', lang: language() }, message(statusWords[status])),
      title,
    ),
    organization !== '' && element('span', { class: 'organization', lang }, organization),
    inferred !== null &&
      inferred !== organization &&
      element('span', { class: 'aside' }, ...messageAround('pageInferred', inferred, lang)),
  );
}
