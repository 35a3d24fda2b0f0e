// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Post, ReferenceDossier } from '../../clippings';

vi.mock('../../platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

describe('a dossier', () => {
  const post = { title: 'Chủ tịch', organization: 'UBND tỉnh', status: 'current', clippings: 2 } as const;
  const said = async (times: Pick<Post, 'from' | 'to'>): Promise<string | null | undefined> => {
    const { Posts } = await import('./posts');
    render(<Posts posts={[{ ...post, ...times }]} />, document.body);
    return document.querySelector('.posts-when')?.textContent;
  };

  it('says one day once of a post that two articles of that day name', async () => {
    expect(await said({ from: '2024-07-11T10:00:00Z', to: '2024-07-11T10:01:00Z' })).toMatch(/^\d+\/7\/2024$/);
    expect(await said({ from: '2024-07-11', to: '2024-07-12' })).toBe('libraryFromTo');
  });

  it('names the link to a clipping without a title', async () => {
    const { CitingArticles } = await import('./citing-articles');
    const entry = { clipping: 1, title: '', site: 'Báo', date: '2024-07-11', sentences: ['Câu.'] };
    render(<CitingArticles entries={[entry]} total={1} detailOf={() => ''} onMore={() => {}} />, document.body);
    expect(document.querySelector('a')?.textContent).toBe('libraryNoTitle');
  });

  it('asks the register again where reading it failed', async () => {
    const { readRegistryEntry } = await import('./registry-entry');
    const failing = vi.fn().mockRejectedValue(new Error('not read'));
    vi.stubGlobal('fetch', failing);
    for (const _ of [1, 2]) await expect(readRegistryEntry('vn:cp:nd:2021:912', null)).rejects.toThrow('not read');
    vi.unstubAllGlobals();
    expect(failing).toHaveBeenCalledTimes(2);
  });

  it('writes the day of the register as every other day', async () => {
    const { documentFacts } = await import('./document-facts');
    const { browser } = await import('../../platform');
    const spoken = vi.spyOn(browser.i18n, 'getMessage');
    const known = { number: null, title: null, issuer: null, issued: null, effective: null, status: 'Còn hiệu lực' };
    const dossier = { id: null, type: 'luật', name: 'Luật Đất đai', subject: null, issuer: null, date: null };
    documentFacts(dossier as ReferenceDossier, { ...known, asOf: '2026-11-05' });
    expect(spoken).toHaveBeenCalledWith('libraryFactAsOf', ['Còn hiệu lực', '5/11/2026']);
    vi.restoreAllMocks();
  });

  it('tells two laws of one name apart in its heading', async () => {
    const { documentFacts, documentHeading } = await import('./document-facts');
    const law = { type: 'luật', id: null, name: 'Luật Đất đai' };
    expect(documentHeading({ ...law, key: 'vn:luat:dat-dai:2013' })).toBe('Luật Đất đai năm 2013');
    expect(documentHeading({ ...law, name: 'Luật Đất đai năm 2024', key: 'vn:luat:dat-dai:2024' })).toBe(
      'Luật Đất đai năm 2024',
    );
    const numbered = { ...law, id: '31/2024/QH15', key: 'vn:luat:dat-dai:2024' };
    expect(documentHeading(numbered)).toBe('Luật Đất đai năm 2024');
    expect(documentFacts(numbered as ReferenceDossier, null)).toContainEqual(['libraryFactNumber', '31/2024/QH15']);
    expect(documentHeading({ type: 'nghị định', id: null, name: null, key: 'vn:cp:nd:2019:2024' })).toBe('Nghị định');
    const constitution = { type: 'hiến pháp', id: null, name: 'Hiến pháp', key: 'vn:hien-phap:2013' };
    expect(documentHeading(constitution)).toBe('Hiến pháp năm 2013');
    expect(documentHeading({ ...law, key: 'luật đất đai' })).toBe('Luật Đất đai');
  });
});
