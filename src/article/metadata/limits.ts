/** Limits of metadata: longer values are not facts, and may be meant to stall whoever reads them. */

/** A title, a site's name, a section, a date, in UTF-16 code units. */
export const MAX_FACT_LENGTH = 2_000;
/** A line of authors, which is matched by expressions that backtrack. */
export const MAX_LINE_LENGTH = 500;
/** A name of a person. */
export const MAX_NAME_LENGTH = 50;
export const MAX_ADDRESS_LENGTH = 2_000;
/** Elements of a kind (meta, link, script) that are read. */
export const MAX_ELEMENTS = 2_000;
/** Names in a list, or values of one field. */
export const MAX_VALUES = 50;
