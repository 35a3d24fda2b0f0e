/** All message keys, so that a misspelt one does not compile. Derived from the Vietnamese files; a test checks that English has the same. */
import type background from './locales/background.vi.json';
import type clippings from './locales/clippings.vi.json';
import type exporting from './locales/export.vi.json';
import type library from './locales/library.vi.json';
import type manifest from './locales/manifest.vi.json';
import type options from './locales/options.vi.json';
import type page from './locales/page.vi.json';
import type platform from './locales/platform.vi.json';
import type popup from './locales/popup.vi.json';
import type ui from './locales/ui.vi.json';

type KeysOf<Locale> = Extract<keyof Locale, string>;

export type MessageKey =
  | KeysOf<typeof background>
  | KeysOf<typeof clippings>
  | KeysOf<typeof exporting>
  | KeysOf<typeof library>
  | KeysOf<typeof manifest>
  | KeysOf<typeof options>
  | KeysOf<typeof page>
  | KeysOf<typeof platform>
  | KeysOf<typeof popup>
  | KeysOf<typeof ui>;

/** Keys that come as a pair `…One` and `…Other`; `$1` is the number. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}Other` ? Stem : never) : never;
