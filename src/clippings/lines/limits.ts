/** Sizes of a backup and its parts. */

/** Without zip64 a zip has offsets up to 4 GiB, of which the directory needs a part. */
export const LARGEST_BACKUP = 2 ** 32 - 64 * 2 ** 20;

/** A part is closed at this many lines or UTF-16 units, whichever comes first. */
export const PART_LINES = 1000;
export const PART_UNITS = 8 * 2 ** 20;

/** Longer lines (in bytes) are refused; no article comes near. */
export const LONGEST_LINE = 32 * 2 ** 20;
/** Larger parts are refused: a part may exceed its limits by one line. */
export const LARGEST_PART = 64 * 2 ** 20;
export const LARGEST_MANIFEST = 4 * 2 ** 20;
