/**
 * CMS families of Vietnamese papers: the classes (or #ids) of the body, the lead (*sapo*) and the boxes inside the body that are not the
 * article. Names are matched whole. The comment of a row gives its papers and the years in which the template was seen; its columns are
 * body, lead, boxes to remove.
 * A body name only chooses among elements with running text; a page of no family is judged by its text alone. A row is not tied to a host:
 * its body and lead apply to every page, its boxes to a body with one of its names. A box with more than two fifths of the body's text
 * stays. Names that contain a word of noise-words.ts (related, author …), and leads that lead.ts knows (sapo, summary …), are not needed here.
 */
type Family = readonly [body: string, lead: string, remove: string];

const FAMILIES: readonly Family[] = [
  // VnExpress, Ngôi sao · 2013–2026
  [
    'fck_detail',
    'lead_post_detail lead_detail',
    'list-news list_news width_common_video block_thumb_slide_show box_embed_video embed-container parser_title location-stamp item_list_folder box_category',
  ],
  // Tuổi Trẻ, Thanh Niên, Người Lao Động, VTV, Báo Chính phủ, Sức khỏe và Đời sống, Gia đình và Xã hội (VCCorp) · 2021–2026
  [
    'afcbc-body detail-content detail__cmain-main',
    '',
    'VCObjectBoxRelatedNewsContentWrapper VideoCMS_Info alignRightOneNews vcbox-relation survey boxdangky kbwscwlrl',
  ],
  // Tuổi Trẻ · 2013–2020
  ['fck #main-detail-body', 'txt-head', 'wrapper-qt hlight'],
  // Thanh Niên · 2015–2021
  ['#abody cms-body', '', 'details__morenews morenews'],
  // Kênh 14, Soha, Genk, CafeF, CafeBiz, Afamily (VCCorp) · 2014–2026
  [
    'knc-content klw-new-content contentdetail news-content #mainContent',
    '',
    'relationnews link-source-wrapper tindlq listNewsInContent',
  ],
  // Dân trí · 2016–2021 (the first two names), 2021–2026
  ['#divNewsContent dt-news__content singular-content e-magazine__body #desktop-in-article', '', 'article-business'],
  // Nhân Dân, VietnamPlus, Tiền Phong, Pháp luật TP.HCM, SGGP, Lao Động Thủ đô, Gia Lai, Hà Tĩnh, Nghệ An … (MasterCMS) · 2020–2026
  ['article__body cms-body zce-content-body', 'cms-desc', 'article__source'],
  // báo tỉnh, Báo Chính phủ, Nhân Dân (ePi skins) · 2017–2021
  ['article__content article-content', 'strong-text', 'full-video'],
  // VOV · 2021–2026
  ['article-detail text-long article__content', '', 'inner-article'],
  // VietNamNet · 2014–2026
  [
    'ArticleContent maincontent main-content content-detail',
    'bold',
    'inner-article insert-wiki-content VnnAdsPos newest-news articles-edit ck-cms-insert-neww-group ck-cms-wiki-news-full',
  ],
  // Zing News, Znews · 2014–2026
  ['the-article-body', 'the-article-summary', 'inner-article notebox'],
  // Lao Động · 2019–2026
  ['art-body article-content', 'chappeau', 'tac-gia'],
  // 24h · 2016–2026
  [
    'cate-24h-foot-arti-deta-info nwsHt #article_body',
    'cate-24h-foot-arti-deta-sum ctTp',
    'bv-lq baivietMainBox nguontin tuht_all data-embed-code-minigame',
  ],
  // Người Lao Động · 2013–2021
  ['content-news-detail contentbody #content-id', 'sapo-detail', ''],
  // Công an Nhân dân, Quân đội Nhân dân · 2015–2026; An ninh Thế giới, Cảnh sát toàn cầu · 2016–2021
  ['detail-content-body post-content #dvNewsContent entry-content', 'box-des-detail desnews', 'detail-timer tag-bl'],
  // Hà Nội Mới, Kinh tế và Đô thị · 2018–2026; Đại biểu Nhân dân, Công lý, Tạp chí Cộng sản, Đà Nẵng, Hải Phòng và khác (OneCMS) · 2021–2026
  ['b-maincontent entry-body content-detail #divcontentwrap', '', 'sc-empty-layer c-box c-sticky-mobile c-powered'],
  // VTC News · 2018–2026
  ['edittor-content', 'inline-nb', ''],
  // Báo Đầu tư, Đầu tư Chứng khoán · 2019–2026 (#content_detail_news); Công Thương, Petrotimes, Quốc tế, Hải quan, Thời báo Tài chính, Thời báo Ngân hàng (__MASTERCMS) · 2016–2026
  [
    '#content_detail_news __MASTERCMS_CONTENT __MASTERCMS_CONTENT_BODY article-detail-content',
    'sapo_detail article-detail-desc',
    '__MB_ARTICLE_A __mb_article_in_image article-detail-similar article-detail-other article-detail-source',
  ],
  // Bnews · 2019–2026
  ['post-ct-entry', '', 'article__other'],
  // Giao thông, An toàn giao thông · 2015–2021
  ['bodyArt', 'descArt', 'postTit dateArt'],
  // VnEconomy · 2020–2026
  ['detail__content', '', 'detail__meta'],
  // Cần Thơ, An Giang (content-fck), Đắk Lắk, Đồng Nai, Môi trường · 2018–2026; Báo Tin tức (boxdetail) · 2016–2026
  ['content-fck td-post-content boxdetail contents', '', ''],
  // báo tỉnh, bộ ngành (VNPT, SharePoint) · 2015–2026
  [
    '#content_detail content-detail ExternalClass news-detail-content #divArticleDescription2 journal-content-article detail-text',
    'desc-detail',
    'other-news tin-khac tinkhac',
  ],
];

const wordsOf = (list: string): string[] => list.replaceAll('#', '').split(/\s+/).filter(Boolean);
const bodies = new Set(FAMILIES.flatMap(([body]) => wordsOf(body)));
const leads = new Set(FAMILIES.flatMap(([, lead]) => wordsOf(lead)));

/** Whether one of an element's names is wanted; `names`: see namesOf. */
const hasName = (names: string, wanted: ReadonlySet<string>): boolean =>
  names !== '' && wordsOf(names).some((name) => wanted.has(name));

export const isFamilyBody = (names: string): boolean => hasName(names, bodies);
export const isFamilyLead = (names: string): boolean => hasName(names, leads);

/** Returns a filter that tells by an element's names whether to remove it from a body. `bodyNames`: of the body and its main nested elements. */
export function familyNoiseFilter(bodyNames: string): (names: string) => boolean {
  const families = FAMILIES.filter(([body]) => hasName(bodyNames, new Set(wordsOf(body))));
  const removed = new Set(families.flatMap(([, , remove]) => wordsOf(remove)));
  return (names) => removed.size > 0 && hasName(names, removed);
}
