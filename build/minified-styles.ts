/** Minifies styles that @crxjs/vite-plugin copies as they are written, comments and all. */
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** `file` as it is called in the build. Throws where it is not there. */
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
