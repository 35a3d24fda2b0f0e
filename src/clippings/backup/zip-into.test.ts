import { expect, it, vi } from 'vitest';
import { zipInto } from './zip-into';

vi.mock('../lines/limits', () => ({ LARGEST_BACKUP: 1_000 }));

it('writing a backup that is too large for a zip fails, because it could not be read again', async () => {
  const zip = zipInto(new WritableStream());
  await zip.add('one', ['short']);
  // Random letters, which no compression makes fewer.
  const long = Array.from(crypto.getRandomValues(new Uint8Array(4_000)), (byte) => byte.toString(36)).join('');
  await expect(zip.add('two', [long])).rejects.toMatchObject({ messageKey: 'clippingsBackupOverZip' });
});
