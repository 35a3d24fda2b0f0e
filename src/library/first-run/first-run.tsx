import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { attempt } from '../attempt';

/** The empty library: explains how to clip, and offers example articles. */
export function FirstRun({ library }: { library: Library }) {
  const load = () =>
    attempt(async () => {
      const { loadExample } = await import('./example-library');
      await loadExample(library);
      return undefined;
    }, message('libraryExampleLoaded'));
  return (
    <Empty
      title={message('libraryFirstTitle')}
      text={message('libraryFirstText')}
      actions={
        <Button look="primary" onClick={() => void load()}>
          {message('libraryExampleLoad')}
        </Button>
      }
    />
  );
}
