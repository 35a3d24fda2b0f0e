/** Limits of the reader's input, in UTF-16 code units; the input fields enforce them, so that no clip is refused. */
export const noteLimit = 100_000;
export const tagLimit = 200;
/** Number of tags per clip. */
export const tagsLimit = 200;
