/**
 * CMS families of Vietnamese papers: the classes (or #ids) by which their templates name the body, the lead (sapo) and the boxes
 * inside the body that are not the article. Names are matched whole. `seen`: years in which pages of that template were seen.
 * A body name only chooses among elements that hold running text; a page of no family is judged by its text alone. A row is tied to no
 * host: its body and lead count on every page, its boxes in a body that bears one of its names. A box that holds more than two fifths
 * of the body stays, whatever its name.
 */
export interface Family {
  papers: string;
  seen: string;
  body: string;
  lead: string;
  remove: string;
}

export const FAMILIES: readonly Family[] = [
  {
    papers: 'VnExpress, Ngôi sao',
    seen: '2013–2026',
    body: 'fck_detail',
    lead: 'description short_intro lead_post_detail lead_detail',
    remove:
      'author_mail list-news list_news box-tinlienquan box_tinlienquan width_common_video block_thumb_slide_show box_embed_video embed-container parser_title location-stamp item_list_folder box_category banner-ads',
  },
  {
    papers:
      'Tuổi Trẻ, Thanh Niên, Người Lao Động, VTV, Báo Chính phủ, Sức khỏe và Đời sống, Gia đình và Xã hội (VCCorp)',
    seen: '2021–2026',
    body: 'afcbc-body detail-content detail__cmain-main',
    lead: 'detail-sapo detail__sapo sapo',
    remove:
      'RelatedNewsBox RelatedOneNews RelatedNews readmore-body-box VCObjectBoxRelatedNewsContentWrapper link-content-footer detail-author-bot VideoCMS_Info alignRightOneNews vcbox-relation survey boxdangky kbwscwlrl',
  },
  {
    papers: 'Tuổi Trẻ',
    seen: '2013–2020',
    body: 'fck #main-detail-body',
    lead: 'txt-head sapo',
    remove: 'wrapper-qt hlight relate-container',
  },
  {
    papers: 'Thanh Niên',
    seen: '2015–2021',
    body: '#abody cms-body',
    lead: 'sapo #chapeau',
    remove: 'details__morenews morenews',
  },
  {
    papers: 'Kênh 14, Soha, Genk, CafeF, CafeBiz, Afamily (VCCorp)',
    seen: '2014–2026',
    body: 'knc-content klw-new-content contentdetail news-content #mainContent',
    lead: 'knc-sapo news-sapo sapo',
    remove:
      'knc-relate-wrapper relationnews link-source-wrapper VCSortableInPreviewMode-related tindlq listNewsInContent',
  },
  {
    papers: 'Dân trí',
    seen: '2016–2021',
    body: '#divNewsContent detail-content dt-news__content',
    lead: 'sapo dt-news__sapo',
    remove: 'news-tag dt-news__related VCSortableInPreviewMode-related',
  },
  {
    papers: 'Dân trí',
    seen: '2021–2026',
    body: 'singular-content e-magazine__body #desktop-in-article',
    lead: 'singular-sapo e-magazine__sapo',
    remove: 'singular-author news-tag dt-news-related article-related article-business',
  },
  {
    papers:
      'Nhân Dân, VietnamPlus, Tiền Phong, Pháp luật TP.HCM, SGGP, Lao Động Thủ đô, Gia Lai, Hà Tĩnh, Nghệ An … (MasterCMS)',
    seen: '2020–2026',
    body: 'article__body cms-body zce-content-body',
    lead: 'article__sapo cms-desc',
    remove:
      'article__author article__source article-relate article__related article__tag rennab notebox-relate cms-relate related-news',
  },
  {
    papers: 'báo tỉnh, Báo Chính phủ, Nhân Dân (ePi skins)',
    seen: '2017–2021',
    body: 'article__content article-content',
    lead: 'article__summary summary strong-text',
    remove:
      'article__related-inline article-poll article__author article__related article__tag full-video qc article__poll',
  },
  {
    papers: 'VOV',
    seen: '2021–2026',
    body: 'article-detail text-long article__content',
    lead: 'article__sapo',
    remove: 'article__related related-news inner-article',
  },
  {
    papers: 'VietNamNet',
    seen: '2014–2026',
    body: 'ArticleContent maincontent main-content content-detail',
    lead: 'ArticleLead content-detail-sapo bold',
    remove:
      'inner-article insert-wiki-content insert-center-image-related VnnAdsPos newest-news articles-edit ck-cms-insert-neww-group ck-cms-wiki-news-full',
  },
  {
    papers: 'Zing News, Znews',
    seen: '2014–2026',
    body: 'the-article-body',
    lead: 'the-article-summary',
    remove: 'inner-article notebox related z-widget-corona the-article-tags',
  },
  {
    papers: 'Lao Động',
    seen: '2019–2026',
    body: 'art-body article-content',
    lead: 'chappeau chapeau',
    remove: 'art-related art-author relate-news news-relate box-tag tac-gia',
  },
  {
    papers: '24h',
    seen: '2016–2026',
    body: 'cate-24h-foot-arti-deta-info nwsHt #article_body',
    lead: 'cate-24h-foot-arti-deta-sum ctTp',
    remove: 'bv-lq baivietMainBox nguontin tuht_all data-embed-code-minigame',
  },
  {
    papers: 'Người Lao Động',
    seen: '2013–2021',
    body: 'content-news-detail contentbody #content-id',
    lead: 'sapo-detail sapo',
    remove: 'tinlienquan',
  },
  {
    papers: 'Công an Nhân dân, Quân đội Nhân dân',
    seen: '2015–2026',
    body: 'detail-content-body post-content #dvNewsContent entry-content',
    lead: 'box-des-detail desnews post-summary',
    remove: 'relate-news-detail',
  },
  {
    papers: 'Báo Tin tức (TTXVN)',
    seen: '2016–2026',
    body: 'boxdetail contents',
    lead: 'sapo',
    remove: 'boxdetail-relate list-news-relate tinlienquan',
  },
  {
    papers: 'Hà Nội Mới, Kinh tế và Đô thị',
    seen: '2018–2026',
    body: 'b-maincontent entry-body content-detail #divcontentwrap',
    lead: 'sc-longform-header-sapo block-sc-sapo',
    remove: 'c-related c-news-related sc-empty-layer',
  },
  {
    papers: 'Đại biểu Nhân dân, Công lý, Tạp chí Cộng sản, Đà Nẵng, Hải Phòng và khác (OneCMS)',
    seen: '2021–2026',
    body: 'b-maincontent',
    lead: 'sc-longform-header-sapo block-sc-sapo',
    remove: 'c-box c-box-related c-article-related c-news-related c-tag c-sticky-share c-sticky-mobile c-powered',
  },
  {
    papers: 'VTC News',
    seen: '2018–2026',
    body: 'edittor-content',
    lead: 'inline-nb',
    remove: 'author-make',
  },
  {
    papers: 'Báo Đầu tư, Đầu tư Chứng khoán',
    seen: '2019–2026',
    body: '#content_detail_news',
    lead: 'sapo_detail',
    remove: '__MB_ARTICLE_A __mb_article_in_image',
  },
  {
    papers: 'Công Thương, Petrotimes, Quốc tế, Hải quan, Thời báo Tài chính, Thời báo Ngân hàng (__MASTERCMS)',
    seen: '2016–2026',
    body: '__MASTERCMS_CONTENT __MASTERCMS_CONTENT_BODY article-detail-content',
    lead: 'article-detail-desc article-desc',
    remove:
      '__MB_ARTICLE_A __mb_article_in_image article-detail-similar article-detail-other article-detail-tags article-detail-source',
  },
  {
    papers: 'Bnews',
    seen: '2019–2026',
    body: 'post-ct-entry',
    lead: 'post-summary',
    remove: 'article__related article-related article__other',
  },
  {
    papers: 'Giao thông, An toàn giao thông',
    seen: '2015–2021',
    body: 'bodyArt',
    lead: 'descArt',
    remove: 'postTit dateArt',
  },
  {
    papers: 'VnEconomy',
    seen: '2020–2026',
    body: 'detail__content',
    lead: 'detail__summary news-sapo',
    remove: 'detail__author detail__meta',
  },
  {
    papers: 'An ninh Thế giới, Cảnh sát toàn cầu (Công an Nhân dân)',
    seen: '2016–2021',
    body: 'detail-content post-content',
    lead: 'detail-desc desnews',
    remove: 'relate-news-detail detail-timer tag-bl',
  },
  {
    papers: 'Cần Thơ, An Giang',
    seen: '2018–2026',
    body: 'content-fck',
    lead: 'sapo',
    remove: 'detail-related news-relate box-relate sharemxh',
  },
  {
    papers: 'Đắk Lắk, Đồng Nai, Môi trường (td-post)',
    seen: '2018–2026',
    body: 'td-post-content',
    lead: 'sapo',
    remove: 'td-post-sharing related-post box-tag',
  },
  {
    papers: 'báo tỉnh, bộ ngành (VNPT, SharePoint)',
    seen: '2015–2026',
    body: '#content_detail content-detail ExternalClass news-detail-content #divArticleDescription2 journal-content-article detail-text',
    lead: 'desc-detail news-sapo',
    remove: 'other-news tin-khac tinkhac',
  },
];

const wordsOf = (list: string): string[] => list.replaceAll('#', '').split(/\s+/);
const all = (part: 'body' | 'lead'): Set<string> => new Set(FAMILIES.flatMap((family) => wordsOf(family[part])));
const bodies = all('body');
const leads = all('lead');

/** Whether an element bears one of these names; `names`: class and id in one line. */
const bears = (names: string, wanted: ReadonlySet<string>): boolean =>
  names !== '' && wordsOf(names).some((name) => wanted.has(name));

export const isFamilyBody = (names: string): boolean => bears(names, bodies);
export const isFamilyLead = (names: string): boolean => bears(names, leads);

/** Tells by its names whether an element is to be removed from a body of these names, its own and those of what holds most of it. */
export function removedFrom(bodyNames: string): (names: string) => boolean {
  const families = FAMILIES.filter((family) => bears(bodyNames, new Set(wordsOf(family.body))));
  const removed = new Set(families.flatMap((family) => wordsOf(family.remove)));
  return (names) => removed.size > 0 && bears(names, removed);
}
