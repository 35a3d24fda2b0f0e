/**
 * A mention of a document, before coreference is resolved. Offsets are into the folded text. By `form`:
 * `full`: a number with its symbol, *Nghị định 21/2019/NĐ-CP*: `id`, `digits` and `symbol` are set;
 * `short`: a number without one, *Nghị định 21*: `digits` is set, `id` is null, `year` may be either;
 * `name`: a law, *Luật Đất đai năm 2024*: `name` is set, `digits` is null, `id` only if the number stands beside it.
 */
export interface DocumentMention {
  start: number;
  end: number;
  /** Loại văn bản: from the type word before the number, otherwise from the type code in it. */
  type: string;
  /** The type by the type code in the number, if it differs from that of the type word. */
  codeType: string | null;
  /** The canonical number. */
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
  /** Counts only if the article names the same document elsewhere: *quyết định 38*, a law in lower case. */
  tentative: boolean;
}
