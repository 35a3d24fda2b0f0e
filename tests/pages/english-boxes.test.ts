/** Names of boxes, and texts spread over several boxes; sentences and people are invented. */
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index';
import { parsePage } from '../../src/cli/dom/parse';
import {
  ALL,
  ANOTHER,
  detect,
  five,
  four,
  h1,
  linesOf,
  OTHER,
  one,
  TEASER,
  TEXT,
  TITLE,
  three,
  two,
} from './english-page';

const column = (text: string) => `<div class="column">${text}</div>`;

describe('names of states, such as what a box has or hides', () => {
  it.each([
    ['page hidden-contents-menu'],
    ['container no-sub-nav'],
    ['section section--has-ads js-section--has-ads'],
    ['layout-with-sidebar'],
    ['widget Blog'],
  ])('%s', (name) => {
    expect(linesOf(`${h1}<div class="${name}"><div class="x">${ALL}</div></div>${column(`<p>${TEASER}</p>`)}`)).toEqual(
      TEXT,
    );
  });

  it('are not names of what the box is', () => {
    const modal = `<div class="modal has-text"><p>${TEASER}</p></div>`;
    expect(linesOf(`<article>${h1}<div class="x">${ALL}${modal}</div></article>`)).toEqual(TEXT);
  });
});

describe('boxes that are misnamed', () => {
  const COMMENTS = `<section class="comments">${`<p>${TEXT.join(' ')}</p>`.repeat(3)}</section>`;
  it.each([
    ['can be shared', 'entry share'],
    ['gives way to an offer', 'subscription-replace-article'],
    ['came as a letter', 'newsletter-post'],
  ])('a text that %s, with more below it than it has itself', (_, name) => {
    expect(
      linesOf(`<article>${h1}<div class="${name}"><div class="inner">${ALL}</div></div></article>${COMMENTS}`),
    ).toEqual(TEXT);
  });

  it('keeps sections named after the advertisement in them', () => {
    const section = (text: string) => `<section class="Report__Section Report__Section--Ads">${text}</section>`;
    const long = TEXT.map((text) => `${text} ${text} ${text} ${text}`);
    expect(
      linesOf(`<article>${h1}${long.map((text) => section(`<div class="t"><p>${text}</p></div>`)).join('')}</article>`),
    ).toEqual(long);
  });

  it('keeps a main column named after what is beside it', () => {
    expect(
      linesOf(
        `<main class="main-sidebar">${h1}<div class="a">${one}${two}${three}</div><div class="b">${four}${five}</div></main>`,
      ),
    ).toEqual(TEXT);
  });

  it('keeps the posts of RebelMouse, which are widgets, with more below than they have themselves', () => {
    const post = `<div class="widget post-partial tag-harbours"><article><div class="widget__body clearfix">${h1}</div><div class="widget__body clearfix">${ALL}</div></article></div>`;
    expect(linesOf(`${post}<div class="comments">${`<p>${TEXT.join(' ')}</p>`.repeat(3)}</div>`)).toEqual(TEXT);
  });

  it('removes the bar of buttons in a text', () => {
    expect(
      linesOf(`<article>${h1}<div class="x">${ALL}<div class="share"><p>${TEASER}</p></div></div></article>`),
    ).toEqual(TEXT);
  });
});

it('keeps the paragraph before the box with the rest of a long text, although it is little of it', () => {
  const rest = Array.from({ length: 6 }, () => `${two}${three}${four}${five}`).join('');
  expect(linesOf(`<article>${h1}<div class="a">${one}<div class="paid">${rest}</div></div></article>`)?.[0]).toBe(
    TEXT[0],
  );
});

it.each(['privacy-popup', 'pum pum-overlay', 'dialog'])('does not take a longer notice for the text: %s', (name) => {
  const notice = `<div class="${name}"><div class="inner-text">${`<p>${TEXT.join(' ')}</p>`.repeat(20)}</div></div>`;
  expect(linesOf(`<main>${h1}<div class="x">${ALL}</div></main>${notice}`)).toEqual(TEXT);
});
it('finds the text in markup with more indentation than text', () => {
  const indent = `\n${' '.repeat(400)}`;
  const stream = `<ul>${`<li>${indent}<b>${indent}<a href="/x">${OTHER}</a>${indent}</b></li>`.repeat(900)}</ul>`;
  expect(linesOf(`<div class="s">${stream}</div><article>${h1}<div class="x">${ALL}</div></article>`)).toEqual(TEXT);
});

it('finds the text beside scripts that are longer than any article', () => {
  const script = `<script>window.state = "${'Some text of a script, and more of it. '.repeat(20_000)}"</script>`;
  expect(linesOf(`<div class="s">${script}</div><article>${h1}<div class="x">${ALL}</div></article>`)).toEqual(TEXT);
});

it('finds a short text under nothing but the name of its site', () => {
  const site = 'The Example of Marlow';
  const html = `<html lang="en"><head><title>${site}</title></head><body><h1><a href="/">${site}</a></h1><h2>Low tide</h2><div>${one}${two}${three}</div></body></html>`;
  expect(detectArticle(parsePage(html), 'https://www.example.com/2023/05/low-tide/')?.article.text).toContain(TEXT[0]);
});

it('ignores cards that are one link each, with more text than the article', () => {
  const card = `<a href="/x"><h3>${OTHER}</h3><p>${TEASER}</p><p>${TEASER}</p></a>`;
  const list = `<section class="grid">${card.repeat(12)}</section>`;
  expect(linesOf(`<article>${h1}<div class="body">${ALL}</div></article>${list}`)).toEqual(TEXT);
});

describe('one text in several boxes', () => {
  it('is whole if each paragraph has its own numbered box, and the rest another', () => {
    const [a, b, c] = TEXT;
    const boxes = `<div class="firstPar">${one}</div><div class="secondPar">${two}</div><div class="thirdPar">${three}</div>`;
    expect(
      linesOf(`<div class="story">${h1}${boxes}<div class="body">${`${four}${five}`.repeat(4)}</div></div>`)?.slice(
        0,
        3,
      ),
    ).toEqual([a, b, c]);
  });

  it('is whole if the first paragraphs are in nested boxes before an advertisement', () => {
    const first = `<div class="area"><div class="first-para">${one}${two}</div></div>`;
    const more = `${three}${four}${five}`;
    expect(
      linesOf(
        `<div class="page">${h1}${first}<div class="slot"></div><div class="rest">${more}${more}${more}</div></div>`,
      )?.slice(0, 2),
    ).toEqual(TEXT.slice(0, 2));
  });

  it('is whole if its subheadings are h1 too', () => {
    const body = `<article><div><h1 class="title">${TITLE}</h1>${one}${two}${three}</div><div><h1 class="k">What the channel was like</h1>${four}<h1 class="k">What the paint is standing in</h1>${five}</div></article>`;
    expect(linesOf(body)).toEqual([
      ...TEXT.slice(0, 3),
      'What the channel was like',
      TEXT[3],
      'What the paint is standing in',
      TEXT[4],
    ]);
  });

  it('is whole if paragraphs are marked up as headings', () => {
    expect(
      linesOf(
        `<article>${h1}<div class="x">${one}${two}${three}<h2>${TEXT[3]}</h2><h2>${TEXT[4]}</h2><h2>More</h2></div></article>`,
      ),
    ).toEqual(TEXT);
  });
});

it('leaves out cards with a date between title and teaser', () => {
  const card = (title: string) =>
    `<div class="c"><div><a href="/x">${title}</a></div><div>May 9, 2023</div><div>${TEASER}</div></div>`;
  const long = TEXT.map((text) => `${text} ${text}`);
  expect(
    linesOf(
      `<div class="w">${h1}${long.map((text) => `<p>${text}</p>`).join('')}<h3>More Hot Stories For You</h3>${card(OTHER)}${card(ANOTHER)}</div>`,
    )
      ?.slice(0, 6)
      .filter((line) => line.length > 60),
  ).toEqual(long);
});

it('leaves out teasers of a list that are in one box with their titles', () => {
  const list = [OTHER, ANOTHER, OTHER].map((title) => `<p><a href="/x">${title}</a></p><p>${TEASER}</p>`).join('');
  expect(linesOf(`<div class="w">${h1}${ALL}<h3>More stories for you</h3>${list}</div>`)).toEqual(TEXT);
});

it('leaves out captions of a player, but not a text named after one', () => {
  const player = (inside: string) => `<div class="inline-video__player">${inside}</div>`;
  expect(
    linesOf(
      `<article>${h1}<div class="x">${one}${player('<div>The ferry at nine</div>')}${two}${three}${four}${five}</div></article>`,
    ),
  ).toEqual(TEXT);
  expect(linesOf(`<article>${h1}${player(`${ALL}${ALL}`)}</article>`)).toHaveLength(TEXT.length * 2);
});

it('takes a title that is h2 below a logo that is h1', () => {
  const body = `<header><h1 class="logo">The Example of Marlow Quay and Town</h1></header><div class="page"><h2>${TITLE}</h2><div class="x">${ALL}</div></div>`;
  expect(detect(body)?.title).toBe(TITLE);
  expect(linesOf(body)).toEqual(TEXT);
});

it('keeps a section with the same title as the article', () => {
  expect(
    linesOf(`<article>${h1}<div class="x">${one}${two}${three}<h3>${TITLE}</h3>${four}${five}</div></article>`)?.[3],
  ).toBe(TITLE);
});

it('counts characters that are a syllable or a word each', () => {
  const lines = [
    '五月最初の寒い朝、古い渡し船は桟橋で二度エンジンをかけ、咳をして、そのまま動かなかった。',
    '港長によると、潮は表よりも低く、泥は誰が思ったよりもずっと柔らかかったという。',
    '金曜日と日曜日に水深を測ったが、その日の朝は誰も測らなかった、と彼女は話した。',
    '町は浚渫のために少しの予算を取ってあるが、歩道橋に使いたいという議員も二人いる。',
  ];
  const page = `<html lang="ja"><head><title>干潮の港を出ない渡し船 - 例新聞</title></head><body><h1>干潮の港を出ない渡し船</h1><div class="x">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
  expect(detectArticle(parsePage(page), 'https://example.jp/2023/05/04/1')?.article.text).toBe(
    lines.map((line) => `${line}\n`).join(''),
  );
});

it.each([
  ['Weitere Informationen:'],
  ['Das könnte Sie auch interessieren'],
  ['Zum Weiterlesen'],
  ['Sur le même sujet'],
  ['Te puede interesar:'],
])('%s heads a list of other articles', (line) => {
  expect(
    linesOf(
      `<article>${h1}<div class="x">${ALL}<h3>${line}</h3><ul><li><a href="/x">${OTHER}</a></li></ul></div></article>`,
    ),
  ).toEqual(TEXT);
  expect(
    linesOf(`<article>${h1}<div class="x">${one}${two}<p>${line}</p>${three}${four}${five}</div></article>`),
  ).toEqual(TEXT);
});
