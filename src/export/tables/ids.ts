/** What joins the tables. Clippings go by their request id: it stays the same in another library. */
import type { Clipping } from '../../clippings';

export function officialId(clipping: Clipping, index: number): string {
  return `${clipping.requestId}:o${index}`;
}

export function referenceId(clipping: Clipping, index: number): string {
  return `${clipping.requestId}:r${index}`;
}
