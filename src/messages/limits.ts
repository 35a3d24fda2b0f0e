/** What a reader may add to a clip, in UTF-16 code units: fields take no more, so that no clip is refused for it. */
export const noteLimit = 100_000;
export const tagLimit = 200;
/** Tags of one clip. */
export const tagsLimit = 200;
