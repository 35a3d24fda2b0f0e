/** Boilerplate lines without a known class: tables of contents, calls to action, times and counters. */
import { expect, it } from 'vitest';
import { isBoilerplate, matchableLine } from '../../src/article/lines/phrases';
import { LEAD, PARAGRAPHS, TITLE } from './made-up';
import { TEXT, testTemplates } from './template';

const PUBLISHED = '2024-07-11T09:30:00+07:00';

testTemplates([
  {
    papers: 'a table of contents before the text, a long call to readers behind it',
    html: `<h1>${TITLE}</h1><div class="ngay">09:30 | 11/07/2024</div><div class="chi-tiet"><p>${LEAD}</p><div class="toc-box"><p>NỘI DUNG::</p><ul><li><a href="#a">Ba đoạn đê hư hỏng</a></li><li><a href="#b">Kiến nghị của người dân</a></li></ul></div>${TEXT}<p><em>Bạn đang đọc bài viết "<a href="/x">${TITLE}</a>" tại chuyên mục Thời sự. Mọi phản ánh, góp ý và yêu cầu hợp tác xin liên hệ số điện thoại 0900 111 222 trong giờ hành chính, hoặc gửi thư tới hòm thư toasoan@example.vn để được tòa soạn trả lời.</em></p></div>`,
    byline: [],
    published: PUBLISHED,
  },
  {
    papers: 'a day in brackets and names in words run together',
    html: `<div class="newsdetail"><h1>${TITLE}</h1><span class="newsDate">(11/07/2024 09:30)</span><div class="newsBrief"><strong>${LEAD}</strong></div><div class="newsFull">${PARAGRAPHS.map((text) => `<span>${text}</span><br>`).join('<br>')}</div><div class="newsAuthor">Minh Khuê</div></div>`,
    byline: ['Minh Khuê'],
    published: PUBLISHED,
  },
  {
    papers: 'a short paragraph behind a list of others, whose labels end without a point',
    html: `<h1>${TITLE}</h1><div class="ngay">09:30 | 11/07/2024</div><div class="noi-dung-tin"><p>${LEAD}</p><p><b>Tin liên quan:</b></p><p><a href="/x">Chợ quê họp lại sau hai năm vắng vẻ</a></p><p>Ảnh: những phiên chợ đầu tiên sau hai năm vắng vẻ</p><p><a href="/y">Người bán mừng vì gặp lại khách quen</a></p><p>Hai hộ dân sát chân đê đã dời đi từ tuần trước.</p>${TEXT}</div>`,
    byline: [],
    published: PUBLISHED,
    text: [LEAD, 'Hai hộ dân sát chân đê đã dời đi từ tuần trước.', ...PARAGRAPHS],
  },
  {
    papers: 'two authors behind one label, hours since it was published',
    html: `<h1>${TITLE}</h1><p class="luc">2 giờ trước</p><div class="noi-dung-tin"><p>${LEAD}</p>${TEXT}</div><div class="ky-ten">Thực hiện: Minh Khuê - Lâm Vy</div>`,
    byline: ['Minh Khuê', 'Lâm Vy'],
    published: null,
  },
  {
    papers: 'boxes of a family whose body lies in one of another name',
    html: `<div class="article-detail"><h1>${TITLE}</h1><div class="bx-time">09:30 | 11/07/2024</div><div class="article-detail-desc">${LEAD}</div><div class="article-detail-content __MASTERCMS_CONTENT">${TEXT}<table class="__mb_article_in_image"><tr><td><a href="/x">Chợ quê họp lại</a><span>Nhiều tiểu thương cho biết hàng bán chậm nhưng ai cũng mừng vì gặp lại khách quen.</span></td></tr></table></div></div>`,
    byline: [],
    published: PUBLISHED,
  },
]);

it.each([
  'Tin bài liên quan',
  'Tin cùng chủ đề',
  'Bạn có thể thích',
  'Đừng bỏ lỡ',
  'Tham khảo thêm:',
  'Mục lục bài viết',
  'Mời xem thêm video:',
  'Hãy là người đầu tiên bình luận về bài viết này',
  'Đăng nhập để bình luận',
  'Mọi ý kiến đóng góp xin gửi về tòa soạn theo email toasoan@example.vn',
  'Đọc bài gốc tại đây.',
  'Bấm vào đây để xem',
  '1.204 lượt xem',
  '15 phút trước',
  'Link nguồn: https://bao.example.vn/bai-12345.html',
])('is no text: %s', (line) => expect(isBoilerplate(matchableLine(line), true)).toBe(true));

it.each([
  'Video liên quan đến vụ việc được người dân ghi lại từ chiều 11/7. Công an xã đã lập biên bản.',
  'Chủ đề liên quan đến đất đai được nhiều đại biểu chất vấn tại phiên họp.',
  'Nội dung cuộc họp xoay quanh ba đoạn đê ở xã An Khê.',
  'Mọi người đều mong mùa mưa năm nay không có lũ lớn.',
  'Tin mới về đoạn đê hư hỏng khiến người dân yên lòng hơn trước mùa mưa bão.',
  'Bạn có thể thích nghi với cuộc sống ở quê sau vài tháng.',
  'Cùng chủ đề này, một đại biểu nêu ba câu hỏi.',
  'Ba ngày trước',
])('is text: %s', (line) => expect(isBoilerplate(matchableLine(line), true)).toBe(false));
