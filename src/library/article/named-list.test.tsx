// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { AnnotationRecord, Official, Reference } from '../../annotate/record';
import { type Clipping, noCorrections } from '../../clippings';

vi.mock('../../platform/browser', () => ({
  browser: { i18n: { getMessage: (key: string, words: string[] = []) => [key, ...words].join(' ') } },
}));

const text = 'Ông Lò Văn Páo nêu Nghị định 30.\nÔng Vừ Mí Khánh nêu Nghị định 30 và Luật Đất đai.\n';
const places = (words: string) => [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
const mentions = (words: string) =>
  places(words).map((start) => ({ start, end: start + words.length, text: words, pinpoint: null, form: 'full' }));

const record = {
  article: { title: 'Bài', byline: [], site: 'Báo', url: 'https://bao.example/1', language: 'vi', text },
  officials: ['Lò Văn Páo', 'Vừ Mí Khánh'].map((name) => ({ name, rank: null, roles: [], mentions: mentions(name) })),
  references: ['Nghị định 30', 'Luật Đất đai'].map((name) => ({
    key: name,
    id: null,
    name,
    type: 'văn bản',
    mentions: mentions(name),
  })),
  relations: [],
} as unknown as AnnotationRecord;
const exact = 'Ông Vừ Mí Khánh nêu Nghị định 30';
const start = text.indexOf(exact);
const quote = { exact, prefix: '', suffix: '', start, end: start + exact.length };
const clipping = (of: Clipping['quote']) =>
  ({
    id: 1,
    record,
    quote: of,
    corrections: noCorrections,
    markup: null,
    note: '',
    tags: [],
    clippedAt: '2026-01-01',
  }) as unknown as Clipping;

const shown = () => [...document.querySelectorAll('.entity-list a')].map(({ textContent }) => textContent);

it('lists of an article all that it names, of a quote what stands in its words', async () => {
  const { NamedList } = await import('./named-list');
  render(<NamedList clipping={clipping(null)} onCorrect={() => {}} />, document.body);
  expect(shown()).toEqual(['Lò Văn Páo', 'Vừ Mí Khánh', 'Nghị định 30', 'Luật Đất đai']);
  render(<NamedList clipping={clipping(quote)} onCorrect={() => {}} />, document.body);
  expect(shown()).toEqual(['Vừ Mí Khánh', 'Nghị định 30']);
});

it('does not tell a post that was left as one that is held', async () => {
  const { NamedOfficial } = await import('./named-official');
  const posts = ['former', 'acting', 'current'].map((status) => ({ title: 'Bí thư', organization: 'xã', status }));
  const official = { ...record.officials[0], roles: posts } as unknown as Official;
  render(<NamedOfficial official={official} onCorrect={() => {}} onWrong={() => {}} />, document.body);
  expect(document.querySelector('li p')?.textContent).toBe(
    'platformFormerPost Bí thư xã · platformActingPost Bí thư xã · Bí thư xã · libraryMentionsOther 1',
  );
});

it('calls a law by its name and year, with its number beside it', async () => {
  const { NamedReference } = await import('./named-reference');
  const law = {
    ...record.references[1],
    type: 'luật',
    id: '31/2024/QH15',
    name: 'Luật Đất đai',
    year: 2024,
  } as Reference;
  render(<NamedReference reference={law} onCorrect={() => {}} onWrong={() => {}} />, document.body);
  expect(document.querySelector('li span')?.textContent).toBe('Luật Đất đai năm 2024');
  expect(document.querySelector('li p')?.textContent).toMatch(/^31\/2024\/QH15 · /);
});

it('puts right what a quote names by the words with which the article names it first, as everybody who reads it does', async () => {
  const { NamedList } = await import('./named-list');
  const onCorrect = vi.fn();
  render(<NamedList clipping={clipping(quote)} onCorrect={onCorrect} />, document.body);
  const wrong = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    textContent?.includes('libraryWrong'),
  );
  await act(() => wrong.at(-1)?.click());
  const [change] = onCorrect.mock.lastCall ?? [];
  expect(change(noCorrections)).toEqual({
    ...noCorrections,
    references: [
      {
        mention: record.references[0]?.mentions[0]?.text,
        start: record.references[0]?.mentions[0]?.start,
        change: null,
      },
    ],
  });
});

it('leads from the text around a quote to no dossier that does not know it', async () => {
  const { ArticleView } = await import('./article-view');
  const nothing = () => {};
  const on = { onTags: nothing, onNote: nothing, onCitation: nothing, onMarkdown: nothing, onCorrect: nothing };
  render(
    <ArticleView
      {...on}
      clipping={clipping(quote)}
      versions={[]}
      knownTags={[]}
      back="#/"
      onBin={nothing}
      onRestore={nothing}
      onCompare={nothing}
    />,
    document.body,
  );
  expect([...document.querySelectorAll('a.named')].map(({ textContent }) => textContent)).toEqual([
    'Vừ Mí Khánh',
    'Nghị định 30',
  ]);
});
