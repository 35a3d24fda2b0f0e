import DOMPurify from 'dompurify';
import { useLayoutEffect, useRef } from 'preact/hooks';

const ALLOWED = {
  ALLOWED_TAGS: [
    'p',
    'h2',
    'h3',
    'h4',
    'blockquote',
    'ul',
    'ol',
    'li',
    'figure',
    'figcaption',
    'a',
    'b',
    'strong',
    'i',
    'em',
    'br',
  ],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^https?:/i,
  RETURN_DOM_FRAGMENT: true as const,
};

/** Sanitises stored markup: nothing that runs code or loads anything (so no images), and only http(s) links. */
export function cleanFragment(markup: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markup, ALLOWED);
  for (const link of fragment.querySelectorAll('a')) {
    link.rel = 'noreferrer noopener';
    link.target = '_blank';
  }
  return fragment;
}

/** The stored markup of a clipping. */
export function StoredMarkup({ markup, language }: { markup: string; language: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(cleanFragment(markup)), [markup]);
  return <div class="reading-text" lang={language || 'vi'} ref={place} />;
}
