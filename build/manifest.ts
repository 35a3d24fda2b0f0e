/** Adapts the manifest to a browser: adds the hosts of the table of sites, and keys that only one browser supports. */
import source from '../manifest.json' with { type: 'json' };
import { matchPattern, sites } from '../src/platform/sites';

export type Target = 'chrome' | 'firefox';

/**
 * The oldest Chromium with `document.caretPositionFromPoint`, the fallback of hit-testing. The oldest Firefox, in manifest.json, is the first
 * that draws text decorations of highlights (146) and has the Navigation API (147).
 */
const minimumChrome = '128';

/** In shadow trees Firefox ignores highlight rules of the page, but applies those with user origin. */
const withUserOrigin = <Script extends object>(script: Script) => ({ ...script, css_origin: 'user' });

export function manifestFor(target: Target, version: string) {
  const hosts = sites.map(({ host }) => matchPattern(host));
  const { browser_specific_settings, ...shared } = source;
  const manifest = {
    ...shared,
    version,
    host_permissions: hosts,
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches: hosts })),
  };
  return target === 'chrome'
    ? { ...manifest, minimum_chrome_version: minimumChrome }
    : { ...manifest, content_scripts: manifest.content_scripts.map(withUserOrigin), browser_specific_settings };
}
