// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Task } from './task';

vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

it('a failure is told wherever the reader has gone meanwhile', async () => {
  const [{ useTask }, { Toasts }] = await Promise.all([import('./task'), import('../../ui/toast')]);
  let task!: Task;
  const Section = () => {
    task = useTask();
    return <p>{task.failure}</p>;
  };
  let fail!: (error: Error) => void;
  const work = () => new Promise<void>((_, reject) => (fail = reject));
  const told = () => document.querySelector('.toast')?.textContent;

  await act(() => render([<Section key="s" />, <Toasts key="t" />], document.body));
  let running = task.run(work);
  await act(async () => {
    fail(new Error('here'));
    await running;
  });
  expect(document.querySelector('p')?.textContent).toBe('platformErrorUnexpected');
  expect(told()).toBeUndefined();

  await act(() => {
    running = task.run(work);
  });
  await act(() => render([<Toasts key="t" />], document.body));
  await act(async () => {
    fail(new Error('away'));
    await running;
  });
  expect(told()).toContain('platformErrorUnexpected');
});
