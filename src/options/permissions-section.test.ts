import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('../platform', () => ({ message: (key: string) => key }));

it('gives a reason for every permission of the manifest, and for no other', async () => {
  const { reasons } = await import('./permissions-section');
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[] };
  expect(Object.keys(reasons)).toEqual([...manifest.permissions, 'host_permissions', 'optional_host_permissions']);
});
