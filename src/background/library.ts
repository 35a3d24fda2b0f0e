/** The library, opened once per life of the worker; after a failure the next caller tries again. */
import { type ClippingHead, type Library, openClippings } from '../clippings';
// Not exported by the room's index, because every screen would load it.
import { recoverFromJournal } from '../clippings/journal/recover';
import type { EarlierClipping } from '../messages';

let opened: Promise<Library> | undefined;

export function theLibrary(): Promise<Library> {
  opened ??= Promise.resolve(openClippings({ recoverFromJournal })).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** A clipping as it is sent to the popup. */
export const earlier = ({ id, version, clippedAt }: ClippingHead): EarlierClipping => ({ id, version, clippedAt });
