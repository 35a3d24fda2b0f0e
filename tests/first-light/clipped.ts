import type { AnnotationRecord } from '../../src/annotate/record';
import type { InExtension } from '../browser/in-extension';
import { readDatabase } from '../browser/stored';

/** The records of all clippings, straight from the tables of the database. */
export async function stored(inside: InExtension): Promise<AnnotationRecord[]> {
  const { contents = [] } = await readDatabase(inside, 'clippings');
  return contents.map((row) => (row as { record: AnnotationRecord }).record);
}
