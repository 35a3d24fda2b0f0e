import { build } from 'esbuild';

/** Bundles code into one script that assigns its exports to the global `name`. */
export async function bundle(source: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export const bundleDetection = () => bundle("export { detectArticle } from '../../src/article/index';", 'detection');
