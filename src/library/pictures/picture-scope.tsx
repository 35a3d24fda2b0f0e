import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Query } from '../../clippings';
import { message } from '../../platform';
import { Field } from '../../ui/field';
import { replace } from '../router';
import { paramsOf } from '../search/query-address';

/** The search words and dates of a picture, stored in the address like those of the search. */
export function PictureScope({ screen, query }: { screen: 'timeline' | 'graph'; query: Query }) {
  const change = (text: string, days: Partial<Query['filters']>) => {
    const params = paramsOf({ ...query, text, filters: { ...query.filters, ...days } });
    replace(`#/${screen}?${params}`);
  };
  const { text, filters } = query;
  const words = useRef<HTMLInputElement>(null);
  // Uncontrolled, because a change of the clippings would reset what is being typed.
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
