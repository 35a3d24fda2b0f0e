// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

afterEach(() => render(null, document.body));

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

it.each([
  ['', null],
  ['đê ', null],
  ['rừng', ['đê', 'rừng']],
])('keeps %j, typed and not entered, when the field is taken away', async (typed, kept) => {
  const { TagInput } = await import('./tag-input');
  const onChange = vi.fn();
  await act(() => render(<TagInput label="Nhãn" tags={['đê']} known={[]} onChange={onChange} />, document.body));
  const input = document.querySelector('input')!;
  await act(() => {
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => render(null, document.body));
  expect(onChange.mock.calls).toEqual(kept === null ? [] : [[kept]]);
});
