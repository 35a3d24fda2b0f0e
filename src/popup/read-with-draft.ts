/** Reads a tab together with its draft. */
import type { Draft } from '../clippings';
import { askUntilAnswered, type TabReading } from '../messages';
import { readDraft } from './draft';
import { newDraft, withCorrections } from './new-draft';

/** The draft is null if there is no article. Throws ExpectedFailure. */
export async function readWithDraft(tabId: number): Promise<[TabReading, Draft | null]> {
  const read = await askUntilAnswered({ type: 'readTab', tabId });
  const url = read.reading?.record.article?.canonicalUrl;
  return [read, url ? withCorrections((await readDraft(url, read.incognito)) ?? newDraft(), read) : null];
}
