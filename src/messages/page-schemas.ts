/** Schemas of what a page has found, which validate it before use, and their limits. */
import * as v from 'valibot';
import { recordSchemas } from './record-schemas';

/** Longest markup of a clip, in code units. */
const markupLimit = 8_000_000;

export const {
  record: recordSchema,
  quote: quoteSchema,
  corrections: correctionsSchema,
} = recordSchemas({
  unknownFields: false,
  // A page that claims more is not a news article.
  longestText: 2_000_000,
  longestString: 20_000,
  longestList: 20_000,
});

export const markupSchema = v.nullable(v.pipe(v.string(), v.maxLength(markupLimit)));
