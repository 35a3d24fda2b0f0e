import { useState } from 'preact/hooks';

import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Empty } from '../../ui/empty';
import { Reading } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { DocumentView } from './document-view';
import { ENTRIES } from './official-screen';
import { registered } from './registered';

/** A document's dossier, bound to the library. */
export function DocumentScreen({ library, entity }: { library: Library; entity: string }) {
  const [limit, setLimit] = useState(ENTRIES);
  const loaded = useLoaded(
    async (_, progress) => {
      const dossier = await library.referenceDossier(entity, { offset: 0, limit }, progress);
      return { dossier, known: dossier && (await registered(entity, dossier.id)) };
    },
    [library, entity, limit],
  );
  return (
    <Reading loaded={loaded}>
      {({ dossier, known }) =>
        dossier ? (
          <DocumentView dossier={dossier} registered={known} onMore={() => setLimit(limit + ENTRIES)} />
        ) : (
          <Empty title={message('libraryNoDossierTitle')} text={message('libraryNoDossierText')} />
        )
      }
    </Reading>
  );
}
