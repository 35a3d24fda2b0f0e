/** The library, opened once per life of the worker; after a failure the next caller tries again. */
import type { AnnotationRecord } from '../annotate/record';
import { type ClippingHead, type Library, openClippings, writtenFor } from '../clippings';
// Not exported by the room's index, because every screen would load it.
import { recoverFromJournal } from '../clippings/reconcile/recover';
import type { EarlierClipping } from '../messages';

let opened: Promise<Library> | undefined;

export function theLibrary(): Promise<Library> {
  opened ??= Promise.resolve(openClippings({ recoverFromJournal })).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Clippings of the whole article outside the bin, newest first. Quotes of it do not count: the article is not saved by them. */
export async function clippedBefore(article: Parameters<Library['findSame']>[0]): Promise<ClippingHead[]> {
  return (await (await theLibrary()).findSame(article)).filter(({ kind }) => kind === 'article');
}

/** A clipping as it is sent to the popup, whose page is read as `record` now. Null if it was deleted meanwhile. */
export async function earlier({ id }: ClippingHead, record: AnnotationRecord): Promise<EarlierClipping | null> {
  const clipping = await (await theLibrary()).readClipping(id);
  if (clipping === null) return null;
  const { version, clippedAt } = clipping;
  return { id, version, clippedAt, written: writtenFor(clipping, record) };
}
