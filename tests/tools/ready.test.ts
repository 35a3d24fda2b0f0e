import { expect, it } from 'vitest';
import { sources } from '../house/sources';
import { runPackage } from './ready.mjs';

it('nothing is started by a name that Windows knows only with its ending, or only in a shell', () => {
  const starting = sources('tests/tools', /(?<!\.test)\.(mjs|ts)$/).filter(({ text }) => /\('npx'|shell:/.test(text));
  expect(starting.map(({ path }) => path)).toEqual([]);
});

it.each(['typescript', '@biomejs/biome', 'vite'])('%s is run by its own file', (name) => {
  expect(runPackage(name, ['--version'])).toBe(0);
});
