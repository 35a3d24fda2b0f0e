import { useState } from 'preact/hooks';
import { type Clipping, corrected, type Library } from '../../clippings';
import { type Citable, copyAsCitation, copyAsMarkdown } from '../../export';
import { message, plural } from '../../platform';
import { Empty } from '../../ui/empty';
import { showToast } from '../../ui/toast';
import { attempt } from '../attempt';
import { go, lastSearch } from '../router';
import { WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { ArticleView } from './article-view';
import { VersionDiff } from './version-diff';

const citable = (clipping: Clipping): Citable => ({
  ...corrected(clipping).article!,
  clippedAt: clipping.clippedAt,
  quote: clipping.quote,
});

const copy = async (text: string) => {
  await navigator.clipboard.writeText(text);
  showToast(message('libraryCopied'));
};

/** The screen of one clipping, connected to the library. */
export function ArticleScreen({ library, id }: { library: Library; id: number }) {
  const [compared, setCompared] = useState<Clipping | null>(null);
  const loaded = useLoaded(async () => {
    const clipping = await library.readClipping(id);
    const [versions, tags] = await Promise.all([
      clipping ? library.readVersions(clipping.workId) : [],
      library.listEntities('tag'),
    ]);
    return { clipping, versions, knownTags: tags.map(({ label }) => label) };
  }, [library, id]);
  return (
    <WhenLoaded loaded={loaded}>
      {({ clipping, versions, knownTags }) => {
        if (!clipping) return <Empty title={message('libraryGoneTitle')} text={message('libraryGoneText')} />;
        const [before, after] =
          compared && compared.version < clipping.version ? [compared, clipping] : [clipping, compared];
        return (
          <>
            <ArticleView
              key={id}
              clipping={clipping}
              versions={versions}
              knownTags={knownTags}
              back={lastSearch.value}
              onTags={(tags) => {
                const change = {
                  add: tags.filter((tag) => !clipping.tags.includes(tag)),
                  remove: clipping.tags.filter((tag) => !tags.includes(tag)),
                };
                void attempt(() => library.setTags([id], change), message('libraryTagsSaved'));
              }}
              onNote={(note, was) => void attempt(() => library.setNote(id, note, was), message('libraryNoteSaved'))}
              onCorrect={(change) =>
                void attempt(() => library.setCorrections(id, change), message('libraryCorrected'))
              }
              onCitation={() => void copy(copyAsCitation(citable(clipping)))}
              onMarkdown={() => void copy(copyAsMarkdown(citable(clipping)))}
              onBin={async () => {
                if (await attempt(() => library.moveToBin([id]), plural('libraryBinned', 1))) go(lastSearch.value);
              }}
              onRestore={() => void attempt(() => library.restoreFromBin([id]), plural('libraryRestored', 1))}
              onCompare={async (other) => setCompared(await library.readClipping(other))}
            />
            {compared && after && (
              <VersionDiff
                title={message('libraryDiff', before.version, after.version)}
                before={before}
                after={after}
                onClose={() => setCompared(null)}
              />
            )}
          </>
        );
      }}
    </WhenLoaded>
  );
}
