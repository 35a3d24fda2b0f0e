/** Readers' comments, longer than the article, in boxes with unknown class names. */
import { expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';

const TITLE = 'Council votes to repair the sea wall before autumn';
const TEXT = [
  'The council of the harbour town voted on Tuesday to repair three stretches of its sea wall before the autumn storms arrive again.',
  'Engineers had warned since last spring that the wall, which was built in 1911, would not stand another winter like the last one.',
  'The mayor said the work would cost eleven million crowns, a third of which the county has promised to pay within two years.',
  'Fishermen who keep their boats behind the wall asked the council to finish the northern stretch first, as it shelters the quay.',
];
const COMMENT =
  'I grew up two streets from that wall and remember my grandfather filling sandbags every October, so it is high time that somebody in the town hall looked at it properly.';
const article = TEXT.map((text) => `<p>${text}</p>`).join('');
const comments = (one: (reader: string) => string) => Array.from({ length: 14 }, (_, i) => one(`Reader ${i}`)).join('');
const textOf = (body: string) =>
  detectArticle(
    parsePage(`<html lang="en"><head><title>${TITLE} | Harbour News</title></head><body>${body}</body></html>`),
    'https://harbour.example.com/sea-wall-123',
  )?.article.text;

it.each([
  [
    'a link to answer each, in a box beside',
    `<h1>${TITLE}</h1><div class="x1">${article}</div><div class="x2">${comments((reader) => `<div class="x3"><b>${reader}</b><p>${COMMENT}</p><a href="#">Reply</a></div>`)}</div>`,
  ],
  [
    'a list, with buttons in one line',
    `<h1>${TITLE}</h1><div class="x1">${article}</div><ul>${comments((reader) => `<li><div>${reader} <i>2 hours ago</i></div><div>${COMMENT}</div><div><a>Like</a><a>Reply</a></div></li>`)}</ul>`,
  ],
  [
    'a box inside that of the text',
    `<div class="x1"><h1>${TITLE}</h1>${article}<div class="x2"><h3>What readers say</h3>${comments((reader) => `<div><p>${reader}</p><p>${COMMENT}</p><p><a>Reply</a> · <a>Report</a></p></div>`)}</div></div>`,
  ],
  [
    'each a box beside the paragraphs',
    `<div class="x1"><h1>${TITLE}</h1>${article}${comments(() => `<div><p>${COMMENT}</p><p><a>Reply</a></p></div>`)}</div>`,
  ],
  [
    'rows of a table',
    `<h1>${TITLE}</h1><div class="x1">${article}</div><table>${comments((reader) => `<tr><td>${reader}</td><td>${COMMENT}<br><a>Reply</a></td></tr>`)}</table>`,
  ],
  [
    'a heading that counts them',
    `<h1>${TITLE}</h1><div class="x1">${article}</div><div class="x2"><h3>14 Comments</h3>${comments((reader) => `<div><b>${reader}</b><p>${COMMENT}</p></div>`)}</div>`,
  ],
  [
    'a heading before their box',
    `<h1>${TITLE}</h1><div class="x1">${article}</div><h4>14 Responses to “${TITLE}”</h4><div class="x2">${comments((reader) => `<div><i>${reader} says:</i><p>${COMMENT}</p></div>`)}</div>`,
  ],
])('is left behind: %s', (_, body) => expect(textOf(body)).toBe(`${TEXT.join('\n')}\n`));

it('are kept if they are all of the page: a question and its answers', () => {
  const page = `<h1>${TITLE}</h1>${comments((reader) => `<div><b>${reader}</b><p>${COMMENT}</p><a>Reply</a></div>`)}`;
  expect(textOf(page)).toContain(COMMENT);
});

it('are recognised by their own heading, not by one of the text', () => {
  const page = `<h1>${TITLE}</h1><div class="x1">${article}<h2>Comments</h2><p>${COMMENT}</p></div>`;
  expect(textOf(page)).toContain(COMMENT);
});
