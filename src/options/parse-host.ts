import { hostOf } from '../platform';

/** A valid host in the match pattern `*://*.HOST/*`; browsers refuse any other without an error message. */
const validHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The host of a typed address, pattern (`*.baomoi.com`) or host name; null if it is not valid. */
export function parseHost(typed: string): string | null {
  const host = hostOf(
    `https://${typed
      .trim()
      .replace(/^[^/]*:\/\//, '')
      .replace(/^\*\./, '')}`,
  );
  return validHost.test(host) ? host : null;
}
