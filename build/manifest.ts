/** The one manifest, adapted to a browser: hosts from the table of sites, and what only one of the two understands. */
import source from '../manifest.json' with { type: 'json' };
import { matchPattern, sites } from '../src/platform/sites';

export type Target = 'chrome' | 'firefox';

/**
 * The oldest Chromium with `document.caretPositionFromPoint`, which hit-testing falls back to. The oldest Firefox, told in the manifest, is the first
 * that draws the lines of highlights (146) and tells of navigations inside a page (147).
 */
const minimumChrome = '128';

/** Firefox paints highlights in shadow trees by rules of the tree itself, which the page's are not, and by those of the reader, which hold in all. */
const ofReader = <Script extends object>(script: Script) => ({ ...script, css_origin: 'user' });

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
    : { ...manifest, content_scripts: manifest.content_scripts.map(ofReader), browser_specific_settings };
}
