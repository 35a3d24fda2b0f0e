/** In the built extension: a full disk, on which Firefox deletes what it was not asked to keep, costs no library. */
import { expect, it } from 'vitest';
import { openFirefox } from '../browser/firefox';
import { until } from '../browser/in-extension';
import { clipAt } from './damaged';

it('Firefox is asked to keep the library when it is first opened, without a question to the reader', async () => {
  const on = await openFirefox({ port: 9 });
  try {
    expect(await clipAt(on, 'https://bao.example/bai.html')).toBe('saved');
    await until(on.desk, () => navigator.storage.persisted(), []);
  } finally {
    await on.close();
  }
});
