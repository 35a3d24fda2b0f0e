/** What IndexedDB throws → the failures that a reader can be told of. */
import { Dexie } from 'dexie';
import { ExpectedFailure } from '../../platform/expected-failure';
import { PartlyDone } from '../partly-done';

/** Runs `work`; a full disk, a newer database or one that cannot be opened becomes an `ExpectedFailure`. */
export async function mapStorageErrors<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asExpected(error);
  }
}

function asExpected(error: unknown): unknown {
  // Its cause was told already.
  if (error instanceof PartlyDone) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new ExpectedFailure('storageFull', { cause: error });
  if (names.includes('VersionError')) return new ExpectedFailure('databaseNewer', { cause: error });
  if (names.some((name) => FAILED.has(name))) return new ExpectedFailure('databaseFailed', { cause: error });
  return error;
}

/** The database gave way under the transaction; whatever it had written is undone. */
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

/** Dexie wraps what the browser threw, and of several writes at once what each of them met. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner: unknown[] = error instanceof Dexie.BulkError ? error.failures : [];
  if (error instanceof Dexie.DexieError) inner.push(error.inner);
  return [error.name, ...inner.flatMap(namesOf), ...namesOf(error.cause)];
}
