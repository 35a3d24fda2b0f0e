import { readFileSync } from 'node:fs';
import type { Request } from './extension-browser';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; method?: string } }[];
}

/**
 * Requests in a log that Chromium wrote by `--log-net-log`. It is written to its end when the browser closes; a log
 * of a browser that was killed lacks its last brackets, which are put back.
 */
export function readNetLog(path: string): Request[] {
  const log = parseLog(readFileSync(path, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined && /^(https?|wss?):/.test(params.url)
      ? [{ address: params.url, initiator: params.initiator ?? null }]
      : [],
  );
}

function parseLog(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf('\n{')).replace(/,\s*$/, '')}]}`) as NetLog;
  }
}
