/** What the reader put right. The record keeps what the recogniser said; corrections are laid over it where things are shown or exported. */
export interface Corrections {
  /** Corrected facts of the article; what is missing was not corrected. */
  article: { title?: string; byline?: string[]; published?: string | null; site?: string; section?: string | null };
  /** Names (as in `Official.name`) that are no officials in this article. */
  notOfficials: string[];
}

export const noCorrections: Corrections = { article: {}, notOfficials: [] };
