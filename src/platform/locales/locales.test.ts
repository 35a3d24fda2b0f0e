import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locale = Record<string, { message: string }>;

const rooms = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.vi.json'))
  .map((name) => name.slice(0, -'.vi.json'.length));
const read = (name: string): Locale => JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, 'utf8'));
const substitutions = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

describe.each(rooms)('words of %s', (room) => {
  const vi = read(`${room}.vi`);
  const en = read(`${room}.en`);

  it('has the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it('names its keys after the room', () => {
    const prefix = room === 'manifest' ? /^(extension|command)/ : new RegExp(`^${room}[A-Z]`);
    expect(Object.keys(vi).filter((key) => !prefix.test(key))).toEqual([]);
  });

  it('uses the same substitutions and leaves none empty', () => {
    for (const [key, { message }] of Object.entries(vi)) {
      expect(message.trim(), key).not.toBe('');
      expect(en[key]?.message.trim(), key).not.toBe('');
      if (!key.endsWith('One')) expect(substitutions(en[key]?.message ?? ''), key).toEqual(substitutions(message));
    }
  });

  it('has both halves of every plural', () => {
    const ones = Object.keys(vi).filter(
      (key) => key.endsWith('One') && !`${key.slice(0, -3)}Other`.match(/NoneOther$/),
    );
    for (const key of ones) expect(vi, key).toHaveProperty(`${key.slice(0, -3)}Other`);
  });
});
