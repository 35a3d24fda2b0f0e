/** Pages in the form of the large papers' templates, according to selectors of crawlers, with invented sentences and people. */
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, testTemplates } from './template';

testTemplates([
  {
    papers: 'VnExpress',
    html: `<div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb" data-campaign="Header"><li><a href="/thoi-su">Thời sự</a></li><li><a href="/thoi-su/giao-thong">Giao thông</a></li></ul><span class="date">Thứ năm, 11/7/2024, 09:30 (GMT+7)</span></div>
<h1 class="title-detail">${TITLE}</h1><p class="description">${LEAD}</p><article class="fck_detail">${PARAGRAPHS.map((text) => `<p class="Normal">${text}</p>`).join('')}
<ul class="list-news"><li><a href="/x">${OTHER}</a></li></ul><p class="Normal" style="text-align:right;"><strong>Minh Khuê</strong></p></article></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Giao thông',
  },
  {
    papers: 'VietNamNet',
    html: `<div class="bread-crumb-detail"><ul><li><a href="/" title="Trang chủ"></a></li><li><a href="/thoi-su">Thời sự</a></li></ul><div class="bread-crumb-detail__time">11/07/2024 09:30 (GMT+07:00)</div></div>
<h1 class="content-detail-title">${TITLE}</h1><div class="article-detail-author-wrapper"><div class="article-detail-author__info"><p class="name"><a href="/tac-gia/mk">Minh Khuê</a></p></div></div>
<h2 class="content-detail-sapo sm-sapo-mb-0"><strong>${LEAD}</strong></h2><div class="maincontent main-content" id="maincontent">${TEXT}
<div class="ck-cms-insert-neww-group vnn-template-noneditable articles-edit"><ul><li><article><a class="vnn-title" href="/x"><h3>${OTHER}</h3></a><p>${OTHER}, theo lời kể của nhiều tiểu thương.</p></article></li></ul></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Thời sự',
  },
  {
    papers: 'Zing, Znews',
    html: `<header class="the-article-header"><p class="the-article-category"><a class="parent_cate" href="/thoi-su.html">Thời sự</a></p><h1 class="the-article-title">${TITLE}</h1><ul class="the-article-meta"><li class="the-article-author"><a href="/tac-gia/x">Minh Khuê</a></li><li class="the-article-publish">Thứ năm, 11/7/2024 09:30 (GMT+7)</li></ul></header>
<section class="main"><p class="the-article-summary">${LEAD}</p><div class="the-article-body">${TEXT}<div class="inner-article" id="innerarticle"><a href="/x"><h2 class="title">${OTHER}</h2><p class="summary">${OTHER}, theo lời kể.</p></a></div></div>
<div class="the-article-credit"><p class="author">Minh Khuê</p></div></section>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'VTC News',
    html: `<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/phap-luat-32.html">Pháp luật</a></li></ul><section class="nd-detail"><span class="time-update">Thứ Năm, 11/07/2024 09:30:00 +07:00 (GMT+7)</span><h1 class="font28 bold lh-1-3">${TITLE}</h1>
<div class="content-wrapper pt5 mt5 font18"><h2 class="font18 bold inline-nb">(VTC News) - ${LEAD}</h2><div class="edittor-content box-cont mt15 clearfix" itemprop="articleBody">${TEXT}<figure class="expNoEdit"><img src="/a.jpg"><figcaption class="expEdit">Đoạn đê hư hỏng ở xã An Khê.</figcaption></figure></div></div>
<p class="author-make"><span>MINH KHUÊ</span></p></section>`,
    byline: ['MINH KHUÊ'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Pháp luật',
    text: [`(VTC News) - ${LEAD}`, ...PARAGRAPHS, 'Đoạn đê hư hỏng ở xã An Khê.'],
  },
  {
    papers: 'Công an Nhân dân, Nhân Dân (2021)',
    html: `<ul class="uk-breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul><div class="box-content-detail"><div class="box-date pull-left">Thứ Năm, 11-07-2024, 09:30</div><h1 class="box-title-detail entry-title">${TITLE}</h1>
<div class="box-des-detail this-one"><p>${LEAD}</p></div><div class="entry-content"><div class="detail-content-body">${TEXT}</div><div class="box-author uk-text-right uk-clearfix"><strong>Minh Khuê</strong></div></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Thời sự',
  },
  {
    papers: 'Quân đội Nhân dân',
    html: `<h1 class="post-title">${TITLE}</h1><div class="post-subinfo">Thứ Năm, 11/07/2024, 09:30 (GMT+7)</div><div class="post-summary"><h2>QĐND - ${LEAD}</h2></div><div class="post-content" itemprop="articleBody">${TEXT}<p style="text-align: right;"><strong>MINH KHUÊ</strong></p></div>
<div class="relate-news-detail"><a href="/x">${OTHER}</a></div>`,
    byline: ['MINH KHUÊ'],
    published: '2024-07-11T09:30:00+07:00',
    text: [`QĐND - ${LEAD}`, ...PARAGRAPHS],
  },
  {
    papers: 'Báo Chính phủ (2014–2021)',
    html: `<div class="breadcrums"><a href="/">Trang chủ</a> <a href="/Thoi-su/443.vgp">Thời sự</a></div><div class="article-header"><h1>${TITLE}</h1><p class="meta">09:30, 11/07/2024</p></div><div class="article-body"><div class="summary">(Chinhphu.vn) - ${LEAD}</div>${TEXT}<p style="text-align:right"><strong>Minh Khuê</strong></p></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    text: [`(Chinhphu.vn) - ${LEAD}`, ...PARAGRAPHS],
  },
  {
    papers: 'Kênh 14',
    html: `<h1 class="kbwc-title">${TITLE}</h1><div class="kbwc-meta"><span class="kbwcm-author">Minh Khuê, </span><span class="kbwcm-source">Theo Đời sống Bình Lãng</span><span class="kbwcm-time" title="2024-07-11T09:30:00">09:30 11/07/2024</span></div><div class="klw-new-content"><h2 class="knc-sapo">${LEAD}</h2><div class="knc-relate-wrapper"><ul><li><a href="/x">${OTHER}</a></li></ul></div><div class="knc-content">${TEXT}</div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'Hà Nội Mới, Công lý (OneCMS)',
    html: `<div class="c-breadcrumb"><a href="/">Trang chủ</a><a href="/xa-hoi">Xã hội</a></div><h1 class="sc-longform-header-title block-sc-title">${TITLE}</h1><div class="sc-longform-header-meta"><span class="sc-longform-header-author block-sc-author">Minh Khuê</span><span class="sc-longform-header-date block-sc-publish-time">11/07/2024 - 09:30</span></div>
<p class="sc-longform-header-sapo block-sc-sapo">${LEAD}</p><div class="b-maincontent"><article class="entry">${TEXT}<div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Bài liên quan</div></div><div class="c-box__content"><h3><a href="/x">${OTHER}</a></h3></div></div></article></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Xã hội',
  },
  {
    papers: 'VOV',
    html: `<div class="row article-title"><h1 class="article-title mb-0">${TITLE}</h1></div><div class="row"><div class="article-date">Thứ Năm, 09:30, 11/07/2024</div></div><div class="row article-summary">VOV.VN - ${LEAD}</div><div class="row article-content"><div class="text-long">${TEXT}</div></div><div class="article-author"><a href="/tac-gia/x">Minh Khuê/VOV.VN</a></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    text: [`VOV.VN - ${LEAD}`, ...PARAGRAPHS],
  },
  {
    papers: 'Quân đội Nhân dân (2022–2026): the date above the headline, an agency and a pointer at the end',
    html: `<div class="articleContent"><div class="detail-post hnoneview"><div class="post-grid"><div class="social-plugin"><ul><li><a href="/x">In bài</a></li></ul></div><div class="article-detail">
<div class="breadcrumb-box"><div class="breadcrumb"><span class="head"><a href="/xa-hoi">Xã hội</a><span>/</span><a href="/xa-hoi/tin-tuc">Tin tức</a></span></div></div>
<span class="post-subinfo"><a class="shareButtonMobile" href="javascript:;">Chia sẻ</a><span>Chủ nhật, 07/07/2024 - 15:29</span><a class="follow-googlenews" href="https://news.google.com/x">Theo dõi Báo Bình Lãng trên <img src="/g.jpg"></a></span>
<h1 class="post-title"> ${TITLE} </h1><div class="post-summary"><p class="logo-online">${LEAD}</p></div><div class="post-content"><div itemprop="articleBody">${TEXT}
<table class="imgEditor"><tbody><tr><td><img src="/a.jpg"></td></tr><tr class="alt_imgEditor"><td>Đoạn đê hư hỏng ở xã An Khê.</td></tr></tbody></table><p>${PARAGRAPHS[1]?.replace('ba đoạn', 'hai đoạn')}</p>
<p><strong>TTXVN</strong></p><p><em>* Mời bạn đọc vào chuyên mục </em><a href="/xa-hoi"><em>Xã hội</em></a><em> xem các tin, bài liên quan. </em></p></div><ul class="list-newslive"></ul></div>
<div class="post-relate"><article class="float-image"><h3><a href="/x">${OTHER}</a></h3><p class="hidden-xs">${OTHER}, theo lời kể của nhiều tiểu thương ở đây.</p></article></div></div></div></div><div class="post-tag"><span class="title-tag">Từ khóa: </span><a href="/t">đê điều</a></div></div>`,
    byline: [],
    published: '2024-07-07T15:29:00+07:00',
    section: 'Tin tức',
    text: [
      LEAD,
      ...PARAGRAPHS,
      'Đoạn đê hư hỏng ở xã An Khê.',
      (PARAGRAPHS[1] as string).replace('ba đoạn', 'hai đoạn'),
    ],
  },
  {
    papers: 'Lao Động: author and hour in one element',
    html: `<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/xa-hoi">Xã hội</a></li></ul><article class="article-detail"><h1 class="title">${TITLE}</h1><div class="m-author"><span class="author">Minh Khuê (báo bình lãng) <span class="time">11/07/2024 09:30 (GMT+7)</span></span></div>
<div class="chappeau">${LEAD}</div><div class="art-body" id="gallery-ctt">${TEXT}<div class="art-related"><a href="/x">${OTHER}</a><p>${OTHER}, theo lời kể.</p></div></div></article>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Xã hội',
  },
  {
    papers: 'Tuổi Trẻ, Thanh Niên, Người Lao Động (2021–2026)',
    html: `<div class="detail-top"><div class="detail-cate"><a href="/xa-hoi.htm" data-role="cate-name">Xã hội</a></div><div class="detail-time"><div data-role="publishdate">
                    11/07/2024
                        09:30 GMT+7</div></div></div><div class="detail__cmain"><h1 class="detail-title article-title" data-role="title">${TITLE}</h1><div class="detail-author-bot"><div class="author-info"><a class="name" href="/tac-gia/x.htm">MINH KHUÊ</a></div></div>
<h2 class="detail-sapo" data-role="sapo">${LEAD}</h2><div class="detail__cmain-main"><div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content"><div class="VCSortableInPreviewMode" type="Photo"><div><img src="/a.jpg"></div><div class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">Đoạn đê hư hỏng ở xã An Khê - Ảnh: HẢI ĐĂNG</p></div></div>${TEXT}
<div class="VCSortableInPreviewMode" type="RelatedOneNews"><div class="VCSortableInPreviewMode_inner"><a href="/x" class="title">${OTHER}</a><p class="sapo">${OTHER}, theo lời kể của nhiều tiểu thương ở đây.</p></div></div>
<div class="VCSortableInPreviewMode link-content-footer" type="link-content-footer"><a href="/y">${OTHER}</a></div></div></div></div><div class="detail-tab"><a href="/t">đê điều</a></div></div>`,
    byline: ['MINH KHUÊ'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Xã hội',
    text: [LEAD, 'Đoạn đê hư hỏng ở xã An Khê - Ảnh: HẢI ĐĂNG', ...PARAGRAPHS],
  },
]);
