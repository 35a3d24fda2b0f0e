import { hostOf } from '../platform';
import { isPublicSuffix } from '../platform/public-suffixes';

/** A valid host in the match pattern `*://*.HOST/*`; browsers refuse any other without an error message. */
const validHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * The host of a typed address, pattern (`*.baomoi.com`) or host name; otherwise the message that says why it cannot be allowed: it is no host, or
 * it has thousands of sites below it.
 */
export function parseHost(typed: string): { host: string } | { wrong: 'optionsAddWrong' | 'optionsAddTooWide' } {
  const host = hostOf(
    `https://${typed
      .trim()
      .replace(/^[^/]*:\/\//, '')
      .replace(/^\*\./, '')}`,
  );
  if (isPublicSuffix(host)) return { wrong: 'optionsAddTooWide' };
  return validHost.test(host) ? { host } : { wrong: 'optionsAddWrong' };
}
