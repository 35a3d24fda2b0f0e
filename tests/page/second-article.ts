import type { FixtureArticle } from '../fixtures/article';

/** A second article, for pages that change articles. People, events and figures are invented. */
export const another: FixtureArticle = {
  title: 'Lâm Đồng mở đường vào vùng chè',
  section: 'Kinh tế',
  author: 'Thu Hà',
  published: '2025-10-02T08:00:00+07:00',
  split: [],
  blocks: [
    {
      kind: 'lead',
      text: 'Chiều 1/10, ông Đặng Hữu Phước, Chủ tịch UBND tỉnh Lâm Đồng, đi kiểm tra tuyến đường mới vào vùng chè và nghe người dân kể chuyện chở chè mùa mưa.',
    },
    {
      kind: 'paragraph',
      text: 'Tuyến đường dài mười hai ki-lô-mét được làm theo Nghị quyết số 18/2024/NQ-HĐND của Hội đồng nhân dân tỉnh, nối ba xã với quốc lộ, rút thời gian chở chè xuống còn một nửa.',
    },
    {
      kind: 'paragraph',
      text: 'Ông Đặng Hữu Phước đề nghị các xã giữ mặt đường sạch, không phơi chè trên đường, và báo ngay khi có chỗ sạt lở để sửa trước mùa mưa năm sau.',
    },
  ],
};
