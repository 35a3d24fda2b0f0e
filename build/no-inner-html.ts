/**
 * Removes the places where a library assigns `innerHTML`: Preact's dangerouslySetInnerHTML, which nothing here uses, and DOMPurify's fallback
 * for browsers without DOMParser, which only yields text then. Throws if a place is not found, so that a new version is reviewed.
 */
import type { Plugin } from 'vite';

interface Sink {
  library: string;
  file: RegExp;
  /** Replaced by `.textContent`. */
  write: RegExp;
}

const sinks: readonly Sink[] = [
  { library: 'Preact', file: /[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js|js)/, write: /\.innerHTML\b/g },
  {
    library: 'DOMPurify',
    file: /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs/,
    write: /(?<=doc\.documentElement)\.innerHTML(?= = )/g,
  },
];

export function noInnerHtml(): Plugin {
  const seen = new Set<Sink>();
  return {
    name: 'diem-bao-no-inner-html',
    apply: 'build',
    transform(code, id) {
      const sink = sinks.find(({ file }) => file.test(id));
      if (!sink) return null;
      const safe = code.replace(sink.write, '.textContent');
      if (safe === code)
        throw new Error(`No innerHTML in ${id}: ${sink.library} has changed; read it and adapt this plugin.`);
      seen.add(sink);
      return { code: safe, map: null };
    },
    buildEnd(error) {
      const missed = sinks.filter((sink) => !seen.has(sink)).map(({ library }) => library);
      if (!error && missed.length > 0)
        throw new Error(`Not in the build under the expected name: ${missed.join(', ')}.`);
    },
  };
}
