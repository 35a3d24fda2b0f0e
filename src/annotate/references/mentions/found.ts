/** A mention of a document, before coreference is resolved. Offsets are into the folded text. */
export interface Found {
  start: number;
  end: number;
  /** Loại văn bản: from the type word before the number, otherwise from the type code in it. */
  type: string;
  /** The type by the type code in the number, if it differs from that of the type word. */
  codeType: string | null;
  /** The canonical number; null for short forms and names. */
  id: string | null;
  digits: string | null;
  year: number | null;
  symbol: string | null;
  codes: string[];
  /** For a law: kind and name, `Luật Đất đai`. */
  name: string | null;
  /** For a law: *(sửa đổi)* follows its name. */
  revised: boolean;
  /** For a law: *mới* follows its name, *Luật Đất đai mới*. */
  latest: boolean;
  form: 'full' | 'short' | 'name';
  draft: boolean;
  /** Counts only if the article has the same number of the same type elsewhere. */
  tentative: boolean;
}
