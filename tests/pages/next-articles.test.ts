/** Pages that load further articles inside the box of the first one (infinite scroll). */
import { expect, it } from 'vitest';
import { detect, pageOf, TEXT } from './detect';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';

const WHOLE = `${[LEAD, ...PARAGRAPHS].join('\n')}\n`;
const OTHERS = ['Chợ quê Hòa Phú họp lại sau hai năm vắng vẻ', 'Đội đua thuyền xã An Khê về nhất giải huyện'];
const STORY = 'Người dân trong vùng kể rằng chuyện này đã được mong đợi từ lâu, nay mới thành, ai cũng mừng.';
const story = STORY.repeat(2);
const own = (inside: string, name = '') =>
  pageOf(`<h1${name}>${TITLE}</h1><div class="text"><p class="sapo">${LEAD}</p>${TEXT}${inside}</div>`);
const box = (tag: string, head: string) => `<${tag}>${head}${`<p>${story}</p>`.repeat(6)}</${tag}>`;
const nested = OTHERS.reduceRight(
  (inner, title) => box('div', `<h1 class="title">${title}</h1>`).replace(/<\/div>$/, `${inner}</div>`),
  '',
);

it.each([
  ['set as the first is', own(nested, ' class="title"')],
  ['set as the first is, which has further classes', own(nested, ' class="title entry-title"')],
  ['each with its day', own(OTHERS.map((title) => box('div', `<h1>${title}</h1><i>11/07/2024</i>`)).join(''))],
  ['each with its hour', own(OTHERS.map((title) => box('div', `<i><time>9h</time></i><h1>${title}</h1>`)).join(''))],
  ['each an article', own(OTHERS.map((title) => box('article', `<h1>${title}</h1>`)).join(''))],
])('leaves out the next articles: %s', (_, html) => {
  expect(detect(html)).toMatchObject({ title: TITLE, text: WHOLE });
});

it('keeps the sections of one text whose headings are h1 too', () => {
  const sections = own(OTHERS.map((title) => box('section', `<h1>${title}</h1>`)).join(''));
  expect(detect(sections)?.text).toContain(OTHERS[1]);
  expect(detect(own(`<h1 class="title">${OTHERS[0]}</h1><p>${story}</p>`, ' class="title"'))?.text).toContain(story);
});

it('keeps the text if the headline is repeated above the whole of it', () => {
  const twice = `<div class="bar"><h1 class="title">${TITLE}</h1></div><div><h1 class="title">${TITLE}</h1><p>${LEAD}</p>${TEXT}</div>`;
  expect(detect(pageOf(twice))?.text).toBe(WHOLE);
});
