import { message } from '../../platform';
import { openLibrary } from '../../platform/open-library';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';

/** Shown in a private window where the database cannot be opened, with a button to open a normal window. */
export function PrivateLibrary() {
  return (
    <main class="main">
      <Empty
        title="Điểm Báo"
        text={message('libraryPrivateText')}
        actions={
          <Button look="primary" onClick={() => void openLibrary(location.hash)}>
            {message('libraryPrivateOpen')}
          </Button>
        }
      />
    </main>
  );
}
