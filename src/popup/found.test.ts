import { expect, it, vi } from 'vitest';
import type { Official } from '../annotate/record';

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
