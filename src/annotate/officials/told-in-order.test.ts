import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('posts in the order of a life', () => {
  it.each([
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
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
