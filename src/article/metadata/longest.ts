/** Bounds of what a page says of its article: what is longer is no fact, and may be meant to keep a reader of it busy. */

/** A title, a name of a site, a section, a date, in UTF-16 code units. */
export const LONGEST_FACT = 2_000;
/** A line of authors: it is looked at with expressions that come back. */
export const LONGEST_LINE = 500;
/** A name of a person. */
export const LONGEST_NAME = 50;
export const LONGEST_ADDRESS = 2_000;
/** Elements of a kind (meta, link, script) that are looked at: no page needs more. */
export const MOST_ELEMENTS = 2_000;
/** Names in a list, values of one field. */
export const MOST_VALUES = 50;
