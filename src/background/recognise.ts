/** Runs the recogniser for all pages, which send their text and get the annotation. */
import { type AnnotateContext, annotateInSteps } from '../annotate';
import type { Annotation } from '../annotate/record';

/** From this many UTF-16 code units on texts are recognised in steps, so that other pages are answered in between. */
const long = 200_000;

export async function recognise(text: string, context: AnnotateContext): Promise<Annotation> {
  const steps = annotateInSteps(text, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (text.length >= long) await new Promise((done) => setTimeout(done));
  }
}

/** Warms up the recogniser: its tables and regular expressions are built at their first use. */
const firstWords =
  'Ông Lò Văn Páo, Phó Chủ tịch UBND tỉnh, nêu khoản 1 Điều 2 Nghị định số 1/2024/NĐ-CP của Chính phủ.\n';
let ready = false;

export async function prepare(): Promise<null> {
  if (!ready) await recognise(firstWords, {});
  ready = true;
  return null;
}
