import type { Part } from './format';

/** What can be staged: a backup, or the journal of a library that was lost. */
export interface StagedSource {
  /** Its identity: the same source goes on where it stopped. */
  checksum: string;
  clippings: number;
  parts: StagedPart[];
  decisions: StagedPart;
  /** Lines of a part, verified; throws a `BackupFailure`. */
  lines(part: StagedPart): Promise<string[]>;
}

export type StagedPart = Pick<Part, 'name' | 'lines'>;
