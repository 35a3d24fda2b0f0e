/**
 * Names (class, id) that page builders give to what is not the article: data, to be corrected here.
 * A word counts where it stands between spaces, `-` or `_`; `\w*` lets it go on.
 */
const named = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list.trim().split(/\s+/).join('|')})(?=$|[\\s_-])`, 'i');

/** Never the article, however much text they hold. */
export const HARD_NOISE = named(String.raw`
  cookies? consent gdpr modal popup footer comments? comment-?list disqus\w* fb-comments nav navbar navigation menu megamenu
`);

/** Boxes beside or inside an article; a box of these names that holds most of the page is misnamed. */
export const NOISE = named(String.raw`
  cookies? consent gdpr modal popup footer\w* comments? comment-\w+ disqus\w* nav navbar navigation menu respond
  related\w* recommend\w* recirc\w* outbrain\w* taboola\w* trending popular sponsor\w* promos? promo\w*
  newsletters? newsletter\w* subscribe subscription signup share\w* sharing sharedaddy addthis\w* follow followus breadcrumbs? sidebars? rail
  banners? advert\w* ads? adbox advertisement dfp gpt masthead toolbar pagination pager widgets? widget-\w+
  tags(?![-_]?\w) tag(?![-_]?\w) taglist tag-?list post-?tags byline\w* bylines authors? author-\w+ bio more-on read-?more readmore
  most-?read skip-?links? print-?only no-?print ratings? polls? credits? timestamp printfriendly jp-relatedposts yarpp
  relatedcoverage relatednews tinlienquan tin-lien-quan xem-them binh-luan rennab qc quangcao
`);

/** Boxes around pictures: what they say is kept only where captions belong to the text. */
export const CAPTION = named(String.raw`
  captions? figcaption wp-caption\w* image-caption img-caption photo-caption media-caption caption-text picture-caption
  photocms_caption imagecaption tplcaption desc_cation gallery\w* slideshow\w* carousel\w* lightbox
`);

/** WordPress lists a post's tags and categories among its classes. */
export const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?=$|\s)/;
