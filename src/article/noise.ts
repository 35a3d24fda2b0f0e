/**
 * Words of names (class, id) that page builders give to what is not the article: data, to be corrected here.
 * A name is taken apart at spaces, `-`, `_`: one of these words in it is enough. `word*` stands for all that begin so.
 */
export interface Words {
  /** `names`: class and id in one line. */
  in(names: string): boolean;
}

/** Never the article, however much text they hold. */
export const HARD_NOISE =
  words(`cookie cookies consent gdpr modal popup footer comment comments commentlist disqus* nav navbar
  navigation menu megamenu`);

/** Boxes beside or inside an article; one that holds most of the page is misnamed. */
export const NOISE =
  words(`cookie cookies consent gdpr modal popup footer* comment comments commentlist disqus* respond nav navbar
  navigation menu related* recommend* recirc* outbrain* taboola* trending popular sponsor* promo promos promotion promotions
  newsletter* subscribe subscription signup share* sharing sharedaddy addthis* follow followus breadcrumb breadcrumbs sidebar sidebars
  rail banner banners advert* ad ads adbox dfp gpt masthead toolbar pagination pager widget widgets taglist byline* author authors bio
  moreon readmore mostread skiplink skiplinks printonly noprint rating ratings poll polls credit credits timestamp printfriendly
  relatedposts yarpp relatedcoverage relatednews tinlienquan xemthem binhluan rennab qc quangcao`);

/** The same where the name ends so: `article-tags`, but not `tag-politics` among a post's classes; `box read-more`. */
export const NOISE_ENDING =
  /(?:^|[\s_-])(?:tags?|tag-?list|post-?tags|tags?-links|read-more|more-on|most-read|skip-links?|print-only|no-print|tin-lien-quan|xem-them|binh-luan)(?=$|\s)/;

/** Boxes around pictures: what they say is kept only where captions belong to the text. */
export const CAPTION = words(
  `caption captions figcaption imagecaption imgcaption tplcaption gallery* slideshow* carousel* lightbox`,
);

/** Picture shows: their captions are no running text, many as they may be. */
export const SHOW = words(`gallery* slideshow* carousel* lightbox`);

/** WordPress lists a post's tags and categories among its classes. */
export const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?=$|\s)/;

/** Answers are remembered: pages give the same names again and again. */
const MOST_REMEMBERED = 2000;

function words(list: string): Words {
  const all = list.trim().split(/\s+/);
  const exact = new Set(all.filter((word) => !word.endsWith('*')));
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const known = new Map<string, boolean>();
  const isListed = (word: string) => exact.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
  return {
    in(names) {
      let answer = known.get(names);
      if (answer === undefined) {
        answer = names
          .toLowerCase()
          .split(/[\s_-]+/)
          .some(isListed);
        if (known.size >= MOST_REMEMBERED) known.clear();
        known.set(names, answer);
      }
      return answer;
    },
  };
}
