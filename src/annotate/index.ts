/** Recognises the officials and the documents that a text names. Pure: no DOM, no browser, no database. */

import type { AnnotateContext } from './context';
import { recogniseOfficials } from './officials/index';
import type { Annotation } from './record';
import { recogniseReferences } from './references/index';
import { fold } from './text/fold';

export type { AnnotateContext } from './context';
export { RECOGNISER_VERSION } from './version';

/** Returns the officials and references of `text`; offsets count its UTF-16 code units. Linear in its length; never throws. */
export function annotate(text: string, context: AnnotateContext = {}): Annotation {
  const steps = annotateInSteps(text, context);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Like `annotate`, but yields between its steps, so that the caller can release the thread. */
export function* annotateInSteps(text: string, context: AnnotateContext = {}): Generator<undefined, Annotation> {
  const folded = fold(text);
  yield;
  const { references, relations } = recogniseReferences(folded, context);
  yield;
  return { officials: recogniseOfficials(folded), references, relations };
}
