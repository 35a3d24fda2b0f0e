/** Expected failures and their messages. */
import { expectedFailures, failureCode } from './expected-failure';
import { message } from './i18n';

export { ExpectedFailure, type FailureCode, failureCode } from './expected-failure';

/** The message for the reader. */
export function failureMessage(error: unknown): string {
  return message(expectedFailures[failureCode(error)]);
}
