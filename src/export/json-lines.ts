/** JSON Lines: one clipping per line with its whole annotation record, for quotes too. Without the page's markup, which only backups have. */
import { type Clipping, corrected } from '../clippings';
import { type ExportFormat, format } from './format';
import { jsonText } from './json';

function line(clipping: Clipping): string {
  const { requestId, workId, version, clippedAt, kind, quote, tags, note, record } = clipping;
  const { contentHash, recogniser, registry } = clipping;
  const made = { contentHash, recogniser, registry };
  return `${jsonText({ id: requestId, workId, version, clippedAt, kind, quote, tags, note, ...record, ...made })}\n`;
}

export const jsonLines: ExportFormat = format(
  { id: 'jsonl', group: 'data', label: 'exportJsonLines', extension: 'jsonl', mimeType: 'application/jsonl' },
  async function* (clippings) {
    for await (const clipping of clippings) yield line(clipping);
  },
  corrected,
);
