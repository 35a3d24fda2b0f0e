import type { EntityCount, Library } from '../../clippings';
import { type MessageKey, message, number } from '../../platform';
import { href } from '../route';
import { replace } from '../router';
import { NothingFound } from '../shell/nothing-found';
import { Page, WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';

/** Most rows; one more is read to know whether there are more. */
const MAX_ROWS = 200;

const TEXTS = {
  officials: {
    kind: 'official',
    title: 'libraryScreenOfficials',
    lead: 'libraryOfficialsLead',
    find: 'libraryFindOfficial',
  },
  documents: {
    kind: 'reference',
    title: 'libraryScreenDocuments',
    lead: 'libraryDocumentsLead',
    find: 'libraryFindDocument',
  },
} as const satisfies Record<string, { kind: string; title: MessageKey; lead: MessageKey; find: MessageKey }>;

interface EntityListScreenProps {
  library: Library;
  screen: 'officials' | 'documents';
  params: URLSearchParams;
}

/** The officials or documents of the library, most cited first; the filter is in the address. */
export function EntityListScreen({ library, screen, params }: EntityListScreenProps) {
  const typed = params.get('q') ?? '';
  const texts = TEXTS[screen];
  const loaded = useLoaded(
    () => library.listEntities(texts.kind, { prefix: typed, limit: MAX_ROWS + 1 }),
    [library, screen, typed],
  );
  return (
    <Page title={message(texts.title)} lead={message(texts.lead)}>
      <input
        class="input"
        type="search"
        value={typed}
        aria-label={message(texts.find)}
        placeholder={message(texts.find)}
        onInput={(event) => replace(href(screen, null, { q: event.currentTarget.value }))}
      />
      <WhenLoaded loaded={loaded}>
        {(entities) =>
          entities.length === 0 ? (
            <NothingFound asked={typed !== ''} text={message('libraryNoEntities')} />
          ) : (
            <>
              <EntityTable screen={screen} entities={entities.slice(0, MAX_ROWS)} />
              {entities.length > MAX_ROWS && <p class="soft">{message('libraryMoreEntities', number(MAX_ROWS))}</p>}
            </>
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function EntityTable({ screen, entities }: { screen: 'officials' | 'documents'; entities: EntityCount[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{message('libraryNameColumn')}</th>
          <th scope="col">{message('libraryDetailColumn')}</th>
          <th scope="col" class="number">
            {message('libraryClippingsColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ key, label, detail, clippings }) => (
          <tr key={key}>
            <td lang="vi">
              <a href={href(screen, key)}>{label}</a>
            </td>
            <td class="soft" lang="vi">
              {detail}
            </td>
            <td class="number">{number(clippings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
