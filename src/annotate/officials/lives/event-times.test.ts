import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the time of a post: held now, held before, or ended', () => {
  it.each([
    [
      'at an age of which it is told',
      'Năm 23 tuổi, ông Vũ Hoài Ân trở thành Bí thư Thành ủy Hà Nam. Bà Ngô Bích Thảo mới 20 tuổi đã là Bí thư Huyện đoàn.',
      ['Vũ Hoài Ân: Bí thư|Thành ủy Hà Nam|former', 'Ngô Bích Thảo: Bí thư|Huyện đoàn|former'],
    ],
    [
      'given before a meeting',
      'Trước khi diễn ra hội nghị, Bộ Chính trị phân công ông Vũ Hoài Ân giữ chức Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'given before others meet',
      'Trước khi Quốc hội họp, ông Vũ Hoài Ân là Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'given earlier',
      'Trước đó, Ban Bí thư chỉ định ông Vũ Hoài Ân, Chủ tịch HĐND tỉnh, tham gia cấp ủy và giữ chức Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Chủ tịch|HĐND tỉnh|; Bí thư|Tỉnh ủy|'],
    ],
    [
      'given before something else, by whom is told',
      'Trước khi được Bộ Chính trị phân công giữ chức Bí thư Tỉnh ủy Hà Nam, ông Vũ Hoài Ân công tác ở Hà Nội.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Nam|'],
    ],
    [
      'left before something else',
      'Sau khi thôi giữ chức Giám đốc Sở Y tế, ông Vũ Hoài Ân về quê.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'another named in the opening',
      'Sau khi ông Đinh Công Sửu giữ chức Giám đốc Sở Y tế, ông Vũ Hoài Ân về quê.',
      ['Đinh Công Sửu: Giám đốc|Sở Y tế|'],
    ],
    [
      'held before another was given',
      'Trước khi được bổ nhiệm làm Thứ trưởng, ông Vũ Hoài Ân là Vụ trưởng Vụ Pháp chế.',
      ['Vũ Hoài Ân: Thứ trưởng||; Vụ trưởng|Vụ Pháp chế|former'],
    ],
    [
      'held before the arrest',
      'Trước khi bị bắt, ông Vũ Hoài Ân là Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'held before a decision on him',
      'Trước khi có quyết định nghỉ hưu, ông Vũ Hoài Ân là Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    ['held earlier', 'Trước đó, ông Vũ Hoài Ân là Giám đốc Sở Y tế.', ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former']],
    [
      'held before the post that the sentence tells first',
      'Ông Vũ Hoài Ân làm Thứ trưởng Bộ Y tế từ năm 2014, trước đó đã giữ các chức Vụ trưởng Vụ Pháp chế, Phó Cục trưởng Cục Dân số.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|; Vụ trưởng|Vụ Pháp chế|former; Phó Cục trưởng|Cục Dân số|former'],
    ],
    [
      'given before something that the sentence tells first',
      'Ông Vũ Hoài Ân đến nhận công tác từ tháng 5, trước đó được bổ nhiệm giữ chức Bí thư Tỉnh ủy.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy|'],
    ],
    [
      'in closed years after the post',
      'Ông Vũ Hoài Ân làm Chủ tịch UBND tỉnh Hà Yên trong giai đoạn 2011 - 2016, bà Đỗ Thị Sửu giữ chức Giám đốc Sở Y tế những năm 1997 đến 2003.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh Hà Yên|former', 'Đỗ Thị Sửu: Giám đốc|Sở Y tế|former'],
    ],
    [
      'the years are of a programme',
      'Ông Vũ Hoài Ân làm Trưởng ban Chỉ đạo giảm nghèo trong giai đoạn 2021 - 2025.',
      ['Vũ Hoài Ân: Trưởng ban|Chỉ đạo giảm nghèo|'],
    ],
    [
      'held for years before the rest of the sentence',
      'Sau hơn 3 năm làm Giám đốc Sở Y tế, ông Vũ Hoài Ân nghỉ hưu. Sau gần hai nhiệm kỳ đảm đương cương vị Bộ trưởng Bộ Y tế, bà Ngô Bích Thảo được bầu giữ chức Phó Chủ tịch Quốc hội.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|former; Phó Chủ tịch|Quốc hội|'],
    ],
    [
      'held for months, and on',
      'Sau gần ba tháng làm Bí thư Tỉnh ủy, bà Ngô Bích Thảo tái đắc cử với số phiếu cao.',
      ['Ngô Bích Thảo: Bí thư|Tỉnh ủy|'],
    ],
    [
      'taken up after years elsewhere',
      'Sau 3 năm ở Bộ Y tế, ông Vũ Hoài Ân làm Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
    [
      'followed by another',
      'Giữa năm 1996, ông Vũ Hoài Ân trở thành Trưởng Ban Dân vận Tỉnh ủy, sau đó làm Giám đốc Sở Y tế. Bà Ngô Bích Thảo về làm Phó Giám đốc Sở Y tế, rồi sau đó là Phó Cục trưởng Cục Dân số.',
      [
        'Vũ Hoài Ân: Trưởng Ban|Dân vận Tỉnh ủy|former; Giám đốc|Sở Y tế|',
        'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|former; Phó Cục trưởng|Cục Dân số|',
      ],
    ],
    [
      'told in brackets of that time',
      'Ông Vũ Hoài Ân (khi đó là Giám đốc Sở Y tế) ký, bà Ngô Bích Thảo (hiện là Phó Giám đốc Sở Y tế) không ký.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former', 'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|'],
    ],
    [
      'held before a month',
      'Trước tháng 12-2016, ông Vũ Hoài Ân là Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Lai Châu.',
      ['Vũ Hoài Ân: Chỉ huy trưởng|Bộ Chỉ huy quân sự tỉnh Lai Châu|former'],
    ],
    [
      'held when another was given',
      'Năm 2014, khi đang là Tư lệnh Quân khu 2, ông Vũ Hoài Ân được bổ nhiệm giữ chức Thứ trưởng Bộ Quốc phòng.',
      ['Vũ Hoài Ân: Tư lệnh|Quân khu 2|former; Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'held when another was given, in other words',
      'Khi đang trên cương vị Tư lệnh Quân khu 2, ông Vũ Hoài Ân được bổ nhiệm giữ chức Thứ trưởng Bộ Quốc phòng.',
      ['Vũ Hoài Ân: Tư lệnh|Quân khu 2|former; Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'speaking in office',
      'Trên cương vị Tư lệnh Quân khu 2, ông Vũ Hoài Ân chúc mừng đơn vị.',
      ['Vũ Hoài Ân: Tư lệnh|Quân khu 2|'],
    ],
    [
      'the post of the same sentence ends',
      'Ông Vũ Hoài Ân, Phó Thủ tướng, vẫn kiêm chức Bộ trưởng Bộ Y tế và vừa được Quốc hội miễn nhiệm chức vụ này.',
      ['Vũ Hoài Ân: Phó Thủ tướng||; Bộ trưởng|Bộ Y tế|former'],
    ],
    [
      'the post of the same sentence goes on',
      'Ông Vũ Hoài Ân được bổ nhiệm giữ chức Bộ trưởng Bộ Y tế và giữ chức vụ này cho đến nay.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'a time of which the sentence tells what was done',
      'Ông Vũ Hoài Ân bị kỷ luật do thời kỳ giữ chức vụ Giám đốc Sở Y tế đã ký văn bản trái luật.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'up to a month that is over',
      'Ông Vũ Hoài Ân được bổ nhiệm làm Giám đốc Sở Y tế đến tháng 2/2020.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|former'],
    ],
    [
      'up to a month to come',
      'Ông Vũ Hoài Ân được kéo dài thời gian giữ chức vụ Giám đốc Sở Y tế đến tháng 2/2027.',
      ['Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
