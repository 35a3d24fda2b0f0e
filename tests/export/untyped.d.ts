/** Consumers that come without types, as far as the tests use them. */

declare module '@citation-js/core' {
  /** One work as CSL-JSON. */
  export type CslRecord = Record<string, unknown>;
  export class Cite {
    constructor(input: string, options?: { forceType?: string });
    data: CslRecord[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }>;
    /** Throws on a term that the context does not know. */
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(
      document: object,
      options: Options,
    ): Promise<{ subject: object; predicate: { value: string }; object: { value: string } }[]>;
  };
  export default jsonld;
}

declare module 'papaparse' {
  const Papa: { unparse(table: { fields: string[]; data: unknown[][] }, options: { escapeFormulae: boolean }): string };
  export default Papa;
}
