import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { findFirefox, oldestFirefox } from './find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-firefox-'));

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A file in the place of Firefox, with its version beside it as the real one has it. */
function firefoxOf(version: string | null): string {
  const own = join(folder, String(version));
  mkdirSync(own);
  writeFileSync(join(own, 'firefox'), '');
  if (version !== null) writeFileSync(join(own, 'application.ini'), `[App]\nVersion=${version}\nMinVersion=1.0\n`);
  return join(own, 'firefox');
}

it.each([
  ['the oldest that takes the extension', `${oldestFirefox}.0`, true],
  ['a newer one', `${oldestFirefox + 6}.8.0`, true],
  ['one without a version beside it', null, true],
  ['one that would refuse the extension', `${oldestFirefox - 7}.12.0`, false],
])('Firefox by its path: %s', (_, version, taken) => {
  const path = firefoxOf(version);
  vi.stubEnv('FIREFOX_PATH', path);
  expect(findFirefox() === path).toBe(taken);
});
