/** How large a backup and its parts are, and may be. */

/** A zip without the extension of 64 bits tells places up to 4 GiB; what is kept back of that is for its directory. */
export const LARGEST_BACKUP = 2 ** 32 - 64 * 2 ** 20;

/** A part is closed at this many lines or UTF-16 units, whichever comes first. */
export const PART_LINES = 1000;
export const PART_UNITS = 8 * 2 ** 20;

/** A line longer than this (bytes) is refused: no article is. */
export const LONGEST_LINE = 32 * 2 ** 20;
/** A part may exceed its measure by one line. */
export const LARGEST_PART = 64 * 2 ** 20;
export const LARGEST_MANIFEST = 4 * 2 ** 20;
