/**
 * Words of names (class, id) that page builders give to what is not the article: data, to be corrected here.
 * A name is taken apart at spaces, `-`, `_`: one of these words in it is enough. `word*` stands for all that begin so.
 */

/** What names say of an element; several may be true of one. */
export const HARD_NOISE = 1;
export const NOISE = 2;
export const CAPTION = 4;
export const SHOW = 8;
/** Noise that holds no running text: a box that holds more than a little is misnamed. */
export const LABEL = 32;

export const WORDS: readonly (readonly [kinds: number, words: string])[] = [
  // Never the article, however much text they hold.
  [
    HARD_NOISE | NOISE,
    `cookie cookies consent gdpr modal popup footer comment comments commentlist disqus* nav navbar navigation menu megamenu`,
  ],
  // Boxes beside or inside an article; one that holds most of the page is misnamed.
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
  // Boxes around pictures: what they say is kept only where captions belong to the text.
  [CAPTION, 'caption captions figcaption imagecaption imgcaption tplcaption'],
  // Picture shows: their captions are no running text, many as they may be.
  [CAPTION | SHOW, 'gallery* slideshow* carousel* lightbox'],
];
