import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('a post is held now, was held, or ends', () => {
  it.each([
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
      'after leaving',
      'Sau khi Chủ tịch nước Vũ Hoài Ân thôi chức, Quốc hội họp.',
      ['Vũ Hoài Ân: Chủ tịch nước||former'],
    ],
    ['having left', 'Bộ trưởng Bộ Y tế Vũ Hoài Ân đã từ nhiệm.', ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former']],
    ['asked to leave', 'Người dân kêu gọi Bộ trưởng Bộ Y tế Vũ Hoài Ân từ chức.', ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|']],
    [
      'leaving is only thought of',
      'Nếu Bộ trưởng Bộ Y tế Vũ Hoài Ân bị cách chức thì sao?',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'another post is left',
      'Sau khi Phó Thủ tướng Vũ Hoài Ân thôi chức Bộ trưởng Bộ Y tế, Quốc hội họp.',
      ['Vũ Hoài Ân: Phó Thủ tướng||; Bộ trưởng|Bộ Y tế|former'],
    ],
    [
      'stripped of the title',
      'Thủ tướng quyết định xóa tư cách nguyên Bộ trưởng Công Thương với ông Vũ Hoài Ân. Ông Đinh Công Sửu bị xóa tư cách Thứ trưởng Bộ Y tế.',
      ['Vũ Hoài Ân: Bộ trưởng|Công Thương|former', 'Đinh Công Sửu: Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'a tale in the order of time that goes on in the next sentence',
      'Ông Vũ Hoài Ân công tác ở Viện Kiểm sát, rồi về làm Trưởng phòng Tư pháp huyện Suối Mơ. Hiện ông là Chủ tịch UBND huyện Suối Mơ.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp huyện Suối Mơ|former; Chủ tịch|UBND huyện Suối Mơ|'],
    ],
    [
      'posts in a row, and he who went on before the verb',
      'Ông Vũ Hoài Ân làm ở Sở Y tế rồi làm Trưởng phòng Tài chính, Chánh Văn phòng Sở Y tế. Ông sau đó làm Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Trưởng phòng|Tài chính|former; Chánh Văn phòng|Sở Y tế|former; Giám đốc|Sở Y tế|'],
    ],
    [
      'a row of posts taken up, before the one that is held to this day',
      'Ông Vũ Hoài Ân công tác ở Sở Y tế. Ông sau đó làm Chánh Thanh tra Sở Y tế, Phó Giám đốc Sở Y tế và giữ cương vị Giám đốc Sở Y tế từ tháng 4/2016 đến nay.',
      ['Vũ Hoài Ân: Chánh Thanh tra|Sở Y tế|former; Phó Giám đốc|Sở Y tế|former; Giám đốc|Sở Y tế|'],
    ],
    [
      'posts held together',
      'Ông Vũ Hoài Ân làm Bí thư Huyện ủy Suối Mơ và giữ chức Chủ tịch HĐND huyện Suối Mơ từ năm 2016 đến nay.',
      ['Vũ Hoài Ân: Bí thư|Huyện ủy Suối Mơ|; Chủ tịch|HĐND huyện Suối Mơ|'],
    ],
    [
      'what somebody became, and took up next',
      'Giữa năm 1996, ông Vũ Hoài Ân trở thành Trưởng phòng Tư pháp huyện Suối Mơ, sau đó làm Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp huyện Suối Mơ|former; Giám đốc|Sở Y tế|'],
    ],
    [
      'what somebody was then, without his name again',
      'Ông Vũ Hoài Ân, lúc ấy đang là Giám đốc Sở Y tế, đã ký. Bà Ngô Bích Thảo, khi ấy giữ chức Chủ tịch UBND xã Tả Van, đồng ý. Ông Cao Vỹ, bấy giờ là Bí thư Huyện ủy, im lặng.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|former',
        'Ngô Bích Thảo: Chủ tịch|UBND xã Tả Van|former',
        'Cao Vỹ: Bí thư|Huyện ủy|former',
      ],
    ],
    [
      'what somebody was then, in brackets and set off by commas',
      'Ông Vũ Hoài Ân (khi đó là Giám đốc Sở Y tế) và bà Ngô Bích Thảo (hiện là Chủ tịch UBND xã Tả Van) đã ký. Ông Cao Vỹ, Bí thư Huyện ủy lúc đó, đồng ý.',
      [
        'Vũ Hoài Ân: Giám đốc|Sở Y tế|former',
        'Ngô Bích Thảo: Chủ tịch|UBND xã Tả Van|',
        'Cao Vỹ: Bí thư|Huyện ủy|former',
      ],
    ],
    [
      'a tale that does not go on with a post',
      'Ông Vũ Hoài Ân về Suối Mơ, sau đó làm Trưởng phòng Tư pháp huyện Suối Mơ. Năm 2022, ông được tặng bằng khen.',
      ['Vũ Hoài Ân: Trưởng phòng|Tư pháp huyện Suối Mơ|'],
    ],
    [
      'who came before, told before the post',
      'Ông Vũ Hoài Ân thay thế người tiền nhiệm là ông Đinh Công Sửu làm Giám đốc Công an tỉnh Hà Yên.',
      ['Vũ Hoài Ân: Giám đốc|Công an tỉnh Hà Yên|', 'Đinh Công Sửu: Giám đốc|Công an tỉnh Hà Yên|former'],
    ],
    [
      'after a predecessor, named at the end',
      'Ông Vũ Hoài Ân giữ chức Bí thư Tỉnh ủy Hà Yên thay người tiền nhiệm là ông Đinh Công Sửu. Bà Ngô Bích Thảo được bổ nhiệm làm Bộ trưởng Bộ Y tế, kế nhiệm ông Cao Vỹ.',
      [
        'Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Yên|',
        'Đinh Công Sửu: Bí thư|Tỉnh ủy Hà Yên|former',
        'Ngô Bích Thảo: Bộ trưởng|Bộ Y tế|',
        'Cao Vỹ: Bộ trưởng|Bộ Y tế|former',
      ],
    ],
    [
      'those of a list who lost the post',
      'Các Ủy viên Trung ương Đảng mất chức gồm: Vũ Hoài Ân, Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|former', 'Ngô Bích Thảo: Ủy viên|Trung ương Đảng|former'],
    ],
    [
      'who came before, and what he became',
      'Ông Vũ Hoài Ân giữ chức Bí thư Tỉnh ủy Hà Yên thay cho ông Đinh Công Sửu được bầu làm Phó Chủ tịch Quốc hội.',
      ['Vũ Hoài Ân: Bí thư|Tỉnh ủy Hà Yên|', 'Đinh Công Sửu: Bí thư|Tỉnh ủy Hà Yên|former; Phó Chủ tịch|Quốc hội|'],
    ],
    [
      'held at that time',
      'Năm 2015, khi đó ông Vũ Hoài Ân là Phó Giám đốc Sở Y tế kiêm Giám đốc Trung tâm Phát triển quỹ đất Suối Mơ. Lúc ấy, bà Ngô Bích Thảo còn là Chủ tịch UBND xã.',
      [
        'Vũ Hoài Ân: Phó Giám đốc|Sở Y tế|former; Giám đốc|Trung tâm Phát triển quỹ đất Suối Mơ|former',
        'Ngô Bích Thảo: Chủ tịch|UBND xã|former',
      ],
    ],
    [
      'held before, told after the present one',
      'Ông Vũ Hoài Ân làm Thứ trưởng Bộ Y tế từ năm 2014, trước đó đã giữ các chức Cục trưởng, Phó Tổng cục trưởng Tổng cục Hậu cần.',
      ['Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|; Cục trưởng||former; Phó Tổng cục trưởng|Tổng cục Hậu cần|former'],
    ],
    [
      'held for a time',
      'Ông Vũ Hoài Ân, Chủ tịch UBND tỉnh, cũng có một thời gian được điều động làm Chánh văn phòng Bộ Y tế.',
      ['Vũ Hoài Ân: Chủ tịch|UBND tỉnh|; Chánh văn phòng|Bộ Y tế|former'],
    ],
    [
      'given at that time',
      'Khi đó, Quốc hội bầu ông Vũ Hoài Ân giữ chức Phó Chủ tịch Quốc hội.',
      ['Vũ Hoài Ân: Phó Chủ tịch|Quốc hội|'],
    ],
    [
      'who came before, where the new one is told later',
      'Trước khi được phân công giữ chức Bí thư Tỉnh ủy Hà Yên thay người tiền nhiệm là ông Đinh Công Sửu, Chủ tịch HĐND tỉnh, ông Vũ Hoài Ân là Thứ trưởng Bộ Y tế.',
      ['Đinh Công Sửu: Chủ tịch|HĐND tỉnh|', 'Vũ Hoài Ân: Thứ trưởng|Bộ Y tế|former'],
    ],
    [
      'after months in it, told before the name between commas',
      'Sau 10 tháng làm Phó Bí thư Thành ủy, ông Vũ Hoài Ân, 51 tuổi, được bầu giữ chức Bí thư Thành ủy.',
      ['Vũ Hoài Ân: Phó Bí thư|Thành ủy|former; Bí thư|Thành ủy|'],
    ],
    [
      'a career in an institute, told after its name',
      'Ông Vũ Hoài Ân từng đảm nhiệm nhiều chức vụ tại Cục Di sản (Bộ Văn hóa, Thể thao và Du lịch), như: Phó phòng Thiết kế; Trưởng phòng Tổ chức.',
      ['Vũ Hoài Ân: Phó phòng|Thiết kế|former; Trưởng phòng|Tổ chức|former'],
    ],
    [
      'a second post of closed years',
      'Từ năm 1997 đến năm 2003, Vũ Hoài Ân làm Bí thư và chức vụ Giám đốc Sở Y tế.',
      ['Vũ Hoài Ân: Bí thư||former; Giám đốc|Sở Y tế|former'],
    ],
    [
      'a dismissal in the sentence before',
      'Quốc hội miễn nhiệm Bộ trưởng Bộ Y tế Đinh Công Sửu. Ông Vũ Hoài Ân nhận hoa và chức vụ Giám đốc Sở Y tế.',
      ['Đinh Công Sửu: Bộ trưởng|Bộ Y tế|former', 'Vũ Hoài Ân: Giám đốc|Sở Y tế|'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
