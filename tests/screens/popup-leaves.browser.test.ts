/** Firefox leaves a popup open over the tab that it has opened, on Android over the whole screen. */
import { describe, expect, it } from 'vitest';
import { openFirefox } from '../browser/firefox';
import { until } from '../browser/in-extension';
import { startNewsServer } from '../browser/news-server';
import { findFirefox } from '../tools/find-browser.mjs';

describe.runIf(findFirefox() !== null)('the popup in Firefox', () => {
  it('goes where the reader goes on to the settings', async () => {
    const news = await startNewsServer();
    const on = await openFirefox({ port: news.port });
    const popup = await on.openPopup(await on.open('about:blank'));
    await until(
      popup,
      ({ browser, document }) => {
        const words = browser.i18n.getMessage('popupSettings');
        const way = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
        way?.click();
        return way !== undefined;
      },
      [],
    );
    const gone = ({ browser }: { browser: { extension: { getViews(of: object): unknown[] } } }) =>
      browser.extension.getViews({ type: 'popup' }).length === 0;
    expect(await until(on.desk, gone, [])).toBe(true);
    await on.close();
    await news.close();
  });
});
