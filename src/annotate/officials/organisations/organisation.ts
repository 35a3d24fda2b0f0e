/** An organisation found in a text. */
export interface Organisation {
  /** Words [start, end). */
  start: number;
  end: number;
  /** A firm, school, hospital or club. */
  other: boolean;
  /** The country in its name, if any. */
  country: string | null;
  /** It begins with a national or international body. */
  national: boolean;
  /** It ends in a level of government without a place: `UBND tỉnh`. */
  bare: boolean;
}
