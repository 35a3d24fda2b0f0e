import type { Part } from './format';

/** What can be staged: a backup, or the journal of a lost library. */
export interface StagedSource {
  /** Identity, by which staging the same source again resumes. */
  checksum: string;
  clippings: number;
  parts: StagedPart[];
  decisions: StagedPart;
  /** The verified lines of a part. Throws a `BackupFailure`. */
  lines(part: StagedPart): Promise<string[]>;
}

export type StagedPart = Pick<Part, 'name' | 'lines'>;
