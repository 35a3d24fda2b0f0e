/**
 * Elements inherit highlights from their parents (CSS Pseudo-Elements 4, 3.5), which Firefox does not do yet. There each rule has to be told of
 * every element, which costs a page nothing: it works out only those of the text that it paints.
 */
import type { Plugin } from 'vite';

const ofRoot = /:root(?=::highlight\()/g;

/** `file` as it is called in the build. Throws where it is not there, or tells nothing of the root. */
export function highlightsOfAll(file: string): Plugin {
  return {
    name: 'diem-bao-highlights-of-all',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const output = bundle[file];
        const source = output?.type === 'asset' ? String(output.source) : '';
        if (output?.type !== 'asset' || source.search(ofRoot) < 0)
          throw new Error(`${file} holds no highlights of the root.`);
        output.source = source.replace(ofRoot, '');
      },
    },
  };
}
