/** The note of a person or a document: posts over time, co-occurring documents, the articles. */
import type { Role } from '../annotate/record';
import { type MessageKey, message, postInWords } from '../platform';
import type { Entity } from './entities';
import { markdownEscaped, wikiLink } from './markdown-text';
import { frontMatter } from './yaml';

/** What is accumulated for one entity over all clippings: only names, numbers and days. */
export interface Gathered {
  entity: Entity;
  note: string;
  /** Names of the article notes. */
  articles: string[];
  /** Post as text → days of the first and the last clipping that mentions it. */
  posts: Map<string, { from: string; to: string }>;
  /** Index of a document → number of clippings that name both. */
  documents: Map<number, number>;
}

export function gatherPosts(gathered: Gathered, roles: Role[], day: string): void {
  for (const post of roles.map(postInWords)) {
    const known = gathered.posts.get(post);
    const from = known && known.from < day ? known.from : day;
    const to = known && known.to > day ? known.to : day;
    gathered.posts.set(post, { from, to });
  }
}

function list(heading: MessageKey, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${message(heading)}\n\n${lines.map((line) => `- ${line}\n`).join('')}\n`;
}

/** `noteOf`: the name of the note of a document, by its index. */
export function entityNote(gathered: Gathered, noteOf: (index: number) => string): string {
  const { entity, articles } = gathered;
  const posts = [...gathered.posts]
    .sort(([, a], [, b]) => a.from.localeCompare(b.from))
    .map(([post, { from, to }]) => `${markdownEscaped(post)} (${from === to ? from : `${from} – ${to}`})`);
  const documents = [...gathered.documents]
    .sort(([, a], [, b]) => b - a)
    .map(([index, count]) => `${wikiLink(noteOf(index))} (${count})`);
  return [
    frontMatter({ type: entity.kind, name: entity.label, clippings: entity.clippings }),
    `\n# ${markdownEscaped(entity.label)}\n\n`,
    list('exportNotePosts', posts),
    list('exportNoteDocuments', documents),
    list(
      'exportNoteArticles',
      articles.map((note) => wikiLink(note)),
    ),
  ].join('');
}
