/**
 * Elements inherit highlight styles from their parents (CSS Pseudo-Elements 4, 3.5), which Firefox does not support yet. There each rule must
 * apply to every element. That costs nothing, because Firefox computes highlight styles only for the text that it paints.
 */
import type { Plugin } from 'vite';

const rootRule = /:root(?=::highlight\()/g;

/** `file`: name in the build. Throws if it is missing, or has no rule for the root. */
export function universalHighlights(file: string): Plugin {
  return {
    name: 'diem-bao-universal-highlights',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const output = bundle[file];
        const source = output?.type === 'asset' ? String(output.source) : '';
        if (output?.type !== 'asset' || source.search(rootRule) < 0)
          throw new Error(`${file} holds no highlights of the root.`);
        output.source = source.replace(rootRule, '');
      },
    },
  };
}
