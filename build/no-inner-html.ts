/**
 * Takes out Preact's one `innerHTML` sink (dangerouslySetInnerHTML): nothing here uses it, and without it no page text can ever become HTML.
 * Throws when the sink is not found, so that a new Preact is looked at rather than trusted.
 */
import type { Plugin } from 'vite';

const sink = /\.innerHTML\b/g;

/** The library's code without the sink. Throws unless there is one place that writes it. */
export function withoutInnerHtml(code: string, file: string): string {
  if (!sink.test(code)) throw new Error(`No innerHTML in ${file}: Preact has changed; read it and adapt this plugin.`);
  return code.replace(sink, '.textContent');
}

export function noInnerHtml(): Plugin {
  let seen = false;
  return {
    name: 'diem-bao-no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js|js)/.test(id)) return null;
      seen = true;
      return { code: withoutInnerHtml(code, id), map: null };
    },
    buildEnd(error) {
      if (!error && !seen)
        throw new Error('Preact was not in the build under the name that its innerHTML is taken out by.');
    },
  };
}
