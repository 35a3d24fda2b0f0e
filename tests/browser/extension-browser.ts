import type { Page } from 'puppeteer-core';
import type { BrowserName, Built } from './built';
import type { InExtension } from './in-extension';

/** A browser with the extension loaded, one interface over Chromium and Firefox. */
export interface ExtensionBrowser {
  name: BrowserName;
  built: Built;
  /** What the address of every page of the extension begins with; ends in `/`. */
  origin: string;
  /** A new tab at a news address, loaded. */
  open(address: string): Promise<Page>;
  /** A new tab at a page of the extension. In Firefox `url()` of it stays stale. */
  openOwn(path: string): Promise<Page>;
  /** Runs code with the extension's own rights, in a page of it that stays open in a tab behind. */
  desk: InExtension;
  /** Opens the real popup of the toolbar button over a tab, and runs code in it. */
  openPopup(over: Page): Promise<InExtension>;
  /** The folder into which downloads go. */
  downloads: string;
  /** Closes the browser and gives its own record of every request to the network, in order. */
  close(): Promise<Request[]>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  /** SIGKILL: no goodbye to anyone. */
  kill(): Promise<void>;
}

/** A request that left the browser, as the browser's own log tells it. */
export interface Request {
  address: string;
  /** Who asked for it: an origin, or null where the log does not say. */
  initiator: string | null;
}

export interface OpenOptions {
  /** The port of the news server. */
  port: number;
  /** Folder of a built extension; the project's own build by default. */
  dist?: string;
  /** A profile to use and keep; a fresh one that is thrown away by default. */
  profile?: string;
  /** Where downloads go; a folder that is thrown away by default. */
  downloads?: string;
  /** A window to look at, where there is a display. Headless by default. */
  visible?: boolean;
  /** Prefer the interface in this language; the browser's own packages for it must be installed. */
  language?: 'vi' | 'en';
}
