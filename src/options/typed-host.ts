import { hostOf } from '../platform';

/** What a browser takes between `*://*.` and the slash; asked for anything else it refuses without a word. */
const asked = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The host of an address, of a pattern (`*.baomoi.com`) or of a bare name as it was typed; null where it is none. */
export function typedHost(typed: string): string | null {
  const host = hostOf(
    `https://${typed
      .trim()
      .replace(/^[^/]*:\/\//, '')
      .replace(/^\*\./, '')}`,
  );
  return asked.test(host) ? host : null;
}
