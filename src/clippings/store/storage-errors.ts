/** Maps what IndexedDB throws to failures that can be shown to the reader. */
import { Dexie } from 'dexie';
import { ExpectedFailure } from '../../platform/expected-failure';
import { PartlyDone } from '../model/partly-done';

/** Runs `work`. Throws an `ExpectedFailure` for a full disk, a newer database or one that cannot be opened; other errors as they are. */
export async function mapStorageErrors<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asExpected(error);
  }
}

function asExpected(error: unknown): unknown {
  // Its cause is mapped already.
  if (error instanceof PartlyDone) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new ExpectedFailure('storageFull', { cause: error });
  if (names.includes('VersionError')) return new ExpectedFailure('databaseNewer', { cause: error });
  if (names.some((name) => FAILED.has(name))) return new ExpectedFailure('databaseFailed', { cause: error });
  return error;
}

/** The transaction failed and was rolled back. */
const FAILED = new Set([
  'AbortError',
  'BulkError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** Names of the error and of all nested ones: Dexie wraps the browser's error, and each error of a change of many rows. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const isOfMany = error instanceof Dexie.BulkError || error instanceof Dexie.ModifyError;
  const inner: unknown[] = isOfMany ? error.failures : [];
  if (error instanceof Dexie.DexieError) inner.push(error.inner);
  // Dexie gives its ModifyError no name.
  return [isOfMany ? 'BulkError' : error.name, ...inner.flatMap(namesOf), ...namesOf(error.cause)];
}
