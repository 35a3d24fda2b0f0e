import { annotate } from '../../../annotate';
import type { ReferenceCorrection } from '../../../clippings';

/** Recognises a typed document (`nghị định 912/2021/NĐ-CP`, `Luật Đất đai 2024`); null if there is none. */
export function readDocument(words: string): ReferenceCorrection['change'] {
  const [reference] = annotate(words).references;
  if (reference === undefined) return null;
  const { id, key, type, number, year, symbol, issuer, name } = reference;
  return { id, key, type, number, year, symbol, issuer, name };
}
