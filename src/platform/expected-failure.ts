/**
 * The expected failures, each with a message for the reader; any other error is a bug and is thrown unchanged. Only the code is sent in
 * messages, because Error objects cannot be. Does not import the browser, so that code that throws can be tested anywhere.
 */
import type { MessageKey } from './message-key';

export const expectedFailures = {
  noPage: 'platformErrorNoPage',
  noArticle: 'platformErrorNoArticle',
  noSelection: 'platformErrorNoSelection',
  translated: 'platformErrorTranslated',
  notPermitted: 'platformErrorNotPermitted',
  restrictedPage: 'platformErrorRestrictedPage',
  tooLarge: 'platformErrorTooLarge',
  storageFull: 'platformErrorStorageFull',
  databaseNewer: 'platformErrorDatabaseNewer',
  databaseBlocked: 'platformErrorDatabaseBlocked',
  databaseFailed: 'platformErrorDatabaseFailed',
  changedMeanwhile: 'platformErrorChangedMeanwhile',
  privateWindow: 'platformErrorPrivateWindow',
  badMessage: 'platformErrorBadMessage',
  badAnswer: 'platformErrorBadAnswer',
  unexpected: 'platformErrorUnexpected',
} as const satisfies Record<string, MessageKey>;

export type FailureCode = keyof typeof expectedFailures;

/** A failure with a message for the reader (`failureMessage`), and the original error as its cause. */
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
