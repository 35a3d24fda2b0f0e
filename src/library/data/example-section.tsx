import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { attempt } from '../attempt';
import { exampleIds, loadExample, removeExample } from '../first-run/example-library';
import { useLoaded } from '../use-loaded';

/** Loads or removes the example articles. */
export function ExampleSection({ library }: { library: Library }) {
  const there = useLoaded(async () => (await exampleIds(library)).length > 0, [library]);
  const change = (work: (library: Library) => Promise<void>, done: string) =>
    attempt(async () => {
      await work(library);
      return undefined;
    }, done);
  return (
    <section>
      <h2 class="section-title">{message('libraryExample')}</h2>
      <p class="soft">{message('libraryExampleText')}</p>
      {there.value ? (
        <Button onClick={() => void change(removeExample, message('libraryExampleRemoved'))}>
          {message('libraryExampleRemove')}
        </Button>
      ) : (
        <Button onClick={() => void change(loadExample, message('libraryExampleLoaded'))}>
          {message('libraryExampleLoad')}
        </Button>
      )}
    </section>
  );
}
