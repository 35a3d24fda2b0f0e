/**
 * The recogniser in steps. It and its tables are set up when they are first needed: a page without an article does not pay for them.
 * Where the address promises an article, that is done while the page is still loading.
 */
import type { Annotation, Article } from '../annotate/record';
import { createSlices, type Slices } from './slices';

export async function recognise(text: string, about: Partial<Article>, slices: Slices): Promise<Annotation> {
  const { annotateInSteps } = await slices.run(() => import('../annotate'));
  const steps = annotateInSteps(text, about);
  for (;;) {
    const step = await slices.run(() => steps.next());
    if (step.done) return step.value;
  }
}

/** Articles of news sites bear a long number in their address; front and section pages do not. */
const articleAddress = /\d{5,}/;

/** Goes through every part of the recogniser once: browsers compile expressions at their first use. */
const firstWords =
  'Ông Lò Văn Páo, Phó Chủ tịch UBND tỉnh, nêu khoản 1 Điều 2 Nghị định số 1/2024/NĐ-CP của Chính phủ.\n';

export function warmUp(address: string, signal: AbortSignal): void {
  if (document.readyState !== 'loading' || !articleAddress.test(address)) return;
  const idle = requestIdleCallback(() => void recognise(firstWords, {}, createSlices()));
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
}
