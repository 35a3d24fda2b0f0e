/** Templates of 2025 and 2026, with what is around the text on live pages: sources, buttons, boxes of other articles. */
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, testTemplates } from './template';

const TEASER = `${OTHER}, theo lời kể của nhiều tiểu thương ở đây.`;
const CAPTION = 'Đoạn đê hư hỏng ở xã An Khê.';
const SOURCE = `<div class="link-source-wrapper is-web clearfix" id="urlSource"><a class="link-source-name" title="theo baokhac.vn" href="javascript:;">Theo <span class="link-source-text-name">baokhac.vn</span><span class="btn-copy-link-source"><i>Copy link</i></span></a><div class="link-source-detail"><span class="link-source-detail-title">Link bài gốc</span><span class="btn-copy-link-source"><i>Lấy link</i></span><span class="link-source-full">https://baokhac.vn/binh-lang-sua-ba-doan-de-post1860982.html</span></div></div>`;
const PREFERRED = `<div class="gg-news"><a href="https://www.google.com/x"><img src="/g.svg" alt="google">
 Thêm BÌNH LÃNG trên Google </a><span class="t-tip"> Chọn BÌNH LÃNG làm nguồn <strong>ưu tiên</strong> trên <em>Google Search</em>. <a class="link" href="javascript:void(0)">Xem hướng dẫn.</a></span></div>`;
const PUBLISHED = '2024-07-11T09:30:00+07:00';

testTemplates([
  {
    papers: 'Soha: the author in an address, the lead inside what holds the body',
    html: `<article><h1 class="news-title" data-field="title">${TITLE}</h1><div class="news-info"><div><address data-field="author" data-role="author">Minh Khuê</address> | <time data-role="publishdate" datetime="${PUBLISHED}">11/07/2024 09:30</time></div></div><div class="share"><a>Báo lỗi cho Bình Lãng</a></div>
<div class="detail-body"><p data-role="sapo" class="news-sapo"><span class="btn-nhuanbut24"></span> ${LEAD} </p><div class="relationnews"></div><div class="detail-content afcbc-body " data-role="content"><div class="VCSortableInPreviewMode" type="VideoStream"><div class="VideoCMS_Caption"><p>${CAPTION}</p></div></div>${TEXT}<div class="VCSortableInPreviewMode link-content-footer" type="link"><a href="/x.htm">${OTHER}</a></div></div>${PREFERRED}<div class="tags"><b class="box-title">Tags</b></div><div class="bottom-info">${SOURCE}</div></div></article>`,
    text: [LEAD, CAPTION, ...PARAGRAPHS],
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'GenK: the paper that the author writes for beside them',
    html: `<article class="w710 kbwcb-left"><header class="kbwc-header"><nav class="breakcrum-wrapper"><ul class="gbrcw-list fl"><li><a href="/"><span>Trang chủ</span></a></li><li class="active"><strong><a href="/di-dong.chn"><span>Di động</span></a></strong></li></ul></nav><h1 class="kbwc-title">${TITLE}</h1><div class="kbwc-meta"><span class="kbwcm-author" itemprop="author"><span itemprop="name">Minh Khuê</span>, Đời sống Pháp luật&nbsp;
 </span><time class="kbwcm-time" datetime="${PUBLISHED}">11/07/2024 09:30</time></div></header><div class="klw-new-content"><aside class="knc-menu-nav"><a>Chia sẻ</a></aside><section data-role="content"><p class="knc-sapo"><strong>${LEAD}</strong></p><div class="knc-content detail-content" id="ContentDetail">${TEXT}</div>${SOURCE}</section></div><div class="klw-new-tags"><span class="tgname">Tags:</span><ul><li><a href="/t"><strong>đê điều</strong></a></li></ul></div></article>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
    section: 'Di động',
  },
  {
    papers: 'Kênh 14: other articles between lead and body',
    html: `<div class="klw-body-top"><div class="kbwc-header"><h1 class="kbwc-title">${TITLE}</h1><div class="kbwc-meta"><span itemprop="author" class="kbwcm-author">Minh Khuê,</span> <span class="kbwcm-source">Theo Tiền Phong  </span><time class="kbwcm-time" datetime="${PUBLISHED}"> 09:30 11/07/2024 </time></div></div><div class="kbwc-socials"><a>Chia sẻ</a><div class="google-news"><a href="https://news.google.com/x"><span>Theo dõi Bình Lãng trên</span></a></div></div></div>
<div class="klw-new-content"><p class="knc-sapo"> ${LEAD} </p><div class="knc-relate-wrapper relationnews"><ul><li><a href="/y.chn">${OTHER}</a></li><li><a href="/z.chn">${TEASER}</a></li></ul></div><div class="detail-content afcbc-body" data-role="content">${TEXT}</div></div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'VOV: articles in the article, an author of an office in a region',
    html: `<article class="detail detail--normal" itemprop="articleBody"><nav><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/xa-hoi">XÃ HỘI</a></li></ol></nav><div class="row article-title"><h1 class="article-title mb-0">${TITLE}</h1></div><div class="row article-date"><div> Thứ Năm, 09:30, 11/07/2024 </div><div class="socials-share socials"><button>Sao chép<span class="copy-tooltip">Copy link thành công!</span></button></div></div><div class="row article-summary"><h2><div>${LEAD}<br><br></div></h2></div>
<div class="row article-content"><div class="text-long"><h2>Ba đoạn đê hư hỏng từ lâu</h2><p>${PARAGRAPHS[0]}</p><figure role="group"><div alt="x"><article><div><picture><img src="/a.jpg"></picture></div></article></div><figcaption>${CAPTION}</figcaption></figure>${PARAGRAPHS.slice(
      1,
    )
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<article class="inner-article hzol-clear"><div class="media-body"><a href="/x"><h5><h2 class="article-title mb-0">${OTHER}</h2></h5></a><p class="mt-2">VOV - ${TEASER}</p></div></article></div></div>
<div class="row article-author"><div class="col text-end"><a href="/author?keyword=MK">Minh Khuê/VOV-Tây Bắc</a><br></div></div><div class="row"><div>Mời quý độc giả theo dõi VOV trên</div></div></article><div class="field-related-article"><h2>Tin liên quan</h2><div class="media-body"><a href="/z"><h5>${OTHER}</h5></a><p>VOV - ${TEASER}</p></div></div>`,
    text: [LEAD, 'Ba đoạn đê hư hỏng từ lâu', PARAGRAPHS[0] ?? '', CAPTION, ...PARAGRAPHS.slice(1)],
    byline: ['Minh Khuê'],
    published: PUBLISHED,
    section: 'XÃ HỘI',
  },
  {
    papers: 'VnEconomy: lead, list and keywords inside the body',
    html: `<h1 class="name-detail">${TITLE}</h1><div class="author-detail"><p class="name">Minh Khuê</p><p class="date">11/07/2024, 09:30</p></div><div class="ct-edtior-web news-type1"><div class="news-sapo" data-field="sapo"><p><b>${LEAD}</b></p></div><div data-field="body">${TEXT}</div><div class="list-detail-revert_item"><h3>Đọc thêm</h3><p>${TEASER}</p></div><div class="box-keyword"><h3>Từ khóa:</h3><p>đê điều</p></div></div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'an interview, and a builder that gives every class a tail of its own',
    html: `<h1 class="Detail_title__aBc">${TITLE}</h1><div class="Detail_meta__9kL"><span>11/07/2024 09:30</span></div><div class="Detail_desc__q"><strong>${LEAD}</strong></div><div class="Detail_content__Qw3"><p><strong>- Thưa ông, vì sao đến nay đê vẫn chưa được sửa xong như lời hứa?</strong></p>${TEXT}<p><strong>- Xin cảm ơn ông!</strong></p><p style="text-align:right">MINH KHUÊ thực hiện</p></div>`,
    text: [
      LEAD,
      '- Thưa ông, vì sao đến nay đê vẫn chưa được sửa xong như lời hứa?',
      ...PARAGRAPHS,
      '- Xin cảm ơn ông!',
    ],
    byline: ['MINH KHUÊ'],
    published: PUBLISHED,
  },
]);
