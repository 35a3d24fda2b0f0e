/** JSON Lines: one clipping a line with its whole annotation record, of a quote too. The page's markup is left out: it stays in the backup. */
import { type Clipping, corrected } from '../clippings';
import { type ExportFormat, format } from './format';

function line(clipping: Clipping): string {
  const { requestId, workId, version, clippedAt, kind, quote, tags, note, record } = clipping;
  const { contentHash, recogniser, registry } = clipping;
  const made = { contentHash, recogniser, registry };
  return `${JSON.stringify({ id: requestId, workId, version, clippedAt, kind, quote, tags, note, ...record, ...made })}\n`;
}

export const jsonLines: ExportFormat = format(
  { id: 'jsonl', group: 'data', label: 'exportJsonLines', extension: 'jsonl', mimeType: 'application/jsonl' },
  async function* (clippings) {
    for await (const clipping of clippings) yield line(clipping);
  },
  corrected,
);
