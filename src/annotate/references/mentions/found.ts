/** What the detectors find, before it is known which of them are the same document. Offsets are of the folded text. */

export interface Found {
  start: number;
  end: number;
  /** Loại văn bản: from the word before the number, else from the code in it. */
  type: string;
  /** The type that the code in the number tells, where it is another than that of the word. */
  codeType: string | null;
  /** As the document bears it; null for short forms and names. */
  id: string | null;
  digits: string | null;
  year: number | null;
  symbol: string | null;
  codes: string[];
  /** Of a law: kind and name, `Luật Đất đai`. */
  name: string | null;
  /** Of a law: *(sửa đổi)* stands behind its name. */
  revised: boolean;
  /** Of a law: *mới* stands behind its name, *Luật Đất đai mới*. */
  latest: boolean;
  form: 'full' | 'short' | 'name';
  draft: boolean;
  /** Counts only where the article tells the same number of the same kind elsewhere. */
  tentative: boolean;
}
