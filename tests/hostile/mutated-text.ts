/** Articles as nobody wrote them: letters lost, doubled, turned, signs of the grammars strewn in, pieces of articles mixed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalPath } from '../eval-data';
import { sample } from '../fixtures/sample';
import type { Chance } from './random';

/** Texts to begin with: annotated articles where they are on this machine, else our own. */
export function sourceTexts(): string[] {
  const own = sample.blocks.map(({ text }) => `${text}\n`).join('');
  const folder = evalPath('eval/dev/texts');
  if (folder === null) return [own];
  return [own, ...readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').slice(0, 20_000))];
}

const strewn =
  `số|Nghị định số|Luật|khoản 1|Điều|điểm a|,|;|:|(|)|((|"|“|”|–|-|/|//|\n|\n\n| |  |\u00a0|\u200b|\u200d|\u200e|\u202e|\u2066|\ufeff|\u00ad|\u0301|\u0323|\u0000|\ud83c|\udf3e|🌾|Đ|đ|İ|ſ|ﬁ|ông|bà|Phó|nguyên|quyền|Giám đốc|Chủ tịch|Thiếu tướng|và|của|cùng|các|nhiệm kỳ 2020-2025|NĐ-CP|/2024/|2024|1|0|99999999999999999999|Nguyễn|VĂN|vừ mí khánh|UBND tỉnh|TP.HCM|St.|...|__proto__|constructor|<script>|&amp;`.split(
    '|',
  );

type Mutation = (text: string, chance: Chance, sources: readonly string[]) => string;

const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);

const mutations: readonly Mutation[] = [
  (text, { below, pick }) => {
    const at = below(text.length + 1);
    return cut(text, at, at, pick(strewn));
  },
  (text, { below, pick }) => {
    const at = below(text.length + 1);
    return cut(text, at, at, pick(strewn).repeat(below(200)));
  },
  (text, { below }) => {
    const at = below(text.length + 1);
    return cut(text, at, at + below(40));
  },
  (text, { below }) => {
    const [at, length] = [below(text.length + 1), below(300)];
    return cut(text, at, at, text.slice(at, at + length));
  },
  (text, { below }, sources) => {
    const other = sources[below(sources.length)] ?? '';
    const [at, from] = [below(text.length + 1), below(other.length)];
    return cut(text, at, at + below(500), other.slice(from, from + below(500)));
  },
  (text, { below }) => {
    const at = below(text.length + 1);
    const piece = text.slice(at, at + below(120));
    return cut(text, at, at + piece.length, below(2) === 0 ? piece.toUpperCase() : piece.toLowerCase());
  },
  (text, { below }) => {
    const at = below(text.length + 1);
    return cut(text, at, at + 200, text.slice(at, at + 200).normalize(below(2) === 0 ? 'NFD' : 'NFKC'));
  },
  (text, { below }) => {
    const at = below(text.length + 1);
    return cut(text, at, at + 60, [...text.slice(at, at + 60)].reverse().join(''));
  },
  (text, { below, pick }) => {
    const sign = pick([',', '.', ' ', '\n', '-', '/']);
    return text.split(sign).join(below(3) === 0 ? '' : pick(strewn));
  },
  (text, { below }) => text.slice(below(text.length)),
  (text, { below }) => String.fromCharCode(...Array.from({ length: 20 }, () => below(0x10000))) + text,
];

/** One to eight mutations of one of the sources. */
export function mutatedText(sources: readonly string[], chance: Chance): string {
  let text = chance.pick(sources);
  const start = chance.below(text.length);
  if (chance.below(3) > 0) text = text.slice(start, start + 1_000 + chance.below(5_000));
  for (let i = chance.below(8); i >= 0; i -= 1) text = chance.pick(mutations)(text, chance, sources);
  return text.slice(0, 200_000);
}
