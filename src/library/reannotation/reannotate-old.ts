import { annotate, RECOGNISER_VERSION } from '../../annotate';
import type { Annotation, Article } from '../../annotate/record';
import { REGISTRY_VERSION } from '../../annotate/registry';
import type { Library, Progress } from '../../clippings';

const read = (text: string, { published, url, site }: Article): Annotation => annotate(text, { published, url, site });

/** Annotates the clippings of older recognisers with the current one. Awaits `pause` before each clipping. */
export const reannotateOld = (library: Library, progress: Progress, pause: () => Promise<void>): Promise<number> =>
  library.annotateAnew(
    async (text, article) => {
      await pause();
      return read(text, article);
    },
    { recogniser: RECOGNISER_VERSION, registry: REGISTRY_VERSION },
    progress,
  );
