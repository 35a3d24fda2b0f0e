import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** The rooms of the large parts, from the first to the last: each imports only itself and those before it. */
const ROOMS: Record<string, string> = {
  'src/annotate/references': 'issuers numbers subjects attributes mentions laws relations documents',
  'src/annotate/officials': 'tables words names places organisations posts items lives holders people roles',
  'src/article': 'dom lines metadata places blocks',
  'src/page': 'lifecycle marks card cards',
  'src/clippings':
    'model text segments lines journal-files store journal write read dossiers search versions change clip backup reconcile maintenance raw-export',
};

const IMPORTED = /from '(\.[^']+)'/g;

describe.each(Object.entries(ROOMS))('%s', (part, rooms) => {
  const order = rooms.split(' ');
  const files = sources(part, /\.ts$/).filter(({ path }) => !path.endsWith('.test.ts'));
  /** -1 for what stands outside of the part, or at its door. */
  const placeOf = (path: string) => order.indexOf(path.slice(part.length + 1).split('/')[0] ?? '');

  it('has a file in each of its rooms, and none in another', () => {
    const inside = files.map(({ path }) => path.slice(part.length + 1).split('/')).filter(({ length }) => length > 1);
    expect([...new Set(inside.map(([room]) => room))].sort()).toEqual([...order].sort());
  });

  it('goes one way', () => {
    const back = files
      .filter(({ path }) => placeOf(path) >= 0)
      .flatMap(({ path, text }) =>
        [...text.matchAll(IMPORTED)]
          .map(([, name]) => join(dirname(path), name ?? ''))
          .filter((name) => name.startsWith(`${part}/`))
          .filter((name) => placeOf(name) < 0 || placeOf(name) > placeOf(path))
          .map((name) => `${path} imports ${name}`),
      );
    expect(back).toEqual([]);
  });
});
