/**
 * Words in the names (class, id) of elements that are not the article: data.
 * Names are split at spaces, `-`, `_`; one of these words is enough. `word*` matches every word with that prefix.
 */

/** Kinds of elements, as bit flags. */
export const HARD_NOISE = 1;
export const NOISE = 2;
export const CAPTION = 4;
export const SHOW = 8;
/** Noise without running text: a box with more than a little is misnamed. */
export const LABEL = 32;

export const WORDS: readonly (readonly [kinds: number, words: string])[] = [
  // Never the article, however much text they contain.
  [
    HARD_NOISE | NOISE,
    `cookie cookies consent gdpr modal popup pum dialog footer comment comments commentlist disqus* nav navbar navigation menu megamenu`,
  ],
  // Boxes beside or inside an article; one with most of the page's text is misnamed.
  [
    NOISE,
    `footer* respond related* recommend* recirc* outbrain* taboola* trending popular sponsor* promo
    promos promotion promotions sidebar sidebars rail banner banners widget widgets taglist
    byline* author authors bio moreon readmore mostread printonly yarpp relate tinlienquan
    xemthem binhluan rennab qc quangcao`,
  ],
  [
    LABEL,
    `share* sharing addthis* follow followus breadcrumb breadcrumbs advert* ad ads adbox dfp gpt masthead toolbar pagination
    pager skiplink skiplinks noprint rating ratings poll polls credit credits timestamp printfriendly player players videoplayer jwplayer
    cnnplayer inlinevideo videoembed newsletter* subscribe subscription signup`,
  ],
  // Captions, kept only if captions are part of the text.
  [CAPTION, 'caption captions figcaption imagecaption imgcaption tplcaption'],
  // Slideshows: their captions are not running text, however many there are.
  [CAPTION | SHOW, 'gallery* slideshow* carousel* lightbox'],
];
