// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

vi.mock('../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it.each([
  ['vnexpress.net', true, 'optionsAddDone'],
  ['bao.example', false, 'optionsAddRefused'],
  ['báo', true, ''],
])('says of %s what came of it, though the list beside it stays as it was', async (typed, allowed, told) => {
  const { AddSite } = await import('./add-site');
  await act(() => render(<AddSite key={typed} onAdd={async () => allowed} />, document.body));
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = typed;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => document.querySelector('form')?.requestSubmit());
  await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe(told));
});
