import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('officers, boards and delegations', () => {
  it.each([
    [
      'a rank and a post that both are past',
      'Tòa tuyên phạt bị cáo Vũ Hoài Ân, cựu trung tướng, cựu Tư lệnh Cảnh sát biển, 16 năm tù.',
      ['Trung tướng Vũ Hoài Ân: Tư lệnh|Cảnh sát biển|former'],
    ],
    [
      'ranks handed over',
      'Bộ trưởng trao quân hàm Đại tá cho các đồng chí Vũ Hoài Ân, Phó Sư đoàn trưởng Sư đoàn 324 và Cao Sỹ Vỹ, Phó Chính ủy.',
      ['Đại tá Vũ Hoài Ân: Phó Sư đoàn trưởng|Sư đoàn 324|', 'Đại tá Cao Sỹ Vỹ: Phó Chính ủy||'],
    ],
    [
      'an attaché beside an ambassador',
      'Đại sứ Việt Nam tại Lào Vũ Hoài Ân cùng Tùy viên Quốc phòng, Đại tá Cao Sỹ Vỹ dâng hương.',
      ['Vũ Hoài Ân: Đại sứ|Việt Nam|', 'Đại tá Cao Sỹ Vỹ: Tùy viên Quốc phòng||'],
    ],
    [
      'a delegation of a ministry, after another',
      'Đoàn công tác Quân khu 3 vào viếng. Đoàn Bộ Công an do Trung tướng Vũ Hoài Ân làm trưởng đoàn.',
      ['Trung tướng Vũ Hoài Ân: trưởng đoàn|Đoàn Bộ Công an|'],
    ],
    [
      'who heads a survey',
      'Trưởng đoàn khảo sát, ông Vũ Hoài Ân, cho hay. Sở Xây dựng khảo sát, bà Ngô Bích Thảo đo đất.',
      ['Vũ Hoài Ân: Trưởng đoàn|khảo sát|'],
    ],
    [
      'of a standing committee, not of the board that comes next',
      'Ông Vũ Hoài Ân, UVTV, Trưởng Ban Tuyên giáo Tỉnh ủy; Thượng tá Cao Sỹ Vỹ, Phó Giám đốc CA tỉnh.',
      ['Vũ Hoài Ân: Ủy viên Thường vụ||; Trưởng Ban|Tuyên giáo Tỉnh ủy|', 'Thượng tá Cao Sỹ Vỹ: Phó Giám đốc|CA tỉnh|'],
    ],
    [
      'a city is no Trương Hoàng, an office of the General Secretary no General Secretary',
      'Phó Chánh Văn phòng UBND thành phố Trương Hoàng Phi Sơn và Chánh Văn phòng Tổng Bí thư Vũ Hoài Ân dự.',
      ['Trương Hoàng Phi Sơn: Phó Chánh Văn phòng|UBND thành phố|', 'Vũ Hoài Ân: Chánh Văn phòng|Tổng Bí thư|'],
    ],
    [
      'a surname that is a country',
      'Cố vấn An ninh quốc gia Mỹ Jack Solomon gặp Thủ tướng Netanel Israel.',
      ['Jack Solomon: Cố vấn An ninh quốc gia|Mỹ|', 'Netanel Israel: Thủ tướng||'],
    ],
    [
      'now, after what was before',
      'Ông Vũ Hoài Ân quê Hà Nam. Trước khi được điều động, ông là Bí thư Huyện ủy Suối Mơ; nay giữ chức Trưởng Ban Nội chính Tỉnh ủy.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy Suối Mơ|former; Trưởng Ban|Nội chính Tỉnh ủy|'],
    ],
    [
      'now, after what was before, told with là',
      'Ông Vũ Hoài Ân quê Hà Nam. Trước khi được điều động, ông là Bí thư Huyện ủy Suối Mơ; nay là Trưởng Ban Nội chính Tỉnh ủy.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy Suối Mơ|former; Trưởng Ban|Nội chính Tỉnh ủy|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });

  it.each(['Vợ Bí thư Đảng ủy là bà Phan Thị Lượt bán hàng.', 'Con trai Chủ tịch xã là anh Hà Văn Lợi đỗ đại học.'])(
    'nobody in: %s',
    (text) => {
      expect(officialsIn(text)).toEqual([]);
    },
  );
});
