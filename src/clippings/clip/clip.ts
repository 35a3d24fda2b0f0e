/** Clips a page: one transaction writes the clipping and everything derived from it. */
import type { Article } from '../../annotate/record';
import { withTags } from '../../messages/tag';
import { ExpectedFailure } from '../../platform/expected-failure';
import { contentHash } from '../lines/content-hash';
import { LONGEST_LINE } from '../lines/limits';
import { spansInside } from '../lines/spans-inside';
import type { ClipOutcome, ClipRequest } from '../model/clip-request';
import type { Clipping, ClippingHead } from '../model/clipping';
import { urlKeys } from '../model/url-keys';
import type { Database } from '../store/database';
import { settleVersions } from '../versions/settle';
import { contentOf, indexedText, lightRowsOf } from '../write/clipping-rows';
import { inSession, type Session } from '../write/session';
import { asNextVersion } from './next-version';

/** In bytes: a line of a backup must hold it, with room for later notes and tags. No article comes near. */
const LONGEST = LONGEST_LINE - 2 * 2 ** 20;

/** `now`: ISO 8601. Rejects with an `ExpectedFailure` if it is too large or malformed; then nothing is written. */
export async function clip(database: Database, request: ClipRequest, now: string): Promise<ClipOutcome> {
  const draft = await newClipping(request, now);
  const outcome = await inSession(database, async (session): Promise<ClipOutcome> => {
    const [again, same] = await Promise.all([
      database.heads.get({ requestId: request.requestId }),
      sameClippings(database, draft),
    ]);
    if (again !== undefined) return { status: 'saved', head: again, again: true };
    const earlier = same.filter(isKept);
    if (earlier.length > 0 && !request.asNewVersion) {
      return { status: 'duplicate', earlier, sameText: earlier[0]!.contentHash === draft.contentHash };
    }
    const clipping = await asNextVersion(database, draft, earlier[0] ?? same[0], request.carriedFrom);
    return { status: 'saved', head: await write(database, session, clipping), again: false };
  });
  if (outcome.status === 'saved') await readBack(database, outcome.head.id, request.requestId);
  return outcome;
}

async function newClipping(request: ClipRequest, now: string): Promise<Clipping> {
  const { requestId, record, markup, tags, note, corrections, quote, recogniser, registry } = request;
  const clipping: Clipping = {
    id: 0,
    workId: requestId,
    version: 1,
    requestId,
    clippedAt: now,
    kind: quote === null ? 'article' : 'quote',
    quote,
    record,
    markup,
    contentHash: await contentHash(record.article, quote),
    recogniser,
    registry,
    tags: withTags([], tags),
    note,
    corrections,
    deletedAt: null,
  };
  if (!spansInside(clipping)) throw new ExpectedFailure('badMessage');
  if (new TextEncoder().encode(JSON.stringify(clipping)).length > LONGEST) throw new ExpectedFailure('tooLarge');
  return clipping;
}

/** For an article its versions, for a quote the identical quote; newest first, also of the bin. */
async function sameClippings(
  database: Database,
  { record, kind, contentHash: hash }: Clipping,
): Promise<ClippingHead[]> {
  const same = record.article ? await sameArticle(database, record.article) : [];
  return same.filter((head) => head.kind === kind && (kind === 'article' || head.contentHash === hash));
}

async function write(database: Database, session: Session, draft: Clipping): Promise<ClippingHead> {
  const clipping = { ...draft, id: session.state.nextId++ };
  const light = lightRowsOf(clipping, 'live');
  await Promise.all([database.contents.add(contentOf(clipping)), session.put(null, light)]);
  if (clipping.version > 1) await settleVersions(database, session, [clipping.workId]);
  session.index(clipping.id, indexedText(clipping));
  session.journal.put(clipping);
  session.state.sinceBackup++;
  return light.head;
}

/** Verifies the commit, because `saved` promises that the clipping can be read again. */
async function readBack({ heads, contents }: Database, id: number, requestId: string): Promise<void> {
  const [head, contentsHere] = await Promise.all([heads.get(id), contents.where('id').equals(id).count()]);
  if (head?.requestId !== requestId || contentsHere !== 1)
    throw new Error(`clipping ${id} is not there after its commit`);
}

type Addresses = Pick<Article, 'url' | 'canonicalUrl'>;

const isKept = ({ deletedAt }: ClippingHead): boolean => deletedAt === null;

/** Clippings of the same article outside the bin, newest first. */
export const findSame = async (database: Database, article: Addresses): Promise<ClippingHead[]> =>
  (await sameArticle(database, article)).filter(isKept);

async function sameArticle({ heads }: Database, article: Addresses): Promise<ClippingHead[]> {
  // One query per key, concurrently: a cursor over several keys waits for the browser at each.
  const found = await Promise.all(urlKeys(article).map((key) => heads.where('urlKeys').equals(key).toArray()));
  const same = new Map(found.flat().map((head) => [head.id, head]));
  return [...same.values()].sort((a, b) => b.id - a.id);
}
