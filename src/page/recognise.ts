/** Recognition runs in the background, which has its tables loaded already, so that no page pays for them. */
import type { Annotation, Article } from '../annotate/record';
import { askAgainIfFailed } from './lifecycle/ask-again';

/** Throws ExpectedFailure if the background does not answer. */
export const recognise = ({ text, published, url, site }: Article): Promise<Annotation> =>
  askAgainIfFailed({ type: 'recognise', text, context: { published, url, site } });
