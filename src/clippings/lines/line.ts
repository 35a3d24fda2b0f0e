/** Writes and reads the lines of a backup. Reading checks every field and keeps unknown ones. */
import * as v from 'valibot';
import type { OwnData } from '../../platform/own-data';
import type { Clipping } from '../model/clipping';
import { contentHash } from './content-hash';
import { BackupFailure } from './failure';
import type { BackupLine, DecisionLine } from './format';
import { decisionSchema, lineSchema, ownSchema } from './line-schema';
import { spansInside } from './spans-inside';

/** Without the line feed. Deterministic. */
export function writeLine(clipping: Clipping): string {
  const { id: _, ...line } = clipping;
  return JSON.stringify(line satisfies BackupLine);
}

/** `at`: location of the line, for the message. Throws a `BackupFailure`. */
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

export function readOwnLine(line: string, at: string): OwnData {
  const value = parsed(line, at);
  check(ownSchema, value, at);
  return value as OwnData;
}

function parsed(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupFailure('clippingsBackupLineDamaged', at);
  }
}

/** Only checks: the value itself stays as parsed, so that it is written again identically. */
function check(schema: v.GenericSchema, value: unknown, at: string): void {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return;
  throw new BackupFailure('clippingsBackupFieldWrong', at, v.getDotPath(result.issues[0]) ?? '?');
}
