import { type PluralKey, plural } from '../../platform';
import type { OwnData } from '../../platform/own-data';

/** What a backup contains besides clippings, in words: “12 mục theo dõi, 3 trang đã tắt”. Empty if there is nothing. */
export function ownDataSummary({ settings, sitesOff, watched, notOfficials }: OwnData): string {
  const counts: [PluralKey, number][] = [
    ['libraryOwnWatched', watched.length],
    ['libraryOwnSitesOff', sitesOff.length],
    ['libraryOwnNotOfficials', Object.values(notOfficials).flat().length],
    ['libraryOwnSettings', Object.keys(settings).length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => plural(key, count))
    .join(', ');
}
