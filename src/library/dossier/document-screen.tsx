import { useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Empty } from '../../ui/empty';
import { Reading } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { DocumentView } from './document-view';
import { ENTRIES } from './official-screen';

/** A document's dossier, bound to the library. */
export function DocumentScreen({ library, entity }: { library: Library; entity: string }) {
  const [limit, setLimit] = useState(ENTRIES);
  const loaded = useLoaded(
    async () => ({ dossier: await library.referenceDossier(entity, { offset: 0, limit }) }),
    [library, entity, limit],
  );
  return (
    <Reading loaded={loaded}>
      {({ dossier }) =>
        dossier ? (
          <DocumentView dossier={dossier} onMore={() => setLimit(limit + ENTRIES)} />
        ) : (
          <Empty title={message('libraryNoDossierTitle')} text={message('libraryNoDossierText')} />
        )
      }
    </Reading>
  );
}
