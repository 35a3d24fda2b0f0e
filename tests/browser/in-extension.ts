import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

/** What code that runs in a page of the extension is given. */
export interface Inside {
  browser: Browser;
  document: Document;
}

/** A page of the extension in which tests run code. */
export interface InExtension {
  /**
   * Runs a function there and returns what it returns, through JSON. The function must stand alone: it sees its
   * arguments and the page's globals, nothing of the test.
   */
  run<Result, Arguments extends unknown[]>(
    code: (inside: Inside, ...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** The page itself, where the browser lends it (screenshots, keys); null for the popup in Firefox. */
  page: Page | null;
}

/** `document` is an expression, evaluated in `page`, that gives the document to work in. */
export function inExtension(page: Page, document = 'document', lent = true): InExtension {
  return {
    page: lent ? page : null,
    // As a string: extension pages forbid `eval`, and TypeScript runners wrap named functions in a helper `__name`.
    run: (code, ...args) =>
      page.evaluate(
        `{ const __name = (f) => f; (${code})({ browser: globalThis.browser ?? globalThis.chrome, document: ${document} }, ...${JSON.stringify(args)}) }`,
      ) as ReturnType<InExtension['run']> as never,
  };
}

/** Waits until `code` gives something that is neither null, undefined nor false there; throws after `timeout` milliseconds. */
export async function until<Result, Arguments extends unknown[]>(
  place: InExtension,
  code: (inside: Inside, ...args: Arguments) => Result | Promise<Result>,
  args: Arguments,
  timeout = 10_000,
): Promise<Exclude<Awaited<Result>, null | undefined | false>> {
  const end = Date.now() + timeout;
  let trouble: unknown = 'nothing was found';
  while (Date.now() < end) {
    try {
      const result = await place.run(code, ...args);
      if (result !== null && result !== undefined && result !== false) {
        return result as Exclude<Awaited<Result>, null | undefined | false>;
      }
    } catch (error) {
      trouble = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${code.toString().slice(0, 200)}: ${String(trouble)}`);
}
