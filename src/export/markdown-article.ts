/** The note of one clipping: front matter, the reader's note, the article with links to the notes of people and documents. */
import type { Clipping } from '../clippings';
import { addressOf, articleOf } from './article';
import { authorsOf } from './citation';
import { markdownEscaped, markdownLines, markdownLink, markdownParagraph, wikiLink } from './markdown-text';
import { type Mark, paragraphsOf } from './passages';
import { frontMatter } from './yaml';

export interface LinkedNotes {
  /** Names of notes, parallel to the record's officials and references; null: no note. */
  officials: (string | null)[];
  references: (string | null)[];
}

/** Obsidian allows no spaces and hardly any punctuation in a tag, nor only digits. */
function obsidianTag(tag: string): string {
  const words = tag.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d*$/.test(words) ? `_${words}` : words;
}

const links = (notes: (string | null)[]): string[] => [
  ...new Set(notes.flatMap((note) => (note === null ? [] : wikiLink(note)))),
];

export function articleNote(clipping: Clipping, notes: LinkedNotes): string {
  const article = articleOf(clipping);
  const address = addressOf(article);
  const noteOf = ({ kind, index }: Mark) => (kind === 'official' ? notes.officials : notes.references)[index] ?? null;
  const front = frontMatter({
    title: article.title,
    author: authorsOf(article),
    published: article.published,
    site: article.site,
    section: article.section,
    url: address,
    clipped: clipping.clippedAt,
    clipping: clipping.requestId,
    version: clipping.version,
    tags: clipping.tags.map(obsidianTag),
    people: links(notes.officials),
    documents: links(notes.references),
  });
  const paragraphs = paragraphsOf(clipping).map((pieces) =>
    markdownParagraph(
      pieces.map(({ text, mark }) => {
        const note = mark && noteOf(mark);
        return note ? wikiLink(note, text) : markdownEscaped(text);
      }),
    ),
  );
  const parts = [
    `# ${markdownEscaped(article.title)}`,
    markdownLink(article.site || address, address),
    clipping.quote && `> ${markdownLines(clipping.quote.exact).replaceAll('\n', '\n> ')}`,
    markdownLines(clipping.note),
    ...paragraphs,
  ];
  return `${front}\n${parts.filter(Boolean).join('\n\n')}\n`;
}
