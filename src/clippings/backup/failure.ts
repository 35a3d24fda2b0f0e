/** What can be wrong with a backup, or stop it from being written, each with one sentence that says what and where. */
import type { MessageKey } from '../../platform/message-key';

/** The file was read or written no further and the library is as it was. `messageKey` with `details` as its substitutions is the sentence. */
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
