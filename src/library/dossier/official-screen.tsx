import { useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Empty } from '../../ui/empty';
import { attempt } from '../attempt';
import { WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { OfficialView } from './official-view';

/** Entries that a dossier shows at first, and adds with each click on "more". */
export const PAGE_SIZE = 30;

/** The screen of an official's dossier, connected to the library. */
export function OfficialScreen({ library, entity }: { library: Library; entity: string }) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const loaded = useLoaded(
    async (_, progress) => ({ dossier: await library.officialDossier(entity, { offset: 0, limit }, progress) }),
    [library, entity, limit],
  );
  const undo = (id: number) => attempt(async () => void (await library.undoDecision(id)), message('libraryUndone'));
  const decide = (work: () => Promise<{ id: number }>, done: string) =>
    attempt(async () => {
      const { id } = await work();
      return () => library.undoDecision(id);
    }, done);
  return (
    <WhenLoaded loaded={loaded}>
      {({ dossier }) =>
        dossier ? (
          <OfficialView
            dossier={dossier}
            onMore={() => setLimit(limit + PAGE_SIZE)}
            onJoin={(other) => void decide(() => library.joinOfficials(entity, other), message('libraryJoined'))}
            onSplit={(other) => void decide(() => library.splitOfficials(entity, other), message('librarySplitDone'))}
            onUndo={(id) => void undo(id)}
          />
        ) : (
          <Empty title={message('libraryNoDossierTitle')} text={message('libraryNoDossierText')} />
        )
      }
    </WhenLoaded>
  );
}
