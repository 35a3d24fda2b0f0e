/** The keys that join the tables. A clipping's is its request id, which is the same in every library. */
import type { Clipping } from '../../clippings';

export function officialId(clipping: Clipping, index: number): string {
  return `${clipping.requestId}:o${index}`;
}

export function referenceId(clipping: Clipping, index: number): string {
  return `${clipping.requestId}:r${index}`;
}
