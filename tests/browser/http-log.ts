import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from './extension-browser';

const PREFIX = 'http-log';

/** The environment in which Firefox writes down its requests, in files of this folder (one a process). */
export function httpLogInto(folder: string): { MOZ_LOG: string; MOZ_LOG_FILE: string } {
  return { MOZ_LOG: 'nsHttp:3', MOZ_LOG_FILE: join(folder, PREFIX) };
}

/** The requests in those files: every channel to the network that was opened. Firefox does not say by whom. */
export function readHttpLogs(folder: string): Request[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(PREFIX))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((log) => [...log.matchAll(/uri=((?:https?|wss?):\S+)/g)])
    .map((match) => ({ address: match[1] ?? '', initiator: null }));
}
