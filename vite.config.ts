import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { eagerCompilation } from './build/eager-compilation';
import { locales } from './build/locales';
import { manifestFor } from './build/manifest';
import { minifiedStyles } from './build/minified-styles';
import { noInnerHtml } from './build/no-inner-html';
import { standaloneScript } from './build/standalone-script';
import { universalHighlights } from './build/universal-highlights';
import packageFile from './package.json' with { type: 'json' };

/** `vite build --mode chrome|firefox`: one source, two builds. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: false,
    plugins: [
      preact({ prefreshEnabled: false, devToolsEnabled: false }),
      crx({
        manifest: manifestFor(browser, packageFile.version) as Parameters<typeof crx>[0]['manifest'],
        browser,
        contentScripts: { standaloneFiles: ['src/page/index.ts'] },
      }),
      standaloneScript('src/page/reader.ts', 'src/page/reader.js'),
      standaloneScript('src/page/card/script.ts', 'src/page/card.js'),
      locales(),
      eagerCompilation(['src/page/index.js', 'src/page/reader.js']),
      noInnerHtml(),
      browser === 'firefox' && universalHighlights('src/page/marks.css'),
      minifiedStyles('src/page/marks.css'),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // Preloading by fetch would break under `connect-src 'none'`.
      modulePreload: false,
      rollupOptions: { input: { library: 'src/library/index.html' } },
    },
  };
});
