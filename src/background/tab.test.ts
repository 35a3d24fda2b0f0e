import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
const stored: Record<string, unknown> = {};
const open = new Set([1]);

/** As browsers say it. */
const refuse = (tabId: number): Promise<never> => Promise.reject(new Error(`No tab with id: ${tabId}.`));

beforeEach(() => {
  vi.resetModules();
  executeScript.mockReset().mockResolvedValue([]);
  for (const key of Object.keys(stored)) delete stored[key];
  const onTab = ({ tabId }: { tabId: number }): Promise<void> => (open.has(tabId) ? Promise.resolve() : refuse(tabId));
  vi.stubGlobal('browser', {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'vi' },
    tabs: { get: async (id: number) => (open.has(id) ? { id, url: 'https://www.tuoitre.vn/bai-1.htm' } : refuse(id)) },
    storage: { local: { get: async () => stored } },
    scripting: { executeScript },
    action: { setIcon: onTab, setBadgeText: onTab, setBadgeBackgroundColor: onTab, setTitle: onTab },
  });
});
afterEach(() => vi.unstubAllGlobals());

const state = {
  type: 'pageState',
  article: true,
  officials: 1,
  references: 0,
  watched: true,
  followed: 0,
  canonicalUrl: null,
} as const;

describe('a tab that is closed meanwhile', () => {
  it('is an expected failure, not logged as an error', async () => {
    const { replyOf } = await import('../messages');
    const { bringReader } = await import('./content-script');
    const { showState } = await import('./icon');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await replyOf(() => bringReader(2))).toEqual({ ok: false, code: 'noPage' });
    expect(await replyOf(() => showState(state, 2))).toEqual({ ok: false, code: 'noPage' });
    executeScript.mockImplementation(() => {
      open.delete(1);
      return refuse(1);
    });
    expect(await replyOf(() => bringReader(1))).toEqual({ ok: false, code: 'noPage' });
    open.add(1);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it('hides no error of an open one', async () => {
    const { bringCard } = await import('./content-script');
    executeScript.mockRejectedValue(new Error('Could not load file.'));
    await expect(bringCard(1)).rejects.toThrow('Could not load file.');
  });
});

describe('the reader of a page', () => {
  it('is injected if the site is on, and not if it is off', async () => {
    const { bringReader } = await import('./content-script');
    expect(await bringReader(1)).toBe(true);
    expect(executeScript).toHaveBeenCalledTimes(1);
    stored['off:tuoitre.vn'] = true;
    expect(await bringReader(1)).toBe(false);
    expect(executeScript).toHaveBeenCalledTimes(1);
  });
});
