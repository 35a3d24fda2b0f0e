import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The built extension, as its own manifest describes it. */
export interface Built {
  folder: string;
  /** Pages of the extension, as paths from its root. */
  pages: { popup: string; options: string; library: string };
  /** The extension's id in Firefox; null in the Chrome build. */
  geckoId: string | null;
}

interface BuiltManifest {
  action: { default_popup: string };
  options_ui: { page: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The folder that `npm run build` fills for a browser. */
export function distFolder(name: BrowserName): string {
  return resolve(import.meta.dirname, '../../dist', name === 'firefox' ? 'firefox' : 'chrome');
}

/** Reads the manifest of a built extension. Throws where there is none: `npm run build` comes first. */
export function readBuilt(folder: string): Built {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`No extension in ${folder}: run \`npm run build\` first.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as BuiltManifest;
  return {
    folder,
    pages: {
      popup: manifest.action.default_popup,
      options: manifest.options_ui.page,
      library: 'src/library/index.html',
    },
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? null,
  };
}
