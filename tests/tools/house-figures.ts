/** `npx tsx tests/tools/house-figures.ts`: the sizes of the files of src, the largest ones, and the number of unit test files. */
import { sources } from '../house/sources';

const files = sources('src', /\.tsx?$/);
const code = files.filter(({ path }) => !/\.test\.tsx?$/.test(path)).sort((a, b) => a.bytes - b.bytes);
const quantile = (share: number): number => code[Math.floor(code.length * share)]?.bytes ?? 0;
const under = (bytes: number): string =>
  `${((100 * code.filter((file) => file.bytes < bytes).length) / code.length).toFixed(0)} %`;

console.log(
  `${code.length} files, ${files.length - code.length} of tests beside them, ${code.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`,
);
console.log(
  `median ${quantile(0.5)} bytes, 90th percentile ${quantile(0.9)}; under 2 kB ${under(2_000)}, under 5 kB ${under(5_000)}`,
);
console.table(
  code
    .slice(-10)
    .reverse()
    .map(({ path, bytes }) => ({ path, bytes })),
);
