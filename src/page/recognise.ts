/** Recognising is the background's work: it has its tables ready, and a page does not pay for them. */
import type { Annotation, Article } from '../annotate/record';
import { askPatiently } from './life/patience';

/** Throws ExpectedFailure where the background does not answer. */
export const recognise = ({ text, published, url, site }: Article): Promise<Annotation> =>
  askPatiently({ type: 'recognise', text, context: { published, url, site } });
