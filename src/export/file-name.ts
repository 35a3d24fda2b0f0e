import type { ExportFormat } from './format';

/** `diem-bao-csv-2026-11-22.zip`, by the reader's own day. */
export function exportFileName({ id, extension }: Pick<ExportFormat, 'id' | 'extension'>, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `diem-bao-${id}-${day.join('-')}.${extension}`;
}
