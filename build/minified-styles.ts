/** Minifies style sheets, which @crxjs/vite-plugin copies unchanged, comments included. */
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** `file`: name in the build. Throws if it is missing. */
export function minifiedStyles(file: string): Plugin {
  return {
    name: 'diem-bao-minified-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const output = bundle[file];
        if (output?.type !== 'asset') throw new Error(`${file} is not in the build.`);
        const { code } = await transform(String(output.source), { loader: 'css', minify: true });
        output.source = code;
      },
    },
  };
}
