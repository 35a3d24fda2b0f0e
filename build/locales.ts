/** Merges `src/platform/locales/<room>.<language>.json` into the `_locales/<language>/messages.json` that browsers read. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve(import.meta.dirname, '../src/platform/locales');

/** All messages of a language. Throws if two rooms use the same key. */
export function mergedLocale(language: string): Record<string, { message: string; description?: string }> {
  const merged: ReturnType<typeof mergedLocale> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(`.${language}.json`)) continue;
    for (const [key, entry] of Object.entries(JSON.parse(readFileSync(resolve(folder, name), 'utf8')))) {
      if (key in merged) throw new Error(`The message ${key} of ${name} is in another room too.`);
      merged[key] = entry as { message: string };
    }
  }
  return merged;
}

export function locales(): Plugin {
  return {
    name: 'diem-bao-locales',
    generateBundle() {
      for (const language of ['vi', 'en']) {
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: JSON.stringify(mergedLocale(language)),
        });
      }
    },
  };
}
