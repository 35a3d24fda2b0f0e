/**
 * The generated library of the benchmarks: Vietnamese-like texts from a seed, the same bytes on every machine.
 *
 * Syllables: 24 onsets × 58 rimes × their possible tones, shuffled, drawn by Zipf (exponent 0.85). Words: 30,000, of one (25 %), two
 * (65 %) or three syllables, themselves drawn by Zipf (exponent 1) into clauses of 4–12 words with capitals, commas and full stops.
 * Each text also contains two to five of 3,000 named officials with a post, and one to three of 2,000 document numbers, both drawn by
 * Zipf. A text ends after `bytes` of UTF-8.
 */
import type { AnnotationRecord, Official, Reference } from '../../../src/annotate/record';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x k'.split(' ');
const RIMES = (
  'a ai am an ang anh ao au ay ă ăm ăn ăng â âm ân âng âu ây e em en eo ê êm ên êu i ia iên iêu im in inh iu o oai oan oi om on ong ' +
  'ô ôi ôn ông ơ ơi ơn u ua uân ui un ung uyên ư ưa ươi ương ac at ach ăt âc âp ep êt ich iêt it oc ôc ôt uc ươc'
).split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STOPPED = /(c|t|p|ch)$/;
const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const POSTS = ['Bộ trưởng', 'Thứ trưởng', 'Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Cục trưởng', 'Vụ trưởng', 'Bí thư'];
const SITES = ['baothuctap.vn', 'tintuc.example', 'nhatbao.example', 'thoisu.example', 'diaphuong.example'];

/** Mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws 0 … size-1 by Zipf's law, from a table of 2^16 quantiles; within a quantile the tail is drawn evenly. */
function zipf(size: number, exponent: number): (random: () => number) => number {
  const cumulative = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) cumulative[i] = sum += 1 / (i + 1) ** exponent;
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export interface Corpus {
  words: string[];
  names: string[];
  numbers: string[];
  /** The record of clipping number `index`, about `bytes` of UTF-8 text. */
  record(index: number, bytes?: number): AnnotationRecord;
}

export function corpus(seed = 7): Corpus {
  const random = randomFrom(seed);
  const syllables = ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) =>
      (STOPPED.test(rime) ? [TONES[2]!, TONES[5]!] : TONES).map((tone) => onset + toned(rime, tone)),
    ),
  );
  for (let i = syllables.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [syllables[i], syllables[j]] = [syllables[j]!, syllables[i]!];
  }
  const drawSyllable = zipf(syllables.length, 0.85);
  const word = (count: number): string =>
    Array.from({ length: count }, () => syllables[drawSyllable(random)]!).join(' ');
  const words = Array.from({ length: 30_000 }, () => {
    const kind = random();
    return word(kind < 0.25 ? 1 : kind < 0.9 ? 2 : 3);
  });
  const names = Array.from({ length: 3000 }, () => {
    const given = `${capital(word(1))} ${capital(word(1))}`;
    return `${SURNAMES[Math.floor(random() * SURNAMES.length)]} ${given}`;
  });
  const organizations = Array.from({ length: 400 }, () => `Sở ${capital(word(2))} ${capital(word(2))}`);
  const numbers = Array.from({ length: 2000 }, (_, i) => `${1 + (i % 180)}/${2008 + (i % 17)}/NĐ-CP`);
  const drawWord = zipf(words.length, 1);
  const drawName = zipf(names.length, 1);
  const drawNumber = zipf(numbers.length, 1);

  function record(index: number, bytes = 4000): AnnotationRecord {
    const r = randomFrom(seed * 7919 + index + 1);
    const clause = (): string => Array.from({ length: 4 + Math.floor(r() * 9) }, () => words[drawWord(r)]).join(' ');
    const officials: Official[] = [];
    const references: Reference[] = [];
    let text = '';
    let size = 0;
    const wanted = [...Array(2 + Math.floor(r() * 4)).fill('name'), ...Array(1 + Math.floor(r() * 3)).fill('number')];
    while (size < bytes) {
      const from = text.length;
      let sentence = capital(clause());
      const put = wanted.pop();
      if (put === 'name') {
        const who = drawName(r);
        const post = POSTS[who % POSTS.length]!;
        const organization = organizations[who % organizations.length]!;
        const start = from + sentence.length + 2;
        sentence += `, ${post} ${organization} ${names[who]}`;
        const end = from + sentence.length;
        const name = names[who]!;
        officials.push({
          name,
          rank: null,
          country: null,
          class: 'official',
          roles: [{ title: post, organization, status: 'current', inferred: null, evidence: { start, end } }],
          mentions: [{ start: end - name.length, end, text: name }],
        });
      } else if (put === 'number') {
        const which = drawNumber(r);
        const id = numbers[which]!;
        const [number = '', year = ''] = id.split('/');
        const start = from + sentence.length + 6;
        sentence += ` theo Nghị định số ${id}`;
        const mention = {
          start,
          end: from + sentence.length,
          text: `Nghị định số ${id}`,
          pinpoint: null,
          form: 'full' as const,
        };
        references.push({
          id,
          key: `vn:cp:nd:${year}:${number}`,
          keyInferred: false,
          type: 'nghị định',
          number,
          year: Number(year),
          symbol: 'NĐ-CP',
          issuer: 'Chính phủ',
          name: null,
          subject: null,
          date: null,
          draft: false,
          mentions: [mention],
        });
      } else if (r() < 0.5) sentence += `, ${clause()}`;
      sentence += r() < 0.2 ? '.\n' : '. ';
      text += sentence;
      size += utf8Length(sentence);
    }
    const site = SITES[index % SITES.length]!;
    const url = `https://${site}/bai-${index}.html`;
    const published = new Date(Date.UTC(2015, 0, 1) + ((index * 2_654_435_761) % 340_000_000) * 1000).toISOString();
    const article = {
      title: capital(clause()),
      byline: [],
      published,
      modified: null,
      site,
      url,
      canonicalUrl: url,
      language: 'vi',
      section: null,
      text: `${text.trimEnd()}\n`,
    };
    return { source: url, article, officials, references, relations: [] };
  }

  return { words, names, numbers, record };
}

/** Puts the tone mark on a vowel: the one with a diacritic, otherwise the last but one of a closed or gliding rime. */
function toned(rime: string, tone: string): string {
  const vowels = [...rime.matchAll(/[aăâeêioôơuưy]/g)].map((match) => match.index);
  const marked = vowels.findLast((at) => 'ăâêôơư'.includes(rime.charAt(at)));
  const open = /[aeiouy]$/.test(rime) && vowels.length > 1;
  const at = marked ?? (open ? vowels[vowels.length - 2] : vowels[vowels.length - 1]) ?? 0;
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
}

const encoder = new TextEncoder();
const utf8Length = (text: string): number => encoder.encode(text).length;
