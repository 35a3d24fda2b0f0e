/**
 * Raised once a release, if the recogniser's results have changed since the one before. Each clipping stores it, so that older clippings can be
 * annotated again.
 */
export const RECOGNISER_VERSION = '1';
