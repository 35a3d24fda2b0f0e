import { expect, it, vi } from 'vitest';
import type { Official, Reference } from '../annotate/record';

vi.mock('../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') } },
}));

it('says of the posts of an official which were left, and which are held for the time being', async () => {
  const { foundOfficials } = await import('./found');
  const post = (title: string, status: string) => ({ title, organization: 'Sở Y tế', status });
  const roles = [post('Giám đốc', 'former'), post('Chánh Văn phòng', 'acting'), post('Bí thư', 'current')];
  const official = { name: 'Lò Văn Páo', rank: null, country: null, roles, mentions: [] } as unknown as Official;
  expect(foundOfficials([official], [])[0]?.detail).toBe(
    'platformFormerPost Giám đốc Sở Y tế · platformActingPost Chánh Văn phòng Sở Y tế · Bí thư Sở Y tế',
  );
});

it('calls a law by its name and year, with its number beside it', async () => {
  const { foundReferences } = await import('./found');
  const law = { type: 'luật', id: '31/2024/QH15', name: 'Luật Đất đai', year: 2024, issuer: 'Quốc hội', mentions: [] };
  expect(foundReferences([law as unknown as Reference])).toMatchObject([
    { name: 'Luật Đất đai năm 2024', detail: '31/2024/QH15 · Quốc hội' },
  ]);
});
