/** Ways in which a backup can be wrong: of the file as it lies, and of its contents under right checksums. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Damaged {
  kind: string;
  file: Bytes;
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Bits of the file flipped, ends cut off, stretches lost, doubled or filled with noise. */
export function damageFile(good: Bytes, random: Random): Damaged {
  const bytes = good.slice();
  const at = below(random, bytes.length);
  const length = 1 + below(random, 200);
  switch (below(random, 5)) {
    case 0: {
      for (let flips = 1 + below(random, 3); flips > 0; flips--)
        bytes[below(random, bytes.length)]! ^= 1 << below(random, 8);
      // Two flips of one bit are none.
      if (bytes.every((byte, i) => byte === good[i])) bytes[at]! ^= 1;
      return { kind: 'bits flipped', file: bytes };
    }
    case 1:
      return { kind: 'cut', file: bytes.slice(0, at) };
    case 2:
      return {
        kind: 'stretch lost',
        file: joined(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + length))),
      };
    case 3:
      return {
        kind: 'stretch doubled',
        file: joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)),
      };
    default:
      for (let i = at; i < Math.min(bytes.length, at + length); i++) bytes[i] = good[i]! ^ (1 + below(random, 255));
      return { kind: 'noise', file: bytes };
  }
}

/** One value of one line dropped or of another type, lines doubled, torn or missing; the checksums are right. */
export function damageContents(good: Bytes, random: Random): Damaged {
  const files = unzipSync(good);
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));
  const name: string = manifest.parts[below(random, manifest.parts.length)].name;
  const lines = strFromU8(files[name]!).trimEnd().split('\n');
  const line = below(random, lines.length);
  let kind: string;
  switch (below(random, 6)) {
    case 0:
      kind = 'line doubled';
      lines.splice(line, 0, lines[line]!);
      break;
    case 1:
      kind = 'line torn';
      lines[line] = lines[line]!.slice(0, below(random, lines[line]!.length));
      break;
    case 2:
      kind = 'text changed';
      lines[line] = lines[line]!.replace(/"text":"./, '"text":"§');
      break;
    default: {
      const value = JSON.parse(lines[line]!) as { [key: string]: Json };
      const places = placesOf(value);
      const { holder, key } = places[below(random, places.length)]!;
      if (random() < 0.5 && !Array.isArray(holder)) {
        kind = 'field dropped';
        delete holder[key];
      } else {
        kind = 'type changed';
        const fields = holder as { [key: string]: Json };
        fields[key] = otherType(fields[key]!);
      }
      lines[line] = JSON.stringify(value);
    }
  }
  files[name] = strToU8(`${lines.join('\n')}\n`);
  return { kind, file: packed(files, manifest) };
}

/** Every value of a line and of what it holds; what a correction leaves out is no damage. */
function placesOf(value: Json): { holder: { [key: string]: Json } | Json[]; key: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value;
  return Object.entries(holder).flatMap(([key, inner]) => [
    { holder, key },
    ...(key === 'corrections' ? [] : placesOf(inner)),
  ]);
}

function otherType(value: Json): Json {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return 'bảy';
  return Array.isArray(value) ? { a: 1 } : [[]];
}

/** A zip whose manifest tells the truth about its parts. */
export function packed(
  files: Record<string, Uint8Array>,
  manifest: { clippings: number; parts: { name: string }[]; decisions: { name: string } },
): Bytes {
  const partOf = ({ name }: { name: string }) => {
    const data = files[name]!;
    const lines = data.reduce((sum, byte) => sum + Number(byte === 0x0a), 0);
    return { name, lines, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
  };
  const parts = manifest.parts.map(partOf);
  const clippings = parts.reduce((sum, { lines }) => sum + lines, 0);
  files['manifest.json'] = strToU8(
    JSON.stringify({ ...manifest, clippings, parts, decisions: partOf(manifest.decisions) }),
  );
  return new Uint8Array(zipSync(files, { level: 1 }));
}

function joined(...parts: Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

/** The few that are large: 200 MB of one field, and small zips that grow when opened. */
export function* largeOnes(good: Bytes): Generator<Damaged> {
  const files = unzipSync(good);
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));
  const name: string = manifest.parts[0].name;
  const [line = ''] = strFromU8(files[name]!).split('\n', 1);
  const huge = new Uint8Array(200 * 2 ** 20).fill(0x61);
  const head = strToU8(line.replace(/"note":"[^"]*".*/, '"note":"'));
  yield {
    kind: '200 MB of one field',
    file: packed({ ...files, [name]: joined(head, huge, strToU8('"}\n')) }, manifest),
  };
  yield {
    kind: 'manifest of 200 MB',
    file: new Uint8Array(zipSync({ ...files, 'manifest.json': huge }, { level: 1 })),
  };
  const bomb = new Uint8Array(zipSync({ ...files, [name]: huge }, { level: 9 }));
  yield { kind: 'zip bomb', file: bomb };
  // The directory says that the part is as small as the manifest wants it; it is not.
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === huge.length)
      view.setUint32(at + 24, files[name]!.length, true);
  }
  yield { kind: 'zip bomb that lies', file: lying };
}
