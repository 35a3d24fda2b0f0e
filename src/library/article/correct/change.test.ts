import { describe, expect, it } from 'vitest';
import { madeUpRecord } from '../../../../tests/clippings/made-up';
import { corrected, noCorrections } from '../../../clippings';
import { officialChange, officialForm, referenceChange, withOfficial, withReference } from './change';
import { readDocument } from './read-document';

const record = madeUpRecord({
  text: 'Ông Lê Văn Mẫu nêu 21/2019/NĐ-CP.\n',
  officials: [['Lê Văn Mẫu', 'Giám đốc', 'Sở Xây dựng']],
  references: [['21/2019/NĐ-CP', 'vn:cp:nd:2019:21']],
});
const [official] = record.officials;
const [reference] = record.references;

describe('what a reader puts right', () => {
  it('is only what differs; another word on the same takes its place; as recognised again, nothing is left', () => {
    const form = officialForm(official!);
    const posts = [{ title: ' Chánh Thanh tra ', organization: 'Sở Xây dựng', status: 'former' as const }];
    const change = officialChange(
      { ...form, roles: [...posts, { title: ' ', organization: '', status: 'current' }] },
      official!,
    );
    expect(change).toEqual({ roles: [{ ...posts[0], title: 'Chánh Thanh tra' }] });
    const once = withOfficial(noCorrections, { name: official!.name, change: { rank: 'Đại tá' } });
    const corrections = withOfficial(once, { name: official!.name, change });
    expect(corrections.officials).toHaveLength(1);
    expect(corrected({ record, corrections }).officials[0]).toMatchObject({
      rank: null,
      roles: [{ title: 'Chánh Thanh tra', status: 'former', evidence: official!.roles[0]!.evidence }],
    });
    const back = officialChange(form, official!);
    expect(withOfficial(corrections, { name: official!.name, change: back })).toEqual(noCorrections);
  });

  it('of a document is read by the recogniser, key and all', () => {
    const read = readDocument('Thông tư 12/2020/TT-BXD')!;
    const change = referenceChange({ ...read, subject: 'nhà ở' }, reference!);
    expect(change).toMatchObject({ id: '12/2020/TT-BXD', type: 'thông tư', number: '12', year: 2020 });
    expect(change).not.toHaveProperty('name');
    const { text: mention, start } = reference!.mentions[0]!;
    const corrections = withReference(noCorrections, { mention, start, change });
    const [now] = corrected({ record, corrections }).references;
    expect(now?.key).toBe(read.key);
    expect(now?.key).toMatch(/:tt:2020:12$/);
    expect(readDocument('một tờ giấy nào đó')).toBeNull();
  });

  it('of a document leaves the one that is named with the same words elsewhere, and an old correction of both', () => {
    const [mention, change] = ['Nghị quyết số 7-NQ/TW', { subject: 'chợ' }];
    const first = withReference(noCorrections, { mention, start: 5, change });
    const both = withReference(first, { mention, start: 60, change: null });
    expect(both.references).toHaveLength(2);
    expect(withReference(both, { mention, start: 60, change: {} })).toEqual(first);
    const old = { ...noCorrections, references: [{ mention, change: null }] };
    expect(withReference(old, { mention, start: 5, change: {} }).references).toEqual([
      { mention, change: null },
      { mention, start: 5, change: {} },
    ]);
  });
});
