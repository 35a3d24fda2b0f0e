/** The same for provincial and trade papers, magazines and portals, and for print and mobile versions. */
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { OTHER, TEXT, testTemplates } from './template';

testTemplates([
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
    papers: 'CafeF',
    html: `<h1 class="title" data-role="title">${TITLE}</h1><p class="dateandcat"><span class="pdate" data-role="publishdate">11-07-2024 - 21:30 PM</span> | <a class="category-page__name cat" href="/thi-truong.chn">Thị trường</a></p><div class="contentdetail"><h2 class="sapo" data-role="sapo">${LEAD}</h2>
<div class="detail-content afcbc-body" data-role="content"><div id="mainContent" class="detail-cmain">${TEXT}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x">${OTHER}</a><p>${OTHER}, theo lời kể.</p></div><p class="author" data-role="author">Minh Khuê</p><div class="link-source-wrapper">Theo Nhịp sống thị trường</div></div></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T21:30:00+07:00',
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
    papers: 'Tây Ninh, Long An: a clock above the headline, a document in the document',
    html: `<div class="breadcrumbs"><ol class="breadcrumb clearfix"><li class="active"><a href="/xa-hoi">Xã hội </a></li></ol></div><div class="title-time ml-auto">Thứ 6, 02/10/2026 18:38 [(GMT +7)]</div><div class="content-article livenews"><h1 class="name font1"> ${TITLE} </h1>
<div class="date font5">Thứ 5, 11/07/2024 | 09:30:00 [GMT +7] <span class="d-md-none"><span>A</span>&nbsp; <span>A</span></span></div><div class="social mt-2"><div class="print_page"><span class="btn">In</span></div><a class="google-news" href="https://news.google.com/x">Theo dõi BÌNH LÃNG trên <img src="/g.png"></a></div>
<div class="detail auto-gallery font3 mt-3" id="content-detail"><!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><body><p class="sapo">${LEAD}</p>${TEXT}<p class="text-right"><strong>Minh Khuê</strong></p></body></html></div></div>`,
    byline: ['Minh Khuê'],
    published: '2024-07-11T09:30:00+07:00',
    section: 'Xã hội',
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
]);
