/** An English page, with invented sentences and people. */
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';

export const TITLE = 'The Ferry That Would Not Leave the Harbour at Low Tide';
const ADDRESS = 'https://www.example.com/2023/05/the-ferry-that-would-not-leave/';
export const TEXT = [
  'On the first cold morning of May the old ferry at Marlow Quay started its engines twice, coughed, and stayed exactly where it was, to the delight of some forty children on the pier.',
  'Harbour master Edith Crane, who has kept the log for nineteen years, says the tide was lower than the tables had promised and the mud a good deal softer than anyone had noticed.',
  '“We sounded the channel on Friday and again on Sunday,” she said. “Nobody thought to sound it on the day itself, which in hindsight was the only day that mattered.”',
  'The council has set aside a small sum for dredging, though two of its members would rather spend the money on a footbridge that reaches the island without asking the sea for permission.',
  'Whatever they decide, the ferry will be painted green before the summer, because the paint has already been bought and is standing in eleven tins in the shed behind the ticket office.',
];
export const [one, two, three, four, five] = TEXT.map((text) => `<p>${text}</p>`);
export const ALL = `${one}${two}${three}${four}${five}`;
export const OTHER = 'How a Lighthouse Keeper Learned to Bake Bread in the Dark';
export const ANOTHER = 'Seven Islands You Can Walk To If You Are Patient';
export const TEASER =
  'A keeper on a rock far out at sea tells of ovens, flour and the long winter nights that taught him patience.';

export const detect = (body: string) =>
  detectArticle(
    parsePage(
      `<!doctype html><html lang="en"><head><title>${TITLE} - The Example</title><meta property="og:site_name" content="The Example"><meta property="og:type" content="article"></head><body><header class="site-header"><nav class="main-nav"><a href="/">Home</a><a href="/news">News</a></nav></header>${body}<footer class="site-footer"><p>© 2023 The Example. All rights reserved. Reproduction without permission is not allowed.</p></footer></body></html>`,
    ),
    ADDRESS,
  )?.article;
export const linesOf = (body: string) => detect(body)?.text.trimEnd().split('\n');

export const h1 = `<h1>${TITLE}</h1>`;
