/** Metadata of an article. It may determine a reference's `key`, but never its `id`. */
export interface AnnotateContext {
  /** Date of publication, ISO 8601, with or without a time. */
  published?: string | null;
  url?: string | null;
  /** Name of the site. */
  site?: string | null;
}
