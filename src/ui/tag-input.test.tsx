// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('keeps the keyboard where it was when a tag is taken out', async () => {
  const { TagInput } = await import('./tag-input');
  const Holder = () => {
    const [tags, setTags] = useState(['đê', 'cầu']);
    return <TagInput label="Nhãn" tags={tags} known={[]} onChange={setTags} />;
  };
  await act(() => render(<Holder />, document.body));
  const remove = document.querySelector<HTMLButtonElement>('.tag-remove')!;
  remove.focus();
  await act(() => remove.click());
  expect(document.querySelectorAll('.tag')).toHaveLength(1);
  expect(document.activeElement).toBe(document.querySelector('input'));
});
