/** What is told of an official: name, rank, posts, the sentence that says so. */
import type { Official, Role } from '../../annotate/record';
import { message } from '../../platform';
import { element } from './element';
import { sentenceAround } from './sentence';

const statusWords = { former: 'pageFormer', acting: 'pageActing' } as const;

/** The body of the card; `text` is the article's. */
export function officialBody(official: Official, text: string): HTMLElement[] {
  const standing = [official.rank, official.country].filter(Boolean).join(' · ');
  const evidence = official.roles[0]?.evidence;
  const parts: (HTMLElement | null)[] = [
    standing ? element('p', { class: 'standing' }, standing) : null,
    official.roles.length > 0 ? element('ul', { class: 'posts' }, ...official.roles.map(post)) : null,
    official.class === 'other' ? element('p', { class: 'aside' }, message('pageOther')) : null,
    evidence ? quote(text, evidence) : null,
  ];
  return parts.filter((part) => part !== null);
}

function post({ title, organization, status, inferred }: Role): HTMLElement {
  return element(
    'li',
    {},
    element(
      'span',
      { class: 'post' },
      status !== 'current' && element('span', { class: 'status' }, message(statusWords[status])),
      title,
    ),
    organization !== '' && element('span', { class: 'organization' }, organization),
    inferred !== null &&
      inferred !== organization &&
      element('span', { class: 'aside' }, message('pageInferred', inferred)),
  );
}

function quote(text: string, evidence: { start: number; end: number }): HTMLElement {
  const { before, span, after } = sentenceAround(text, evidence);
  return element('blockquote', {}, before, element('b', {}, span), after);
}
