import type { Undo } from './contract';

/** A change of many clippings was stopped, or failed (`cause`), after some of them: what is done is kept, all others are as they were. */
export class PartlyDone extends Error {
  override readonly name = 'PartlyDone';

  constructor(
    readonly done: number,
    readonly total: number,
    /** Takes back what is done; null where nothing brings it back. */
    readonly undo: Undo | null,
    options?: ErrorOptions,
  ) {
    super(`${done} / ${total}`, options);
  }
}
