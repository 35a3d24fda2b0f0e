/** Raised with every change of the recogniser's results. Each clipping stores it, so that older clippings can be annotated again. */
export const RECOGNISER_VERSION = '1';
