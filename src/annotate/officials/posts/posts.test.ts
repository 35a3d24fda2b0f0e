import { expect, it, vi } from 'vitest';
import { fold } from '../../text/fold';
import { scanOf } from '../words/scan';
import { postAt } from './posts';

/** How often the table of statuses is asked while a post is sought at every word. */
function lookUps(text: string): number {
  const scan = scanOf(fold(text));
  const asked = vi.spyOn(scan.lexicon.statuses, 'end');
  for (let at = 0; at < scan.words.size; at += 1) postAt(scan, at);
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}

it('limits the search for the status of a post in a text of nothing but status words', () => {
  const [one, two] = [lookUps('nguyên cựu quyền '.repeat(500)), lookUps('nguyên cựu quyền '.repeat(1_000))];
  expect(two / one).toBeLessThan(2.1);
});
