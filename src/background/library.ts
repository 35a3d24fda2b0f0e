/** The library, opened once for as long as the worker lives; a failed opening is tried again by the next who asks. */
import { type ClippingHead, type Library, openClippings } from '../clippings';
// Not from the door of the room: every screen would load it.
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

/** A clipping as popup and page are told of it. */
export const earlier = ({ id, version, clippedAt }: ClippingHead): EarlierClipping => ({ id, version, clippedAt });
