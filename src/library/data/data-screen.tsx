import './data.css';
import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Page, WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { AnnotateSection } from './annotate-section';
import { BackupSection } from './backup-section';
import { DeleteSection } from './delete-section';
import { ExampleSection } from './example-section';
import { RestoreSection } from './restore-section';
import { UsageSection } from './usage-section';

/** Storage, backup, restore and deletion. */
export function DataScreen({ library }: { library: Library }) {
  const usage = useLoaded(() => library.usage(), [library]);
  return (
    <Page title={message('libraryScreenData')} lead={message('libraryDataLead')}>
      <WhenLoaded loaded={usage}>
        {(value) => (
          <div class="data">
            <UsageSection usage={value} />
            <BackupSection library={library} usage={value} />
            <RestoreSection library={library} />
            <AnnotateSection library={library} />
            <ExampleSection library={library} />
            <DeleteSection library={library} />
          </div>
        )}
      </WhenLoaded>
    </Page>
  );
}
