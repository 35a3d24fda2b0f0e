import { describe, expect, it } from 'vitest';
import { article, factsOf, ld, meta, type Page } from './facts';

describe('byline', () => {
  it.each<[string, Page, string[]]>([
    ['nobody', {}, []],
    [
      'not of a card elsewhere on the page',
      {
        head: '<div class="goc-nhin"><p class="author">Trần Văn Khác</p></div>',
        inside: '<p style="text-align: right"><strong>Minh Khuê</strong></p>',
      },
      ['Minh Khuê'],
    ],
    [
      'below the headline, before a card above it',
      {
        head: '<div class="goc-nhin"><p class="author">Trần Văn Khác</p></div>',
        lead: '<b class="author">Minh Khuê</b>',
      },
      ['Minh Khuê'],
    ],
    ['JSON-LD', { head: ld(article({ author: { '@type': 'Person', name: 'Minh Khuê' } })) }, ['Minh Khuê']],
    [
      'several',
      { head: ld(article({ author: [{ name: 'Minh Khuê' }, { name: 'Hải Đăng' }] })) },
      ['Minh Khuê', 'Hải Đăng'],
    ],
    ['with the agency', { head: meta('author', 'Minh Khuê - Hải Đăng/TTXVN') }, ['Minh Khuê', 'Hải Đăng']],
    [
      'a list with a word before the last',
      { head: meta('author', 'Minh Khuê, Hải Đăng, và Trần Văn Khác') },
      ['Minh Khuê', 'Hải Đăng', 'Trần Văn Khác'],
    ],
    ['a placeholder', { head: meta('author', 'No Author') }, []],
    ['the agency alone', { head: meta('author', 'TTXVN') }, ['TTXVN']],
    ['joined', { head: meta('dable:author', 'MINH KHUÊ;HẢI ĐĂNG') }, ['MINH KHUÊ', 'HẢI ĐĂNG']],
    [
      'the site is no author',
      { head: meta('og:site_name', 'Báo Bình Lãng') + ld(article({ author: { name: 'Báo điện tử Bình Lãng' } })) },
      [],
    ],
    ['a firm is no author', { head: meta('author', 'Công ty Truyền thông Sóng Mới') }, []],
    ['nor who sold the site', { head: meta('author', 'NukeViet') }, []],
    ['nor an office’s portal', { head: meta('author', 'Cổng TTĐT huyện An Khê') }, []],
    ['a profile address is no name', { head: meta('article:author', 'https://mxh.example.com/baobinhlang') }, []],
    [
      'below the text, with a remark',
      { inside: '<p style="text-align: right"><strong>Minh Khuê</strong> <em>(tổng hợp)</em></p>' },
      ['Minh Khuê'],
    ],
    ['by a label', { inside: '<p style="text-align: right">Bài, ảnh: MINH KHUÊ</p>' }, ['MINH KHUÊ']],
    [
      'by another label',
      { inside: '<p><strong>Thực hiện: Minh Khuê - Hải Đăng</strong></p>' },
      ['Minh Khuê', 'Hải Đăng'],
    ],
    ['who took the pictures is none', { inside: '<p style="text-align: right">Ảnh: Hải Đăng</p>' }, []],
    ['the same beside the author', { head: meta('author', 'Minh Khuê – Ảnh: Hải Đăng') }, ['Minh Khuê']],
    ['a group', { inside: '<p style="text-align: right"><strong>Nhóm phóng viên</strong></p>' }, ['Nhóm phóng viên']],
    ['a source', { inside: '<p style="text-align: right"><strong>Theo TTXVN</strong></p>' }, []],
    [
      'the writer above the paper it was taken from',
      { inside: '<p align="right">Theo <b>Thanh Xuân</b></p><p align="right"><em>VnEconomy</em></p>' },
      ['Thanh Xuân'],
    ],
    ['a paper it was taken from', { inside: '<p align="right"><strong>Theo Tuổi Trẻ</strong></p>' }, []],
    ['the same in an author’s element', { inside: '<p class="author ignore">Theo Vietnamnet</p>' }, []],
    ['bold, right below the body', { below: '<div class="ads"></div><strong>MINH KHUÊ</strong>' }, ['MINH KHUÊ']],
    ['a title of a list there is none', { below: '<div class="x"><b>TIN LIÊN QUAN</b></div>' }, []],
    ['plain, last', { inside: '<p>Lê Minh Khuê</p>' }, ['Lê Minh Khuê']],
    ['italic, with a source', { inside: '<p><em>Minh Khuê (theo Reuters)</em></p>' }, ['Minh Khuê']],
    ['bold, last', { inside: '<p><strong>Minh Khuê - Hải Đăng</strong></p>' }, ['Minh Khuê', 'Hải Đăng']],
    [
      'in a box with a portrait',
      { below: '<div class="article__author"><img src="/a.jpg"><p class="name">Minh Khuê</p></div>' },
      ['Minh Khuê'],
    ],
    [
      'in an element of a class that nobody knows',
      { below: '<p class="news_author">Lê Minh Khuê</p>' },
      ['Lê Minh Khuê'],
    ],
    ['the same inside the body', { inside: '<p class="tin-tacgia">Lê Minh Khuê</p>' }, ['Lê Minh Khuê']],
    ['a label there is none', { below: '<p class="news_author">Cùng tác giả này</p>' }, []],
    [
      'with what the person is',
      {
        below: '<div class="author-info"><a class="author-name" href="/x">Minh Khuê</a><span>Phóng viên</span></div>',
      },
      ['Minh Khuê'],
    ],
    [
      'of several links',
      { below: '<div class="detail-author"><a href="/x">Minh Khuê</a><a href="/y">Hải Đăng</a></div>' },
      ['Minh Khuê', 'Hải Đăng'],
    ],
    [
      'with the hour in the same element',
      { below: '<div class="author-time"><i>Minh Khuê</i><i>09:30 11/07/2024</i></div>' },
      ['Minh Khuê'],
    ],
    [
      'by the address of a page on authors',
      { below: '<p><a href="/tac-gia/minh-khue-3617.htm">Minh Khuê</a></p>' },
      ['Minh Khuê'],
    ],
    [
      'two of one box',
      {
        below:
          '<div class="detail-author"><a class="name">MINH KHUÊ</a><i>và 1 tác giả khác</i><b class="name">HẢI ĐĂNG</b></div>',
      },
      ['MINH KHUÊ', 'HẢI ĐĂNG'],
    ],
    ['by rel', { below: '<p><a rel="author" href="/x">Minh Khuê</a></p>' }, ['Minh Khuê']],
    ['by itemprop', { below: '<p itemprop="author"><span itemprop="name">Minh Khuê</span></p>' }, ['Minh Khuê']],
    ['after a label', { below: '<p class="byline">Bởi Minh Khuê</p>' }, ['Minh Khuê']],
    ['a paper is no author', { head: meta('author', 'Báo Bình Lãng') }, []],
    ['an address is no author', { head: meta('author', 'baobinhlang.vn') }, []],
    [
      'under a quotation',
      { inside: '<blockquote>Đê này phải sửa ngay.<span class="author">Bà Mai Hoa</span></blockquote>' },
      [],
    ],
  ])('%s', (_, page, byline) => {
    expect(factsOf(page).byline).toEqual(byline);
  });
});
