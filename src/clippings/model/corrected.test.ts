import { describe, expect, it } from 'vitest';
import { madeUpRecord } from '../../../tests/clippings/made-up';
import type { ReferenceCorrection } from './clipping';
import { corrected } from './corrected';

const text = 'Khóa XII có Nghị quyết số 7-NQ/TW về chợ. Khóa XIII cũng có Nghị quyết số 7-NQ/TW về bến đò.\n';
const mention = 'Nghị quyết số 7-NQ/TW';
const record = madeUpRecord({
  text,
  references: [
    [mention, 'vn:tw:nq:12:7'],
    [mention, 'vn:tw:nq:13:7'],
  ],
});
const later = text.lastIndexOf(mention);
record.references[1]!.mentions[0]!.start = later;
record.references[1]!.mentions[0]!.end = later + mention.length;

const keysAfter = (...references: ReferenceCorrection[]) =>
  corrected({ record, corrections: { article: {}, officials: [], references } }).references.map(({ key }) => key);

describe('a correction of one of two documents that are named with the same words', () => {
  it.each([
    [text.indexOf(mention), 'vn:tw:nq:13:7'],
    [later, 'vn:tw:nq:12:7'],
  ])('is of the one that stands there (%i)', (start, left) => {
    expect(keysAfter({ mention, start, change: null })).toEqual([left]);
  });

  it('without a place, as it was stored earlier, is of both, and gives way to a later one with a place', () => {
    expect(keysAfter({ mention, change: null })).toEqual([]);
    expect(keysAfter({ mention, change: null }, { mention, start: later, change: {} })).toEqual(['vn:tw:nq:13:7']);
  });

  it('is of none where other words stand', () => {
    expect(keysAfter({ mention, start: later + 1, change: null })).toHaveLength(2);
    expect(keysAfter({ mention: 'Nghị quyết số 7', start: later, change: null })).toHaveLength(2);
  });
});
