// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useEditableValue } from './use-editable-value';

const save = vi.fn();

function Field({ of }: { of: { note: string } }) {
  return <textarea {...useEditableValue({ saved: of.note, source: of, save, when: 'change' })} />;
}

const show = (note: string) => act(() => render(<Field of={{ note }} />, document.body));

async function type(text: string, event: 'input' | 'change'): Promise<void> {
  const field = document.querySelector('textarea')!;
  field.value = text;
  await act(() => void field.dispatchEvent(new Event(event, { bubbles: true })));
}

it('tells from which text the reader began, whatever is read meanwhile', async () => {
  await show('cũ');
  await type('cũ, th', 'input');
  await show('của cửa sổ kia');
  await type('cũ, thêm', 'change');
  expect(save).toHaveBeenLastCalledWith('cũ, thêm', 'cũ');
  await type('cũ, thêm nữa', 'change');
  expect(save).toHaveBeenLastCalledWith('cũ, thêm nữa', 'cũ, thêm');
  await show('đã đọc lại');
  await type('đã đọc lại, sửa', 'input');
  await act(() => render(null, document.body));
  expect(save).toHaveBeenLastCalledWith('đã đọc lại, sửa', 'đã đọc lại');
});
