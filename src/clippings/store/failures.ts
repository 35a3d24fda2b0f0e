/** What IndexedDB throws → the failures that a reader can be told of. */
import { Dexie } from 'dexie';
import { ExpectedFailure } from '../../platform/expected-failure';

/** Runs `work`; a full disk, a newer database or one that cannot be opened becomes an `ExpectedFailure`. */
export async function telling<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asExpected(error);
  }
}

function asExpected(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new ExpectedFailure('storageFull', { cause: error });
  if (names.includes('VersionError')) return new ExpectedFailure('databaseNewer', { cause: error });
  const failed = [
    'AbortError',
    'OpenFailedError',
    'DatabaseClosedError',
    'UnknownError',
    'MissingAPIError',
    'InvalidStateError',
  ];
  if (names.some((name) => failed.includes(name))) return new ExpectedFailure('databaseFailed', { cause: error });
  return error;
}

/** Dexie wraps what the browser threw. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = inner(at)) names.push(at.name);
  return names;
}

const inner = (error: Error): unknown => (error instanceof Dexie.DexieError ? error.inner : error.cause);
