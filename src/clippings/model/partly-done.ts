import type { Undo } from './contract';

/** A change of many clippings was aborted, or failed (`cause`), between two batches: what was committed stays, the rest is untouched. */
export class PartlyDone extends Error {
  override readonly name = 'PartlyDone';

  constructor(
    readonly done: number,
    readonly total: number,
    /** Reverts the committed part; null where the change cannot be undone. */
    readonly undo: Undo | null,
    options?: ErrorOptions,
  ) {
    super(`${done} / ${total}`, options);
  }
}
