/** Failures of reading or writing a backup. */
import type { MessageKey } from '../../platform/message-key';

/** Reading or writing stopped, and the library is unchanged. The text for the reader is `messageKey` with `details` as its substitutions. */
export class BackupFailure extends Error {
  override readonly name = 'BackupFailure';
  readonly details: string[];

  constructor(
    readonly messageKey: MessageKey,
    ...details: (string | number)[]
  ) {
    super([messageKey, ...details].join(' '));
    this.details = details.map(String);
  }
}
