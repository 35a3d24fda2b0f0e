/** A clipping as a line of a backup, and back: every field checked, what the format does not know kept as it is. */
import * as v from 'valibot';
import type { Own } from '../../platform/own';
import { contentHash } from '../clip/content-hash';
import { spansInside } from '../clip/spans-inside';
import type { Clipping } from '../model';
import { BackupFailure } from './failure';
import type { BackupLine, DecisionLine } from './format';
import { decisionSchema, lineSchema, ownSchema } from './line-schema';

/** Without its line feed; the same clipping always gives the same line. */
export function writeLine(clipping: Clipping): string {
  const { id: _, ...line } = clipping;
  return JSON.stringify(line satisfies BackupLine);
}

/** `at` says in a failure where the line stands. Throws a `BackupFailure`. */
export async function readLine(line: string, at: string): Promise<BackupLine> {
  const value = parsed(line, at);
  check(lineSchema, value, at);
  const clipping = value as BackupLine;
  if (!spansInside(clipping)) throw new BackupFailure('clippingsBackupFieldWrong', at, 'start, end');
  const hash = await contentHash(clipping.record.article, clipping.quote);
  if (hash !== clipping.contentHash) throw new BackupFailure('clippingsBackupFieldWrong', at, 'contentHash');
  return clipping;
}

export function readDecision(line: string, at: string): DecisionLine {
  const value = parsed(line, at);
  check(decisionSchema, value, at);
  return value as DecisionLine;
}

export function readOwnLine(line: string, at: string): Own {
  const value = parsed(line, at);
  check(ownSchema, value, at);
  return value as Own;
}

function parsed(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupFailure('clippingsBackupLineDamaged', at);
  }
}

/** Checks only: the value stays as it was written, so that it is written again the same. */
function check(schema: v.GenericSchema, value: unknown, at: string): void {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return;
  throw new BackupFailure('clippingsBackupFieldWrong', at, v.getDotPath(result.issues[0]) ?? '?');
}
