/**
 * The failures that are expected. Each has one sentence for the reader, by its message key; anything else is a bug and is thrown as it is.
 * A code crosses the message channel where an Error object cannot. Without the browser, so that what merely fails can be tested anywhere.
 */
import type { MessageKey } from './message-key';

export const expectedFailures = {
  noPage: 'platformErrorNoPage',
  noArticle: 'platformErrorNoArticle',
  notPermitted: 'platformErrorNotPermitted',
  siteOff: 'platformErrorSiteOff',
  restrictedPage: 'platformErrorRestrictedPage',
  oldScript: 'platformErrorOldScript',
  tooLarge: 'platformErrorTooLarge',
  storageFull: 'platformErrorStorageFull',
  databaseNewer: 'platformErrorDatabaseNewer',
  databaseBlocked: 'platformErrorDatabaseBlocked',
  databaseFailed: 'platformErrorDatabaseFailed',
  changedMeanwhile: 'platformErrorChangedMeanwhile',
  privateWindow: 'platformErrorPrivateWindow',
  badMessage: 'platformErrorBadMessage',
  unexpected: 'platformErrorUnexpected',
} as const satisfies Record<string, MessageKey>;

export type FailureCode = keyof typeof expectedFailures;

/** A failure that the reader can be told of in one sentence (`message`), with the original error as its cause. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';

  constructor(
    readonly code: FailureCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The code of any thrown value. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof ExpectedFailure ? error.code : 'unexpected';
}
