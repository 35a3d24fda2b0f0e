// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';

const create = vi.fn();
const openShortcutSettings = vi.fn();
const commands: Record<string, unknown> = {};
vi.mock('../platform/browser', () => ({
  browser: { commands, tabs: { create }, i18n: { getMessage: (key: string) => key } },
}));

it('opens the place where keys are changed, by the browser that has a method for it and by its address elsewhere', async () => {
  const { KeysSection } = await import('./keys-section');
  render(<KeysSection keys={[{ description: 'Mở kho bài', shortcut: '' }]} />, document.body);
  const press = () => document.querySelector('button')?.click();
  press();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  commands.openShortcutSettings = openShortcutSettings;
  press();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledOnce();
});
