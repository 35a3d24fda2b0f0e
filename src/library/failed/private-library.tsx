import { message } from '../../platform';
import { openLibrary } from '../../platform/open-library';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';

/** In a private window, where its database cannot be opened; the way leads to a window where it can. */
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
