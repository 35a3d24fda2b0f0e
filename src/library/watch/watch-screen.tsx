import { useState } from 'preact/hooks';
import { message, plural } from '../../platform';
import { unwatch, type Watched, watch } from '../../platform/watch-list';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Field } from '../../ui/field';
import { saveBlob } from '../../ui/save-file';
import { attempt } from '../attempt';
import { href } from '../route';
import { Page } from '../shell/page';
import { useWatchList } from './use-watch-list';
import { readListFile, watchedFrom, watchListCsv } from './watch-csv';

/** The watch list, with entry of single names and import from a file. */
export function WatchScreen() {
  const list = useWatchList();
  const [typed, setTyped] = useState('');
  const enter = (entities: Watched[]) =>
    attempt(
      async () => {
        const added = await watch(entities);
        return () => unwatch(added);
      },
      plural('libraryWatched', entities.length),
    );
  return (
    <Page title={message('libraryScreenWatch')} lead={message('libraryWatchLead')}>
      <form
        class="actions watch-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          void enter([watchedFrom(typed.trim())]);
          setTyped('');
        }}
      >
        <Field label={message('libraryWatchName')} hint={message('libraryWatchHint')}>
          <input class="input" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </Field>
        <div class="actions">
          <Button look="primary" type="submit">
            {message('libraryWatch')}
          </Button>
          <label class="button">
            {message('libraryWatchImport')}
            <input
              class="visually-hidden"
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={async (event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (file) await enter(await readListFile(file));
                input.value = '';
              }}
            />
          </label>
          {list.length > 0 && (
            <Button
              onClick={() =>
                saveBlob(message('libraryWatchFile'), new Blob([watchListCsv(list)], { type: 'text/csv' }))
              }
            >
              {message('libraryWatchExport')}
            </Button>
          )}
        </div>
      </form>
      {list.length === 0 ? (
        <Empty title={message('libraryWatchEmptyTitle')} text={message('libraryWatchEmptyText')} />
      ) : (
        <WatchTable list={list} />
      )}
    </Page>
  );
}

function WatchTable({ list }: { list: Watched[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{message('libraryNameColumn')}</th>
          <th scope="col">{message('libraryKindColumn')}</th>
          <th scope="col">
            <span class="visually-hidden">{message('libraryActionsColumn')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((entity) => (
          <tr key={`${entity.kind} ${entity.label}`}>
            <td>
              <a
                href={href(
                  entity.kind === 'official' ? 'officials' : 'documents',
                  entity.key,
                  entity.key === null ? { q: entity.label } : {},
                )}
              >
                {entity.label}
              </a>
            </td>
            <td>{message(entity.kind === 'official' ? 'libraryKindOfficial' : 'libraryKindReference')}</td>
            <td class="number">
              <Button
                look="quiet"
                onClick={() =>
                  void attempt(
                    async () => {
                      await unwatch([entity]);
                      return async () => void (await watch([entity]));
                    },
                    message('libraryUnwatched', entity.label),
                  )
                }
              >
                {message('libraryUnwatch')}
                <span class="visually-hidden"> {entity.label}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
