import { openChromium } from '../../browser/chromium';
import { waitForMarks } from '../../browser/marks';
import { startNewsServer } from '../../browser/news-server';
import { median } from './median';
import { pageOf } from './page-of';
import { traceAlone, traceVisit, type Visit } from './trace';

export interface BuiltRow extends Visit {
  page: string;
  /** Milliseconds for styles and layout of the same page without the extension. */
  alone: number;
  /** The browser's cumulative layout shift. */
  shift: number;
}

/** A host on which the extension does not run. */
const otherHost = 'khong-phai-bao.example';

const section = `<!doctype html><html lang="vi"><title>Thời sự</title><body><ul>${'<li><a href="/a">Đường liên xã thông xe sớm ba tháng</a></li>'.repeat(200)}</ul></body></html>`;

/** Visits with the built extension: articles of these sizes, and a page without one. */
export async function builtVisits(sizes: readonly number[], runs: number): Promise<BuiltRow[]> {
  const news = await startNewsServer();
  const on = await openChromium({ port: news.port });
  const pages = [
    ...sizes.map((size) => ({
      page: `${size} elements`,
      address: `https://vnexpress.net/hoi-nghi-ban-giao-duong-lien-xa-${4_800_000 + size}.html`,
      html: pageOf(size),
    })),
    // The probe has to request the reader for it.
    {
      page: '5000 elements, no title in the address',
      address: 'https://vnexpress.net/xem-4805001.html',
      html: pageOf(5_000),
    },
    { page: 'no article', address: 'https://vnexpress.net/thoi-su', html: section },
  ];
  const rows: BuiltRow[] = [];
  for (const { page, address, html } of pages) {
    news.serve(address, html);
    const elsewhere = address.replace('vnexpress.net', otherHost);
    news.serve(elsewhere, html);
    const visits: Visit[] = [];
    const alone: number[] = [];
    let shift = 0;
    for (let run = 0; run < runs; run += 1) {
      const tab = await on.open('about:blank');
      await tab.evaluateOnNewDocument(() => {
        const seen = { shift: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      visits.push(await traceVisit(tab, address));
      if (page !== 'no article') await waitForMarks(tab);
      shift += Number(await tab.evaluate('seen.shift'));
      await tab.close();
      const other = await on.open('about:blank');
      alone.push(await traceAlone(other, elsewhere));
      await other.close();
    }
    const of = (pick: (visit: Visit) => number): number => median(visits.map(pick));
    rows.push({
      page,
      setUp: of(({ setUp }) => setUp),
      total: of(({ total }) => total),
      longest: of(({ longest }) => longest),
      untilMarks: of(({ untilMarks }) => untilMarks),
      layingOut: of(({ layingOut }) => layingOut),
      alone: median(alone),
      forcedLayouts: Math.max(...visits.map(({ forcedLayouts }) => forcedLayouts)),
      shift,
    });
  }
  await on.close();
  await news.close();
  return rows;
}
