/** The card as a separate script, injected before the first card opens, so that marks do not wait for it. See loader.ts. */

import { createCard } from './contents';
import { createHost } from './host';
import { provideCard } from './loader';

provideCard({ createCard, createHost });
