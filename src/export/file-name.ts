import { dayHere } from '../platform';
import type { ExportFormat } from './format';

/** `diem-bao-csv-2026-11-22.zip`, by the local date. */
export function exportFileName({ id, extension }: Pick<ExportFormat, 'id' | 'extension'>, now: Date): string {
  return `diem-bao-${id}-${dayHere(now)}.${extension}`;
}
