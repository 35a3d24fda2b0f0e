/** Presses the key that clips while the page answers with mutated readings, and looks at what came of it. */
import type { FakeExtension } from './fake-extension';
import { pageReading } from './forging';
import { mutated } from './mutated-message';
import { chanceOf } from './random';

export interface AnswerCounts {
  saved: number;
  refused: number;
  failures: string[];
}

/** `count` answers, each by a seed of its own: its number. */
export async function fuzzAnswers(extension: FakeExtension, count: number): Promise<AnswerCounts> {
  const counts: AnswerCounts = { saved: 0, refused: 0, failures: [] };
  for (let number = 0; number < count; number += 1) {
    const url = `https://vnexpress.net/gia-${number}.html`;
    const { record } = pageReading;
    const article = record.article && { ...record.article, url, canonicalUrl: url };
    const reading = { ...pageReading, record: { ...record, article } };
    extension.answerPages(mutated({ ok: true, value: reading }, chanceOf(number)));
    const { badge, title } = await extension.press('clip');
    if (badge === '✓') counts.saved += 1;
    else counts.refused += 1;
    if (title.includes('platformErrorUnexpected')) counts.failures.push(`${number}: failed unexpectedly`);
  }
  extension.answerPages(undefined);
  return counts;
}

/** What of the stored clippings could not be read from a backup again. */
export async function unrestorable(): Promise<string[]> {
  // Only now, because they look for the extension when they are loaded.
  const { openClippings } = await import('../../src/clippings');
  const { readLine, writeLine } = await import('../../src/clippings/lines/line');
  const library = await openClippings();
  const failures: string[] = [];
  for await (const clipping of library.eachClipping(null))
    await readLine(writeLine(clipping), `clipping ${clipping.id}`).catch(({ messageKey, details }) =>
      failures.push([messageKey, ...details].join(' ')),
    );
  library.close();
  return failures;
}
