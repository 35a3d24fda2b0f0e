/** What is known of an article besides its text. It may serve a reference's `key`, never its `id`. */
export interface AnnotateContext {
  /** Date of publication, ISO 8601, with or without a time. */
  published?: string | null;
  url?: string | null;
  /** Name of the site. */
  site?: string | null;
}
