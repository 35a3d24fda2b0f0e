import { describe, expect, it } from 'vitest';
import { mentions, table } from '../test-table';

describe('Luật before what is no name', () => {
  it.each([
    'dự thảo Luật Chính phủ trình Quốc hội gồm hai phương án',
    'dự án Luật Bộ Tư pháp soạn thảo đã xong',
    'góp ý dự thảo Luật Quốc hội đang xem xét',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

table('names of laws as the press shortens them', [
  ['of custody', 'Luật Tạm giữ, tạm giam', 'Luật Tạm giữ, tạm giam → ?'],
  ['of the reserve', 'Luật Dự bị động viên', 'Luật Dự bị động viên → ?'],
  ['of embassies', 'Luật Cơ quan đại diện Việt Nam ở nước ngoài', 'Luật Cơ quan đại diện Việt Nam ở nước ngoài → ?'],
]);

table('laws whose names begin like another', [
  [
    'of local bodies',
    'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND ngày 3/12/2004',
    'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND → ?',
  ],
  ['on contracts', 'Pháp lệnh Hợp đồng dân sự năm 1991', 'Pháp lệnh Hợp đồng dân sự năm 1991 → ?'],
  ['on houses and land', 'Pháp lệnh Thuế nhà, đất', 'Pháp lệnh Thuế nhà, đất → ?'],
]);

table('laws that amend several', [
  [
    'before a quotation mark',
    'dự án "Luật sửa đổi, bổ sung một số điều của 7 luật có liên quan đến nghề muối" được trình',
    'Luật sửa đổi, bổ sung một số điều của 7 luật có liên quan đến nghề muối → ?',
  ],
]);
