/** Classes of author elements: data. */

/** Classes of elements that name the author, on any page. */
export const COMMON_CLASSES = ['author-name', 'byline', 'author'];

/** More specific ones of Vietnamese papers, 2015–2026, most specific first. */
export const VIETNAMESE_CLASSES = [
  'author_mail', // VnExpress 2018–2026
  'article__author', // MasterCMS papers (Nhân Dân, VietnamPlus, Tiền Phong, báo tỉnh) 2017–2026
  'detail-author', // VCCorp papers (Tuổi Trẻ, Thanh Niên, Người Lao Động) 2021–2026
  'author-info',
  'article-author',
  'singular-author', // Dân trí 2021–2024
  'flex-author', // VTV 2024–2026
  'kbwcm-author', // Kênh 14
  'post-author',
  'entry-author',
  'article-detail-author__info', // VietNamNet 2022–2026
  'the-article-author', // Zing, Znews 2014–2026
  'article-detail-author', // Công Thương, Petrotimes, Quốc tế, Thời báo Tài chính 2018–2026
  'sc-longform-header-author', // OneCMS papers (Hà Nội Mới, Công lý) 2021–2026
  'box-author', // Công an Nhân dân 2021–2026, Nhân Dân 2019–2022
  'author-make', // VTC News 2018–2026
  'detail__author', // VnEconomy 2020–2025
  'tacgia',
  'tac-gia',
];
