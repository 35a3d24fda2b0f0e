/** Builds a script that is injected by the background as a single file, as @crxjs/vite-plugin does for those in the manifest. */
import { basename } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** `source` and `file` relative to the root: `src/page/reader.ts` becomes `src/page/reader.js`. */
export function standaloneScript(source: string, file: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: `diem-bao-standalone-${basename(file)}`,
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { sourcemap, target } = config.build;
      const result = await build({
        configFile: false,
        root: config.root,
        mode: config.mode,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          // Leaves two per cent less to parse on every page than Vite's default minifier.
          minify: 'terser',
          terserOptions: { compress: { passes: 3 } },
          sourcemap,
          target,
          lib: { entry: source, formats: ['iife'], name: 'page', fileName: () => file },
        },
      });
      const [output] = [result].flat();
      const script = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
      if (script?.type !== 'chunk') throw new Error(`No script came of ${source}.`);
      this.emitFile({ type: 'asset', fileName: file, source: script.code });
    },
  };
}
