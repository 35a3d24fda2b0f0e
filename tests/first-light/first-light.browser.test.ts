import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { closeCard, hoverForCard } from '../browser/card';
import { clipThroughPopup } from '../browser/clip';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { exportFromLibrary, openLibrary } from '../browser/library';
import { readMarks, serialise, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { removeScratch } from '../browser/scratch';
import { askedAgain, strangers } from '../browser/strangers';
import { stored } from './clipped';
import { allCases, type Case } from './sources';

const officialMark = /^note-1-/;
const referenceMark = /^note-2-/;

/** Compared without case and without the difference of the Roman and the Arabic numeral. */
const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

describe.each(browsers)('first light in $name', ({ open }) => {
  describe('from a page to an export', () => {
    const profile = mkdtempSync(join(tmpdir(), 'diem-bao-profile-'));
    let news: NewsServer;
    let on: ExtensionBrowser;
    /** Every page that this test had fetched, each time. */
    const visits: string[] = [];
    const visit = (address: string): Promise<Page> => {
      visits.push(address);
      return on.open(address);
    };

    beforeAll(async () => {
      news = await startNewsServer();
      for (const { address, html } of allCases) news.serve(address, html);
      on = await open({ port: news.port, profile });
    });
    afterAll(async () => {
      await on?.kill();
      await news?.close();
      await removeScratch(profile);
    });

    describe.each(allCases)('$title', ({ address, expected }: Case) => {
      let page: Page;
      const officials = expected.officials.flatMap(({ mentions }) => mentions);
      const references = expected.references.flatMap(({ mentions }) => mentions);
      beforeAll(async () => {
        page = await visit(address);
        await waitForMarks(page, officials.length + references.length);
      });
      afterAll(() => page?.close());

      it('marks every mention and nothing else', async () => {
        const marks = await readMarks(page);
        const texts = (kind: RegExp) => marks.filter(({ highlight }) => kind.test(highlight)).map(({ text }) => text);
        expect(texts(officialMark).sort()).toEqual([...officials].sort());
        expect(texts(referenceMark).sort()).toEqual([...references].sort());
        expect(marks).toHaveLength(officials.length + references.length);
      });

      it('shows on the card of each mention what stands in the article', async () => {
        const marks = await readMarks(page);
        for (const [index, { text, highlight }] of marks.entries()) {
          const card = plain((await hoverForCard(on, page, index)).text);
          if (officialMark.test(highlight)) {
            const official = expected.officials.find(({ mentions }) => mentions.includes(text));
            expect(card).toContain(plain(official?.name ?? '?'));
            expect(card).toContain(plain(official?.rank ?? ''));
            for (const { title, organization } of official?.roles ?? []) {
              expect(card).toContain(plain(title));
              expect(organization.map(plain).some((name) => card.includes(name))).toBe(true);
            }
          } else {
            const reference = expected.references.find(({ mentions }) => mentions.includes(text));
            expect(card).toContain(plain(reference?.id ?? text));
            expect(card).toContain(plain(reference?.type ?? '?'));
          }
          await closeCard(on, page);
        }
      });

      it('has changed no node of the page', async () => {
        visits.push(address);
        const { source, now } = await serialise(page);
        expect(now).toBe(source);
      });
    });

    it('keeps a clip over a restart and exports it', async () => {
      const [first] = allCases as [Case];
      const page = await visit(first.address);
      await waitForMarks(page);
      await clipThroughPopup(on, page);
      const requests = await on.close();
      expect(requests.map((request) => request.address)).toContain(first.address);
      expect(strangers(requests, news.served())).toEqual([]);

      on = await open({ port: news.port, profile });
      const clipped = await stored(on.desk);
      expect(clipped).toHaveLength(1);
      expect(clipped[0]?.article?.title).toBe(first.article.title);
      expect(clipped[0]?.officials.map(({ name }) => name).sort()).toEqual(
        first.expected.officials.map(({ name }) => name).sort(),
      );

      const { inside } = await openLibrary(on);
      await exportFromLibrary(inside, 'csv-clippings');
      await exportFromLibrary(inside, 'jsonl');
      const csv = (await waitForDownload(on.downloads, 'csv')).toString();
      expect(csv).toContain(first.article.title);
      const lines = (await waitForDownload(on.downloads, 'jsonl')).toString().trim().split('\n');
      expect(lines).toHaveLength(1);
      for (const { id } of first.expected.references) if (id !== null) expect(lines[0]).toContain(id);
      for (const { name } of first.expected.officials) expect(lines[0]).toContain(name);
    });

    it('lets no request out', async () => {
      const requests = await on.close();
      expect(strangers(requests, news.served())).toEqual([]);
      expect(askedAgain(news.asked, news.served(), visits)).toEqual([]);
    });
  });
});
