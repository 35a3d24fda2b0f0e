import { useState } from 'preact/hooks';

import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Empty } from '../../ui/empty';
import { WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { DocumentView } from './document-view';
import { PAGE_SIZE } from './official-screen';
import { readRegistryEntry } from './registry-entry';

/** The screen of a document's dossier, connected to the library. */
export function DocumentScreen({ library, entity }: { library: Library; entity: string }) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const loaded = useLoaded(
    async (_, progress) => {
      const dossier = await library.referenceDossier(entity, { offset: 0, limit }, progress);
      return { dossier, known: dossier && (await readRegistryEntry(entity, dossier.id)) };
    },
    [library, entity, limit],
  );
  return (
    <WhenLoaded loaded={loaded}>
      {({ dossier, known }) =>
        dossier ? (
          <DocumentView dossier={dossier} registered={known} onMore={() => setLimit(limit + PAGE_SIZE)} />
        ) : (
          <Empty title={message('libraryNoDossierTitle')} text={message('libraryNoDossierText')} />
        )
      }
    </WhenLoaded>
  );
}
