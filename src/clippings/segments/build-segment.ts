/** Builds the blocks of one segment of the index from documents. */

import type { Sequence } from '../text/sequence';
import { blockWriter } from './block';
import { newBytes, writeList } from './rice';
import { OFTEN, type Variant, writeVariants } from './variants';

/** The indexed text of a clipping. The body includes the title. */
export interface IndexedText {
  title: Sequence;
  body: Sequence;
}

interface Form extends Variant {
  bareId: number;
  all: number[];
  often: number[];
  title: number[];
  /** Occurrences in the current document. */
  times: number;
}

export interface SegmentBuilder {
  /** Documents must be added in the order of their ids. */
  add(text: IndexedText): void;
  finish(emit: (first: string, block: Uint8Array<ArrayBuffer>) => void): void;
}

export function segmentBuilder(): SegmentBuilder {
  const forms = new Map<string, Form>();
  const bareIds = new Map<string, number>();
  const bareTerms: string[] = [];
  const formsOf: Form[][] = [];
  /** By the id of the first word, then of the second. */
  const pairs: Map<number, number[]>[] = [];
  let document = 0;

  function formAt(text: Sequence, start: number, end: number): Form {
    const toned = text.toned.slice(start, end);
    const known = forms.get(toned);
    if (known !== undefined) return known;
    const term = text.bare.slice(start, end);
    let bareId = bareIds.get(term);
    if (bareId === undefined) {
      bareId = bareTerms.push(term) - 1;
      bareIds.set(term, bareId);
      formsOf.push([]);
      pairs.push(new Map());
    }
    const form: Form = { toned, bareId, all: [], often: [], title: [], times: 0 };
    forms.set(toned, form);
    formsOf[bareId]!.push(form);
    return form;
  }

  /** Calls `word` for each word, with the previous word of the same clause. */
  function eachWord(text: Sequence, word: (form: Form, before: Form | null) => void): void {
    const { toned } = text;
    let before: Form | null = null;
    let start = 1;
    for (let end = toned.indexOf(' ', start); end >= 0; start = end + 1, end = toned.indexOf(' ', start)) {
      if (toned.charCodeAt(start) === 0x0a) {
        before = null;
        continue;
      }
      const form = formAt(text, start, end);
      word(form, before);
      before = form;
    }
  }

  return {
    add({ title, body }) {
      const touched: Form[] = [];
      eachWord(body, (form, before) => {
        if (form.times++ === 0) touched.push(form);
        if (before === null) return;
        const followers = pairs[before.bareId]!;
        const list = followers.get(form.bareId);
        if (list === undefined) followers.set(form.bareId, [document]);
        else if (list[list.length - 1] !== document) list.push(document);
      });
      for (const form of touched) {
        form.all.push(document);
        if (form.times >= OFTEN) form.often.push(document);
        form.times = 0;
      }
      eachWord(title, (form) => {
        if (form.title[form.title.length - 1] !== document) form.title.push(document);
      });
      document++;
    },

    finish(emit) {
      const writer = blockWriter(emit);
      const payload = newBytes();
      const order = bareTerms.map((term, id) => ({ term, id })).sort((a, b) => (a.term < b.term ? -1 : 1));
      for (const { term, id } of order) {
        const followers = [...pairs[id]!].map(([second, list]) => ({ second: bareTerms[second]!, list }));
        for (const { second, list } of followers.sort((a, b) => (a.second < b.second ? -1 : 1))) {
          payload.length = 0;
          writeList(payload, list);
          writer.add(`p${term} ${second}`, payload);
        }
      }
      for (const { term, id } of order) {
        payload.length = 0;
        writeVariants(
          payload,
          formsOf[id]!.sort((a, b) => (a.toned < b.toned ? -1 : 1)),
        );
        writer.add(`u${term}`, payload);
      }
      for (const [beginning, list] of beginnings(order, formsOf, document)) {
        payload.length = 0;
        writeList(payload, list);
        writer.add(`x${beginning}`, payload);
      }
      writer.finish();
    },
  };
}

/** For each prefix of one or two letters, in order, the documents with a longer word that starts with it. */
function* beginnings(order: { term: string; id: number }[], formsOf: Form[][], documents: number) {
  const names = new Set<string>();
  for (const { term } of order) for (const length of [1, 2]) if (term.length > length) names.add(term.slice(0, length));
  for (const name of [...names].sort()) {
    const marked = new Uint8Array(documents);
    for (const { term, id } of order) {
      if (term.length <= name.length || !term.startsWith(name)) continue;
      for (const { all } of formsOf[id]!) for (const one of all) marked[one] = 1;
    }
    const list: number[] = [];
    for (let i = 0; i < documents; i++) if (marked[i] === 1) list.push(i);
    yield [name, list] as const;
  }
}
