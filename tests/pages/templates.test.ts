/** Pages in the shape of papers' templates, as their crawlers' selectors tell it, with sentences and people of our own. */
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, type Template, testTemplates } from './template';

const templates: Template[] = [
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
    papers: 'Báo Đầu tư: a headline that is no heading',
    html: `<div class="fs16 text-uppercase"><a href="/thoi-su-d1">Thời sự</a></div><div class="title-detail">${TITLE}</div><div class="author-share-top"><a class="author" href="/tac-gia/x">Minh Khuê</a><span class="post-time"> - 11/07/2024 09:30</span></div>
<div class="sapo_detail">${LEAD}</div><div id="content_detail_news">${TEXT}</div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Thời sự',
  },
  {
    papers: 'Bnews',
    html: `<div class="post-top-entry"><h1>${TITLE}</h1><div class="post-time">09:30' - 11/07/2024</div></div><div class="post-summary"><h2>BNEWS ${LEAD}</h2></div><div class="post-ct-entry">${TEXT}</div><div class="post-author">Minh Khuê/TTXVN</div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    text: [`BNEWS ${LEAD}`, ...PARAGRAPHS],
  },
  {
    papers: 'Công Thương, Petrotimes, Quốc tế, Thời báo Tài chính (old MasterCMS)',
    html: `<div class="breadcrumb"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></div><h1 class="article-detail-title f0">${TITLE}</h1><div class="article-detail-info"><span class="bx-time">09:30 | 11/07/2024</span> <span class="article-detail-author">Minh Khuê</span></div>
<div class="article-detail-desc">${LEAD}</div><div class="article-detail-content __MASTERCMS_CONTENT">${TEXT}<table class="__MB_ARTICLE_A"><tbody><tr><td><a href="/x">${OTHER}</a></td><td><a href="/x">${OTHER}</a></td></tr></tbody></table></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Thời sự',
  },
  {
    papers: 'Thời báo Ngân hàng: hour and day in elements of their own',
    html: `<p class="detail-subtitle"></p><h1 class="detail-title">${TITLE}</h1><div class="clearfix"><div class="meta right"><span class="datetime"><i class="far fa-clock"></i> <span class="format_time">09:30</span> | <span class="format_date">11/07/2024</span></span></div></div><p class="detail-sapo">${LEAD}</p>
<div class="category article-content __MASTERCMS_CONTENT __MB_CONTENT_FOR_PRINTER"><div class="__MB_MASTERCMS_EL item-content">${TEXT}</div><p align="right"><strong>Minh Khuê</strong></p><p class="fb-like"></p></div><div class="main-cate tags">Tags: <a href="/t">đê điều</a></div><div class="main-cate before-after"><div class="label">Bài trước đó</div><div class="link"><a href="/x">${OTHER}</a></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'Báo Chính phủ (2014–2021)',
    html: `<div class="breadcrums"><a href="/">Trang chủ</a> <a href="/Thoi-su/443.vgp">Thời sự</a></div><div class="article-header"><h1>${TITLE}</h1><p class="meta">09:30, 11/07/2024</p></div><div class="article-body"><div class="summary">(Chinhphu.vn) - ${LEAD}</div>${TEXT}<p style="text-align:right"><strong>Minh Khuê</strong></p></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    text: [`(Chinhphu.vn) - ${LEAD}`, ...PARAGRAPHS],
  },
  {
    papers: 'CafeF',
    html: `<h1 class="title" data-role="title">${TITLE}</h1><p class="dateandcat"><span class="pdate" data-role="publishdate">11-07-2024 - 21:30 PM</span> | <a class="category-page__name cat" href="/thi-truong.chn">Thị trường</a></p><div class="contentdetail"><h2 class="sapo" data-role="sapo">${LEAD}</h2>
<div class="detail-content afcbc-body" data-role="content"><div id="mainContent" class="detail-cmain">${TEXT}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x">${OTHER}</a><p>${OTHER}, theo lời kể.</p></div><p class="author" data-role="author">Minh Khuê</p><div class="link-source-wrapper">Theo Nhịp sống thị trường</div></div></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T21:30:00+07:00',
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
    papers: 'Giao thông (2015–2021)',
    html: `<h1 class="postTit">${TITLE}</h1><div class="dateArt">11/07/2024 - 09:30 (GMT+7)</div><div class="descArt">${LEAD}</div><div class="bodyArt">${TEXT}<p style="text-align:right"><b>Minh Khuê</b></p></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'cổng thông tin tỉnh (SharePoint)',
    html: `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin">Tin trong tỉnh</a></div><h3 class="title">${TITLE}</h3><div class="date">Ngày 11 tháng 7 năm 2024</div><div class="ms-rtestate-field ExternalClass0A1B"><p><strong>${LEAD}</strong></p>${TEXT}<p align="right"><em>Minh Khuê</em></p></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11',
    section: 'Tin trong tỉnh',
  },
  {
    papers: 'Nông nghiệp và Môi trường',
    html: `<div class="breadcrumb-list"><a href="/thoi-su">Thời sự</a></div><h1 class="main-title main-title-super">${TITLE}</h1><div class="author-date"><span class="author">Minh Khuê</span> - <span class="time-detail">Thứ Năm 11/07/2024 , 09:30 (GMT+7)</span></div><h2 class="main-intro detail-intro">${LEAD}</h2><div class="content" itemprop="articleBody">${TEXT}</div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'An Giang: the lead in a box of the same class as the body',
    html: `<div class="box1 mybreadcrumb"><ul class="breadcrumb left"><li class="start"><h4><a href="/">Trang chủ</a></h4></li><li><h4><a href="/thoi-su/">Thời sự</a></h4></li><li><h4><a href="/thoi-su/de-dieu/">Đê điều</a></h4></li></ul></div>
<div class="box1"><div class="col-xs-12"><div class="detail-title"><h1>${TITLE}</h1></div></div><div class="col-xs-12"><div class="detail-date-share"><div class="pubdate fleft">11/07/2024 - 09:30</div><div class="pubshare"><table><tr><td><a href="/in">In</a></td></tr></table></div></div></div>
<div class="col-xs-12 detail-desc"><div class="content-fck"><div class="content-fck-font-size"><p class="fontd fw600 justify">${LEAD}</p></div></div></div>
<div class="col-xs-12" id="newscontents"><div class="content-fck slider-jsgallery"><div class="content-fck-font-size" data="computer">${TEXT}<p class="author ignore">MINH KHUÊ</p></div></div></div>
<div class="col-xs-12 detail-sharelike" id="postcomment"><div class="boxpayk"><p>Mọi phản ánh, ý kiến, tin, bài và hình ảnh cộng tác của độc giả có thể gửi đến Báo Bình Lãng theo địa chỉ:</p><p>Số 1 đường Đê, xã An Khê, huyện Bình Lãng</p></div></div></div>`,
    byline: ['MINH KHUÊ'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Đê điều',
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
    papers: 'Tây Ninh, Long An: a clock above the headline, a document in the document',
    html: `<div class="breadcrumbs"><ol class="breadcrumb clearfix"><li class="active"><a href="/xa-hoi">Xã hội </a></li></ol></div><div class="title-time ml-auto">Thứ 6, 02/10/2026 18:38 [(GMT +7)]</div><div class="content-article livenews"><h1 class="name font1"> ${TITLE} </h1>
<div class="date font5">Thứ 5, 11/07/2024 | 09:30:00 [GMT +7] <span class="d-md-none"><span>A</span>&nbsp; <span>A</span></span></div><div class="social mt-2"><div class="print_page"><span class="btn">In</span></div><a class="google-news" href="https://news.google.com/x">Theo dõi BÌNH LÃNG trên <img src="/g.png"></a></div>
<div class="detail auto-gallery font3 mt-3" id="content-detail"><!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><body><p class="sapo">${LEAD}</p>${TEXT}<p class="text-right"><strong>Minh Khuê</strong></p></body></html></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Xã hội',
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
  {
    papers: 'VnEconomy (2020–2025)',
    html: `<header class="detail__header"><h1 class="detail__title">${TITLE}</h1><div class="detail__meta"><div class="detail__author"><strong>Minh Khuê</strong></div><time>09:30 11/07/2024</time></div><h2 class="detail__summary">${LEAD}</h2></header><div class="detail__content">${TEXT}<div class="detail__related"><p>${OTHER}, theo lời kể.</p></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'Tạp chí, WordPress (td-post)',
    html: `<article class="post type-post category-thoi-su"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Trang chủ</a></span> <span><a class="entry-crumb" href="/thoi-su/">Thời sự</a></span></div></div><header class="td-post-title"><h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name">Bởi <a href="/author/minhkhue/">Minh Khuê</a> - </div><span class="td-post-date"><time class="entry-date" datetime="2024-07-11T09:30:00+07:00">11 Tháng Bảy, 2024</time></span></div></header>
<div class="td-post-content"><p><strong>${LEAD}</strong></p>${TEXT}<div class="td-a-rec"><p>Quảng cáo</p></div></div><footer><div class="td-post-sharing">Chia sẻ</div><div class="author-box-wrap"><a href="/author/minhkhue/"><img alt="Minh Khuê"></a></div></footer></article>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Thời sự',
  },
  {
    papers: 'a mobile version with the body in <section>s and buttons between',
    html: `<div class="wrap-m"><h1>${TITLE}</h1><p class="txt-time">Thứ Năm, 11/7/2024 - 09:30</p><button>A+</button><div class="short-intro">${LEAD}</div><div class="maincontent-m">${PARAGRAPHS.map((text) => `<section><p>${text}</p></section>`).join('<div class="banner-ads"><button>Xem ngay ưu đãi lớn</button></div>')}</div></div>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'lines that point to other articles',
    html: `<h1>${TITLE}</h1><p class="time">09h30 ngày 11/07/2024</p><h2 class="sapo">${LEAD}</h2><div class="news-content">${TEXT}<p>&gt;&gt; ${OTHER}</p><p>-&gt; ${OTHER}</p><p>&gt;&gt;&gt; Mời độc giả đón xem ${OTHER}</p><div class="box-news-relate"><p>${OTHER}, theo lời kể.</p></div><div class="bai-lien-quan"><p>${OTHER}, theo lời kể.</p></div></div>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'a print version',
    html: `<div id="print"><p>Báo Bình Lãng - bao.example.vn</p><h1>${TITLE}</h1><p class="date">11/07/2024 09:30</p><p><strong>${LEAD}</strong></p><div>${TEXT}</div><p>Link gốc: https://bao.example.vn/binh-lang-123456.html</p></div>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
  {
    papers: 'AMP',
    html: `<article class="amp-wp-article"><header><h1 class="amp-wp-title">${TITLE}</h1><time class="amp-wp-posted-on" datetime="2024-07-11T09:30:00+07:00">11/07/2024 09:30</time></header><div class="sapo">${LEAD}</div><div class="amp-wp-article-content">${TEXT}<amp-ad width="300" height="250"></amp-ad><amp-img src="/a.jpg"></amp-img></div></article>`,
    byline: [],
    published: '2024-07-11T09:30:00+07:00',
  },
];

testTemplates(templates);
