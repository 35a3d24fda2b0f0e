import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('the holder of a post that a verb attaches', () => {
  it.each([
    [
      'the assistant, not the one assisted',
      'Thủ tướng quyết định bổ nhiệm đồng chí Đinh Công Sửu, Vụ trưởng Vụ Pháp luật, giữ chức Trợ lý đồng chí Vũ Hoài Ân, Ủy viên Bộ Chính trị, Phó Thủ tướng.',
      ['Đinh Công Sửu: Vụ trưởng|Vụ Pháp luật|; Trợ lý||', 'Vũ Hoài Ân: Ủy viên|Bộ Chính trị|; Phó Thủ tướng||'],
    ],
    ['an assistant without a name', 'Trợ lý ông Vũ Hoài Ân cho biết.', []],
    [
      'an assistant by name',
      'Ông Đinh Công Sửu, Trợ lý Bộ trưởng Bộ Ngoại giao, đến.',
      ['Đinh Công Sửu: Trợ lý Bộ trưởng|Bộ Ngoại giao|'],
    ],
    [
      'a post that is vacant',
      'Thủ tướng giao ông Vũ Hoài Ân, Thứ trưởng Bộ Y tế, điều hành cho đến khi cấp có thẩm quyền kiện toàn chức danh Bộ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|'],
    ],
    [
      'a post given to people without names',
      'Thượng tá Vũ Hoài Ân giữ chức Trưởng Phòng Kỹ thuật. Theo đó, ông chỉ định tham gia cấp ủy, giữ chức vụ Bí thư Chi bộ đối với 6 đồng chí được luân chuyển.',
      ['Thượng tá Vũ Hoài Ân: Trưởng Phòng|Kỹ thuật|'],
    ],
    [
      'a post that somebody fills, told after it',
      'Chức Chủ tịch Hội đồng Thẩm định do ông Vũ Hoài Ân, Phó Chủ tịch UBND tỉnh, đảm nhiệm.',
      ['Vũ Hoài Ân: Chủ tịch|Hội đồng Thẩm định|; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'a post whose work somebody leads',
      'Báo cáo của Chủ tịch Hội đồng Thẩm định do ông Vũ Hoài Ân, Phó Chủ tịch UBND tỉnh, trình bày.',
      ['Vũ Hoài Ân: Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'a post given to someone named',
      'Ban Thường vụ quyết định giữ chức vụ Bí thư Chi bộ đối với đồng chí Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Bí thư|Chi bộ|'],
    ],
    [
      'the office of the one dismissed before',
      'Sau khi Quốc hội miễn nhiệm Chủ tịch nước Vũ Hoài Ân, bà Ngô Bích Thảo giữ quyền Chủ tịch nước.',
      ['Vũ Hoài Ân: Chủ tịch nước||former', 'Ngô Bích Thảo: Chủ tịch nước||acting'],
    ],
    [
      'the office of the one named before',
      'Chủ tịch nước Vũ Hoài Ân tiếp ông Đinh Công Sửu và trao quyết định với tư cách Chủ tịch nước.',
      ['Vũ Hoài Ân: Chủ tịch nước||'],
    ],
    [
      'leaving one post to be given two',
      'Đồng chí Vũ Hoài Ân thôi giữ chức Bí thư Tỉnh ủy Lai Châu để phê chuẩn, bổ nhiệm giữ chức vụ Thẩm phán Tòa án nhân dân tối cao, Phó Chánh án Tòa án nhân dân tối cao.',
      [
        'Vũ Hoài Ân: Bí thư|Tỉnh ủy Lai Châu|former; Thẩm phán|Tòa án nhân dân tối cao|; Phó Chánh án|Tòa án nhân dân tối cao|',
      ],
    ],
    [
      'whoever signs does not get the post',
      'Ông Vũ Hoài Ân đã ký quyết định bổ nhiệm giữ chức Thẩm phán Tòa án nhân dân tối cao.',
      [],
    ],
    [
      'a deputy moved to another province',
      'Đồng chí Vũ Hoài Ân ứng cử ĐBQH tại tỉnh Lai Châu, đã được chuyển về làm ĐBQH TP Hải Phòng.',
      ['Vũ Hoài Ân: Đại biểu Quốc hội||'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
