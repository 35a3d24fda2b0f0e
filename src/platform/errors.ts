/** Expected failures and what is said of them. */
import { expectedFailures, failureCode } from './expected-failure';
import { message } from './i18n';

export { ExpectedFailure, type FailureCode, failureCode } from './expected-failure';

/** The sentence for the reader. */
export function failureMessage(error: unknown): string {
  return message(expectedFailures[failureCode(error)]);
}
