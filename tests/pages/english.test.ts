/** English pages of common site builders, with what they put around and inside the text; sentences and people are invented. */
import { describe, expect, it } from 'vitest';
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

describe('the text alone', () => {
  it.each<[string, string, string[]?]>([
    [
      'WordPress, with shares, related posts and comments',
      `<article class="post-7 post type-post hentry category-news"><header class="entry-header"><div class="entry-meta"><span class="posted-on">Posted on <time datetime="2023-05-04">May 4, 2023</time></span><span class="byline"> by <a href="/author/jane">Jane Roe</a></span></div><h1 class="entry-title">${TITLE}</h1></header><div class="entry-content">${ALL}<div class="sharedaddy"><h3>Share this:</h3></div><div id="jp-relatedposts"><h3>Related</h3><p>${TEASER}</p></div></div></article><div id="comments"><ol class="comment-list"><li><p>${TEASER}</p></li></ol></div>`,
    ],
    [
      'a page builder that sets every paragraph in boxes of its own',
      `<article class="post hentry"><h1 class="entry-title">${TITLE}</h1><div class="entry-content"><div class="et_pb_section"><div class="et_pb_text"><div class="et_pb_text_inner">${one}${two}</div></div></div><div class="et_pb_section"><div class="et_pb_text"><div class="et_pb_text_inner">${three}${four}${five}</div></div></div><div class="et_pb_section"><div class="et_pb_signup"><div class="et_pb_newsletter_description"><h2>Join the list</h2><p>${TEASER}</p></div></div></div></div></article>`,
    ],
    [
      'Medium: minutes, days and signs above the text, people and their other posts below',
      `<article>${h1}<div><a href="/@jane">Jane Roe</a><button>Follow</button><div><span>4 min read</span><span>May 4, 2023</span></div></div><div>--</div>${ALL}</article><div><h2>Written by Jane Roe</h2><p>212 Followers</p><h2>More from Jane Roe</h2><div><h2>${OTHER}</h2><h3>${TEASER}</h3></div></div>`,
    ],
    [
      'BBC: boxes for each block, a day without a year',
      `<article><header>${h1}<ul><li><div>Published</div><time>4 May</time></li></ul></header>${[one, two, three, four, five].map((text) => `<div data-component="text-block">${text}</div>`).join('<div data-component="unordered-list-block"><ul><li><a href="/x">Another</a></li></ul></div>')}<section><h2>Related Topics</h2><ul><li><a href="/f">Ferries</a></li></ul></section></article>`,
    ],
    [
      'Arc: links in brackets between paragraphs',
      `<article>${h1}<div class="b-byline">By <a>Jane Roe</a></div><div class="article-body-wrapper">${one}<div class="ad-wrapper"><p>Advertisement</p></div>${two}<p class="interstitial_link">[<a href="/y">${ANOTHER}</a>]</p>${three}${four}${five}</div><div class="b-author-bio"><p>Jane Roe covers harbours for the Example.</p></div></article>`,
    ],
    [
      'TownNews: a part for all, a part for subscribers',
      `${h1}<div class="asset-body"><div class="subscriber-preview">${one}${two}</div><div class="subscriber-only">${three}${four}${five}</div><div class="asset-tagline"><p>Jane Roe can be reached at jane@example.com.</p></div></div>`,
    ],
    [
      'lines parted by <br>',
      `<div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${TEXT.join('<br><br>')}</div><div class="post-footer"><span>Posted by <span class="fn">Jane Roe</span></span></div></div>`,
    ],
    [
      'tables and fonts, without a heading',
      `<table width="760"><tr><td width="120"><a href="/">Home</a><br><a href="/sport">Sport</a></td><td><font size="4"><b>${TITLE}</b></font><br><font size="1">By Jane Roe<br>May 4, 2003</font>${ALL}</td><td width="160"><b>Other stories</b><br><a>${OTHER}</a></td></tr></table>`,
    ],
    [
      'cards of other articles between the paragraphs',
      `${h1}<div class="w"><section>${one}${two}</section><div class="k9"><a href="/x"><h3>${OTHER}</h3></a><p>${TEASER}</p></div><section>${three}${four}</section><div class="k9"><h3><a href="/y">${ANOTHER}</a></h3><p>${TEASER}</p></div><section>${five}</section></div>`,
    ],
    [
      'captions that no element names, and what interrupts a story',
      `<article>${h1}<div class="body">${one}<p><img src="/a.jpg">The ferry on the mud at nine (Image: THE EXAMPLE)</p>${two}<p>Story continues below this advertisement</p>${three}<p><em>A. Person | Getty Images</em></p>${four}<p>There is more where that came from. Sign up for The Tide Table today, our free newsletter.</p>${five}<div>Pages: <a>1</a> 2 3</div></div></article>`,
    ],
    [
      'what players, gifts, agencies and shops say',
      `<article>${h1}<div class="body"><p>by Jane Roe May 4, 2023</p><p>Send any friend a story</p><p>As a subscriber, you have 10 gift articles to give each month.</p><div>VIDEO3:4903:49</div><div>Listen · 3:14</div><p>This post contains affiliate links, from which we live.</p>${one}<div>Watch</div>${two}<p>Hide caption</p>${three}<p>More: ${OTHER}</p>${four}<p>[Picture by A. Person/Getty Images]</p>${five}<p>Latest posts by Jane Roe (see all)</p><p>For the latest news of the harbour, download our app.</p><p>9 hrs ago</p><p>Views: 184</p><p>Our Standards: The Thomson Reuters Trust Principles.</p></div></article>`,
    ],
    [
      'a show of pictures, which is what stands under them',
      `<article>${h1}<div class="slides">${TEXT.map((text, i) => `<figure><img src="/${i}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}</div></article>`,
    ],
    [
      'lists and subheadings, which stay',
      `<article>${h1}<div class="entry">${one}<h2>1. The channel</h2>${two}<ul><li>Sounded on Friday</li><li>Sounded on Sunday</li></ul>${three}${four}${five}<p><strong>READ MORE:</strong> <a href="/x">${OTHER}</a></p></div></article>`,
      [TEXT[0] ?? '', '1. The channel', TEXT[1] ?? '', 'Sounded on Friday', 'Sounded on Sunday', ...TEXT.slice(2)],
    ],
  ])('%s', (_, body, text = TEXT) => {
    expect(linesOf(body)).toEqual(text);
  });

  it.each([
    [
      'a round-up, where links head what is told',
      `<article>${h1}<div class="entry">${one}${two}${three}<div><h2><a href="/4">${OTHER}</a></h2>${four}</div><div><h2><a href="/5">${ANOTHER}</a></h2>${five}</div></div></article>`,
    ],
    [
      'a sentence that ends in brackets',
      `<article>${h1}<div class="entry">${ALL.replaceAll('.</p>', ' (all of it).</p>')}</div></article>`,
    ],
  ])('keeps the paragraphs of %s', (_, body) => {
    expect(linesOf(body)).toHaveLength(TEXT.length);
  });

  it('is found if everything is called a widget', () => {
    const column = (text: string) =>
      `<div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${text}</div></div></div></div>`;
    const posts = `<div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><p>${TEASER}</p></div></div>`;
    expect(
      linesOf(
        `<article class="post hentry">${h1}<div class="entry-content">${[one, two, three, four, five].map((text) => column(text ?? '')).join('')}${posts}</div></article>`,
      ),
    ).toEqual(TEXT);
  });

  it('is found if the site’s name is a heading too, in a box named as the menu', () => {
    const body = `<div class="nav-drawer"><div class="nav-drawer__panel"><div class="bar"><h1>The Example</h1></div><article>${h1}<div class="body">${ALL}</div></article></div></div>`;
    expect(linesOf(body)).toEqual(TEXT);
    expect(detect(body)?.title).toBe(TITLE);
  });

  it('has the title of the line, not of the element around the line', () => {
    expect(detect(`<table><tr><td><b>${TITLE}</b><br>By Jane Roe<br>${ALL}</td></tr></table>`)?.title).toBe(TITLE);
  });

  it('has the title with which the page’s title begins, not the site’s name at its end', () => {
    const page = (other: string) =>
      `<header><h1 class="logo">The Example</h1></header><article>${other}<div class="body">${ALL}</div></article>`;
    expect(detect(page(`<h1 class="h">How a Ferry Did Not Leave Its Harbour</h1>`))?.title).toBe(
      'How a Ferry Did Not Leave Its Harbour',
    );
  });

  it.each<[string, string[]]>([
    ['<span class="c-byline">By <a rel="author" href="/x">Jane Roe</a></span>', ['Jane Roe']],
    ['<a href="/authors/jane">Jane de la Roe</a>', ['Jane de la Roe']],
    ['<div class="meta-author">TV Columnist</div>', []],
    ['<div class="post-author">Wednesday January 18, 2017</div>', []],
  ])('names who wrote: %s', (line, names) => {
    expect(detect(`<article>${h1}${line}<div class="body">${ALL}</div></article>`)?.byline).toEqual(names);
  });
});
