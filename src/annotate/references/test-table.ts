/** Tables of sentences and the mentions to be found in them, for the tests beside this file. */
import { describe, expect, it } from 'vitest';
import type { AnnotateContext } from '../context';
import type { Reference } from '../record';
import { fold } from '../text/fold';
import { recogniseReferences } from './index';

export const recognise = (text: string, context: AnnotateContext = {}) => recogniseReferences(fold(text), context);

const published = '2024-07-11T09:30:00+07:00';
/** The first document of a page of July 2024. */
export function first(text: string): Reference {
  const [reference] = recognise(text, { published }).references;
  if (!reference) throw new Error(`nothing found in: ${text}`);
  return reference;
}

/** Every mention in the order of the text: the span, and the number it points to. */
export function mentions(text: string): string[] {
  return recognise(text)
    .references.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })))
    .sort((a, b) => a.start - b.start)
    .map(({ text, id }) => `${text} → ${id ?? '?'}`);
}

/** Each row: what it shows, the text, and the mentions to be found in it. */
type Row = [string, string, ...string[]];
export const table = (title: string, rows: Row[]) =>
  describe(title, () => {
    it.each(rows.map(([name, text, ...found]) => ({ name, text, found })))('$name: $text', ({ text, found }) => {
      expect(mentions(text)).toEqual(found);
    });
  });
