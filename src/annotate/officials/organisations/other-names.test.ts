import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('names of firms, schools and societies', () => {
  it.each([
    [
      'go on over small words up to a place',
      'Bà Ngô Bích Thảo, Chủ tịch Hội Lương thực đóng hộp TP. Hồ Chí Minh cho rằng việc này khó. Ông Cao Vỹ, Phó Chủ tịch Hiệp hội Kẽm thanh dát mỏng Việt Nam thông tin thêm.',
      [
        'other Ngô Bích Thảo: Chủ tịch|Hội Lương thực đóng hộp TP. Hồ Chí Minh|',
        'other Cao Vỹ: Phó Chủ tịch|Hiệp hội Kẽm thanh dát mỏng Việt Nam|',
      ],
    ],
    [
      'go on up to another capital, native or not',
      'Ông Vũ Hoài Ân, Giám đốc Công ty CP đầu tư địa nhiệt Toàn Năng. Ông Cao Vỹ (Tổng giám đốc Công ty Tập đoàn quản lý nhà xưởng Norfolk) khai.',
      [
        'other Vũ Hoài Ân: Giám đốc|Công ty CP đầu tư địa nhiệt Toàn Năng|',
        'other Cao Vỹ: Tổng giám đốc|Công ty Tập đoàn quản lý nhà xưởng Norfolk|',
      ],
    ],
    [
      'begin with small words',
      'Ông Vũ Hoài Ân, Phó chủ tịch Hội khuyến ngư Việt Nam, cho rằng ổn. Ông Cao Vỹ, Giám đốc Công ty luật Suối Mơ cho biết. Bà Ngô Bích Thảo, Giám đốc công ty bóng điện Sông Mơ, cười.',
      [
        'other Vũ Hoài Ân: Phó chủ tịch|Hội khuyến ngư Việt Nam|',
        'other Cao Vỹ: Giám đốc|Công ty luật Suối Mơ|',
        'other Ngô Bích Thảo: Giám đốc|công ty bóng điện Sông Mơ|',
      ],
    ],
    [
      'have a word whose first syllable is a surname',
      'Ông Vũ Hoài Ân, Hiệu trưởng Trường Cao đẳng Nghề Suối Mơ, nói. Ông Cao Vỹ, Giám đốc Bệnh viện Lê Lợi, nói.',
      ['other Vũ Hoài Ân: Hiệu trưởng|Trường Cao đẳng Nghề Suối Mơ|', 'other Cao Vỹ: Giám đốc|Bệnh viện Lê Lợi|'],
    ],
    [
      'of centres, and such as have a sign in them',
      'Ông Cao Vỹ, phó giám đốc Trung tâm quản lý, vận hành cống Suối Mơ, nói. Ông Vũ Hoài Ân, Chủ tịch Hội Truyền thống Trường Sơn - Đường Hồ Chí Minh Việt Nam, nói.',
      [
        'Cao Vỹ: phó giám đốc|Trung tâm quản lý, vận hành cống Suối Mơ|',
        'other Vũ Hoài Ân: Chủ tịch|Hội Truyền thống Trường Sơn - Đường Hồ Chí Minh Việt Nam|',
      ],
    ],
    [
      'end with small words before a sign',
      'Bác sĩ khám cho dân (đại tá Vũ Hoài Ân, Phó Viện trưởng Viện Lâm sàng các bệnh nhiệt đới, Bệnh viện 99) đã về.',
      ['Đại tá Vũ Hoài Ân: Phó Viện trưởng|Viện Lâm sàng các bệnh nhiệt đới|'],
    ],
    [
      'end with the whole country, or with the rest of a word',
      'Ông Vũ Hoài Ân, Viện trưởng Viện kiểm nghiệm vắc xin trung ương được bầu. Ông Cao Vỹ, chủ tịch Quỹ Nghiên cứu Nhà quan trắc tại Pá Hăng.',
      [
        'other Vũ Hoài Ân: Viện trưởng|Viện kiểm nghiệm vắc xin trung ương|',
        'other Cao Vỹ: chủ tịch|Quỹ Nghiên cứu Nhà quan trắc|',
      ],
    ],
    [
      'tell whose society it is',
      'Ông Vũ Hoài Ân, Chủ tịch Câu lạc bộ Doanh nhân Suối Mơ, nói. Ông Cao Vỹ - Chủ tịch Hội doanh nhân Quảng Nam phía Nam nói.',
      [
        'other Vũ Hoài Ân: Chủ tịch|Câu lạc bộ Doanh nhân Suối Mơ|',
        'other Cao Vỹ: Chủ tịch|Hội doanh nhân Quảng Nam phía Nam|',
      ],
    ],
    [
      'stop before what somebody does',
      'Ông Vũ Hoài Ân, Chủ tịch Hội nhấn mạnh Việt Nam cần gạo. Ông Cao Vỹ, Giám đốc Công ty Hoa Sen đưa người đến Hà Nội. Bà Ngô Bích Thảo, Giám đốc Công ty dừng dự án Suối Mơ.',
      [
        'other Vũ Hoài Ân: Chủ tịch|Hội|',
        'other Cao Vỹ: Giám đốc|Công ty Hoa Sen|',
        'other Ngô Bích Thảo: Giám đốc|Công ty|',
      ],
    ],
    [
      'stop before the next post and the next sentence',
      'Ông Cao Vỹ, Chủ tịch Hội đồng quản trị kiêm Phó tổng giám đốc, nói. Ông Vũ Hoài Ân, Chủ tịch Công ty CP Sông Mơ, nói. Ông Vũ Hoài Ân là Chủ tịch Công ty CP Sông Mơ Theo UBND TP.Hà Nội việc này khó.',
      [
        'other Cao Vỹ: Chủ tịch|Hội đồng quản trị|; Phó tổng giám đốc||',
        'other Vũ Hoài Ân: Chủ tịch|Công ty CP Sông Mơ|',
      ],
    ],
    [
      'of authorities of other states, which are no others',
      'Ông John Miller, giám đốc Viện Dị ứng và Bệnh truyền nhiễm Quốc gia Mỹ, gặp ông Peter Holt, giám đốc Viện Hudson Mỹ, và ông Vũ Hoài Ân, Viện trưởng Viện Dinh dưỡng Quốc gia.',
      [
        'John Miller: giám đốc|Viện Dị ứng và Bệnh truyền nhiễm Quốc gia Mỹ|',
        'other Peter Holt: giám đốc|Viện Hudson Mỹ|',
        'other Vũ Hoài Ân: Viện trưởng|Viện Dinh dưỡng Quốc gia|',
      ],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
