import './data.css';
import type { Library } from '../../clippings';
import { message } from '../../platform';
import { Page, Reading } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { AnnotateSection } from './annotate-section';
import { BackupSection } from './backup-section';
import { DeleteSection } from './delete-section';
import { ExampleSection } from './example-section';
import { RestoreSection } from './restore-section';
import { UsageSection } from './usage-section';

/** What is kept, how it is kept safe, and how it goes. */
export function DataScreen({ library }: { library: Library }) {
  const usage = useLoaded(() => library.usage(), [library]);
  return (
    <Page title={message('libraryScreenData')} lead={message('libraryDataLead')}>
      <Reading loaded={usage}>
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
      </Reading>
    </Page>
  );
}
