import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Query } from '../../clippings';
import { message } from '../../platform';
import { Field } from '../../ui/field';
import { replace } from '../router';
import { paramsOf } from '../search/query-address';

/** What the picture is drawn from, in the address like the search itself: words and days. */
export function PictureScope({ screen, query }: { screen: 'timeline' | 'graph'; query: Query }) {
  const change = (text: string, days: Partial<Query['filters']>) => {
    const params = paramsOf({ ...query, text, filters: { ...query.filters, ...days } });
    replace(`#/${screen}?${params}`);
  };
  const { text, filters } = query;
  const words = useRef<HTMLInputElement>(null);
  // Not by its value: what is being typed would go with every change of the clippings.
  useLayoutEffect(() => {
    if (words.current) words.current.value = text;
  }, [text]);
  return (
    <form class="picture-scope" onSubmit={(event) => event.preventDefault()}>
      <Field label={message('libraryPictureWords')}>
        <input class="input" type="search" ref={words} onChange={(event) => change(event.currentTarget.value, {})} />
      </Field>
      <Field label={message('libraryFrom')}>
        <input
          class="input"
          type="date"
          value={filters.from ?? ''}
          onChange={(event) => change(text, { from: event.currentTarget.value || null })}
        />
      </Field>
      <Field label={message('libraryTo')}>
        <input
          class="input"
          type="date"
          value={filters.to ?? ''}
          onChange={(event) => change(text, { to: event.currentTarget.value || null })}
        />
      </Field>
    </form>
  );
}
