/** Messages as nobody sends them: one of ours with parts changed, left out, added; or anything at all. */
import { messages } from './forging';
import type { Chance } from './random';

type Box = Record<string, unknown> | unknown[];

const known = Object.values(messages);
const long = 'x'.repeat(2_001);
const longer = 'x'.repeat(20_001);

/** Values that stand where another is expected; all of them cross the channel of one browser or the other. */
const strange: readonly ((chance: Chance) => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => long,
  () => longer,
  () => '<script>ran=1</script>',
  () => '__proto__',
  () => 'constructor',
  () => Number.NaN,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => [],
  () => ({}),
  () => new Date(0),
  () => new Map([['type', 'clip']]),
  () => new Uint8Array(3),
  () => 10n ** 40n,
  () => JSON.parse('{"__proto__":{"type":"clip"},"constructor":{"prototype":{"x":1}}}') as unknown,
  ({ below }) => Array.from({ length: below(60) }, () => 'Sở Nội vụ'),
  ({ below }) => below(200_000),
  ({ pick }) => structuredClone(pick(known)),
  ({ pick }) => pick(known).type,
  ({ below }) => {
    let deep: unknown = 'x';
    for (let i = below(2_000); i > 0; i -= 1) deep = [deep];
    return deep;
  },
];

const isBox = (value: unknown): value is Box =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** Some object or list inside, the whole among them. */
function someBox(root: Box, { below, pick }: Chance): Box {
  let box = root;
  for (let i = below(4); i > 0; i -= 1) {
    const inner = Object.values(box).filter(isBox);
    if (inner.length === 0) break;
    box = pick(inner);
  }
  return box;
}

function mutate(root: Box, chance: Chance): void {
  const box = someBox(root, chance) as Record<string, unknown>;
  const keys = Object.keys(box);
  const key = keys.length > 0 ? chance.pick(keys) : 'x';
  const value = chance.pick(strange)(chance);
  switch (chance.below(5)) {
    case 0:
      delete box[key];
      break;
    case 1:
      box[`${key}${chance.below(3)}`] = value;
      break;
    case 2:
      Object.defineProperty(box, chance.pick(['__proto__', 'constructor', 'toString', 'type', 'then']), {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      box[key] = value;
  }
}

export const mutatedMessage = (chance: Chance): unknown => mutated(chance.pick(known), chance);

/** A copy of `original` with up to three parts changed, or something else altogether. */
export function mutated(original: object, chance: Chance): unknown {
  if (chance.below(20) === 0) return chance.pick(strange)(chance);
  const copy = structuredClone(original) as Box;
  for (let i = chance.below(4); i > 0; i -= 1) mutate(copy, chance);
  return copy;
}

/** Who says that he sends it: our page, our screen, and those who are neither. */
export function someSender(chance: Chance, { id, origin }: { id: string; origin: string }): Record<string, unknown> {
  const tab = { id: chance.pick([1, 2, 13, 5_000, -1]) };
  const own = [
    { id, url: 'https://vnexpress.net/bai-4812345.html', frameId: 0, tab },
    { id, url: `${origin}src/popup/index.html` },
    { id, url: `${origin}src/library/index.html`, frameId: 0, tab },
  ];
  if (chance.below(3) > 0) return chance.pick(own);
  return chance.pick<Record<string, unknown>>([
    { id, url: 'https://vnexpress.net/khung.html', frameId: 7, tab },
    { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${origin}src/popup/index.html` },
    { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: 'https://vnexpress.net/', frameId: 0, tab },
    { id, url: `https://vnexpress.net/${origin}src/popup/index.html`, frameId: 3, tab },
    { url: `${origin}src/popup/index.html` },
    { id, frameId: 0 },
    { id, url: 'https://vnexpress.net/', tab },
    {},
  ]);
}
