import { expect, it } from 'vitest';
import { sources } from '../house/sources';
import { runPackage } from './setup.mjs';

it('no tool runs npx or a shell, which do not work the same on Windows', () => {
  const starting = sources('tests/tools', /(?<!\.test)\.(mjs|ts)$/).filter(({ text }) => /\('npx'|shell:/.test(text));
  expect(starting.map(({ path }) => path)).toEqual([]);
});

it.each(['typescript', '@biomejs/biome', 'vite'])('runs %s by its own file', (name) => {
  expect(runPackage(name, ['--version'])).toBe(0);
});
