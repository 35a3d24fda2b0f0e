import { describe, expect, it } from 'vitest';
import { officialsIn } from './test-table';

describe('officials of other countries', () => {
  it.each([
    [
      'a security service without a name of its own',
      'Ông đã cách chức Tổng công tố Anna Bella và người đứng đầu cơ quan an ninh Karl Harrow.',
      ['Anna Bella: Tổng công tố||former', 'Karl Harrow: người đứng đầu|cơ quan an ninh|'],
    ],
    [
      'a new minister of a ministry',
      'Bộ trưởng mới của Bộ Luật và Nhân quyền là ông Karl Harrow.',
      ['Karl Harrow: Bộ trưởng|Bộ Luật và Nhân quyền|'],
    ],
    [
      'a foreign name right behind the verb that appoints it',
      'Tổng thống cũng bổ nhiệm Karl Harrow, một giáo sư nông nghiệp, làm người đứng đầu Cơ quan Dinh dưỡng quốc gia.',
      ['Karl Harrow: người đứng đầu|Cơ quan Dinh dưỡng quốc gia|'],
    ],
    [
      'behind a small word that begins the sentence',
      'Theo Karl Harrow, Tổng thống Mỹ, quân đã rút.',
      ['Karl Harrow: Tổng thống|Mỹ|'],
    ],
    [
      'according to a general',
      'Theo Tướng Karl Harrow, Tư lệnh Bộ Tư lệnh châu Phi Mỹ, quân đã rút.',
      ['Tướng Karl Harrow: Tư lệnh|Bộ Tư lệnh châu Phi Mỹ|'],
    ],
    [
      'an ocean, and a province before a name of ours',
      'Giám đốc Tổ chức Y tế thế giới khu vực Tây Thái Bình Dương Karl Harrow và Chủ tịch UBND tỉnh Thái Bình Dương Văn Ẩn dự.',
      [
        'Karl Harrow: Giám đốc|Tổ chức Y tế thế giới khu vực Tây Thái Bình Dương|',
        'Dương Văn Ẩn: Chủ tịch|UBND tỉnh Thái Bình|',
      ],
    ],
    [
      'words of time between the post and its holder',
      'Thủ tướng mới Mark Halloway và Tổng thống tạm quyền Delia Rodrigo gặp Phó Thủ tướng đương nhiệm Heng Swee Lian.',
      ['Mark Halloway: Thủ tướng||', 'Delia Rodrigo: Tổng thống||acting', 'Heng Swee Lian: Phó Thủ tướng||'],
    ],
    ['who held it then', 'Bộ trưởng Bộ Y tế khi đó Vũ Hoài Ân ký.', ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|former']],
    [
      'an adviser, and the head of an office',
      'Cố vấn An ninh Quốc gia Mỹ Mark Halloway gặp ông Andri Yarmak, Chánh Văn phòng Tổng thống Ukraine.',
      ['Mark Halloway: Cố vấn An ninh Quốc gia|Mỹ|', 'Andri Yarmak: Chánh Văn phòng|Tổng thống Ukraine|'],
    ],
    [
      'service and country after a rank',
      'Trung tướng lục quân Ấn Độ Deepak Sunder và Tướng Mỹ Mark Halloway nói.',
      ['Trung tướng Deepak Sunder: ', 'Tướng Mark Halloway: '],
    ],
    [
      'a consul-general, whose seat is no name',
      'Tổng Lãnh sự Mỹ tại TP.HCM Susan Barnard và Tổng lãnh sự Nhật Bản tại Đà Nẵng Mori Takeru dự.',
      ['Susan Barnard: Tổng Lãnh sự|Mỹ|', 'Mori Takeru: Tổng lãnh sự|Nhật Bản|'],
    ],
    [
      'a command of two oceans',
      'Đô đốc Samuel Padaro, Tư lệnh Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Mỹ, thăm.',
      ['Đô đốc Samuel Padaro: Tư lệnh|Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Mỹ|'],
    ],
    [
      'a president of a neighbour, whose country the article tells elsewhere',
      'Chủ tịch nước Thonglai Sisouvat và Phó Chủ tịch nước Pany Vongthot tiếp đoàn.',
      ['Thonglai Sisouvat: Chủ tịch nước||', 'Pany Vongthot: Phó Chủ tịch nước||'],
    ],
    [
      'Lao names spelled in syllables, and a province of Laos',
      'Đồng chí Bun-lay Chăn ma-ni, Ủy viên Bộ Chính trị, Phó Chủ tịch nước Lào và ông Văn-xay Phông-sạ-vi, Bí thư, Tỉnh trưởng Xiêng Khoảng, dự. Tỉnh trưởng Khăm Muộn Bun-chăn Xi-vông nói.',
      [
        'Bun-lay Chăn ma-ni: Ủy viên|Bộ Chính trị|; Phó Chủ tịch nước|Lào|',
        'Văn-xay Phông-sạ-vi: Bí thư||; Tỉnh trưởng|Xiêng Khoảng|',
        'Bun-chăn Xi-vông: Tỉnh trưởng|Khăm Muộn|',
      ],
    ],
    [
      'a hyphen that is no part of a name',
      'Tổng thống Harold Winslow đi ô-tô. Chủ tịch nước Shopling nói.',
      ['Harold Winslow: Tổng thống||'],
    ],
    [
      'governors of states, and a name with two capitals in a word',
      'Thống đốc Michigan Gretchen Whitlock, Thống đốc Ron DeSandos và Đại tướng Mark Millet, Chủ tịch Tham mưu trưởng liên quân Mỹ, dự.',
      [
        'Gretchen Whitlock: Thống đốc|Michigan|',
        'Ron DeSandos: Thống đốc||',
        'Đại tướng Mark Millet: Chủ tịch|Tham mưu trưởng liên quân Mỹ|',
      ],
    ],
    [
      'world bodies by their letters',
      'Chủ tịch ADB Masato Asakura, Giám đốc quốc gia WB tại Việt Nam Carolyn Turken và bà Caitlin Wieson, Đại diện thường trú UNDP tại Việt Nam, dự.',
      [
        'Masato Asakura: Chủ tịch|ADB|',
        'Carolyn Turken: Giám đốc quốc gia|WB|',
        'Caitlin Wieson: Đại diện thường trú|UNDP|',
      ],
    ],
    [
      'diplomats with no country',
      'Đại sứ Lianys Toral phát biểu, Đại sứ Toral cảm ơn. Tổng lãnh sự Susan Barns và Đại biện Kai Bergson dự.',
      ['Lianys Toral: Đại sứ||', 'Susan Barns: Tổng lãnh sự||', 'Kai Bergson: Đại biện||'],
    ],
    [
      'what an ambassador speaks for is nobody',
      'Đại sứ Shopling ra mắt, Tổng lãnh sự quán Mỹ tại TP.HCM chúc mừng.',
      [],
    ],
    [
      'envoys and their field, of a country or of its ruler',
      'Đặc phái viên Mỹ về Trung Đông Steve Witmoor và Đặc phái viên Tổng thống Nga Kirill Dmitrov gặp Cao ủy Liên hợp quốc về người tị nạn Filippo Grandani.',
      [
        'Steve Witmoor: Đặc phái viên|Mỹ|',
        'Kirill Dmitrov: Đặc phái viên Tổng thống|Nga|',
        'Filippo Grandani: Cao ủy|Liên hợp quốc|',
      ],
    ],
    [
      'what a minister or his assistant is in charge of',
      'Thứ trưởng Ngoại giao Mỹ phụ trách chính trị Victoria Nulan và Trợ lý Bộ trưởng Ngoại giao Mỹ phụ trách Đông Á - Thái Bình Dương Daniel Kriten.',
      ['Victoria Nulan: Thứ trưởng|Ngoại giao Mỹ|', 'Daniel Kriten: Trợ lý Bộ trưởng|Ngoại giao Mỹ|'],
    ],
    [
      'a first name of two letters is no body',
      'Phó Tổng thống JD Vancey và Chủ tịch EC Anna Berglund nói.',
      ['JD Vancey: Phó Tổng thống||', 'Anna Berglund: Chủ tịch|EC|'],
    ],
    [
      'who goes home is not in charge of it',
      'Ngoại trưởng Mỹ về nước gặp Steve Witmoor. Tổng thống Mỹ về Washington.',
      [],
    ],
    [
      'a title of honour after a comma, anywhere in the sentence',
      'Ông tiếp Quốc vương Qatar, Sheikh Hamid bin Rashad, và gặp Thủ tướng Kuwait, bà Delia Rodrigo, ở Doha.',
      ['Hamid bin Rashad: Quốc vương|Qatar|', 'Delia Rodrigo: Thủ tướng|Kuwait|'],
    ],
    [
      'an envoy of a president, who is named or not',
      'Đặc phái viên Tổng thống Mỹ Mark Halloway đến Moskva. Đặc phái viên của Tổng thống Pháp Jean Morel cũng đến. Đặc sứ Liên hợp quốc Anna Berglund chờ.',
      [
        'Mark Halloway: Đặc phái viên Tổng thống|Mỹ|',
        'Jean Morel: Tổng thống|Pháp|',
        'Anna Berglund: Đặc sứ|Liên hợp quốc|',
      ],
    ],
    [
      'the leader of a party in a house',
      'Thủ lĩnh đa số Thượng viện Mỹ Mark Halloway và thủ lĩnh phe đối lập Jean Morel nói.',
      ['Mark Halloway: Thủ lĩnh đa số|Thượng viện Mỹ|'],
    ],
    ['the number of a king', 'Quốc vương Harold III tiếp khách.', ['Harold III: Quốc vương||']],
    ['an initial before a space', 'Tổng thống Nga V. Barenski đến.', ['V. Barenski: Tổng thống|Nga|']],
    [
      'a region before the name',
      'Thống đốc vùng Belgorod Vyacheslav Gradkin nói.',
      ['Vyacheslav Gradkin: Thống đốc|vùng Belgorod|'],
    ],
    [
      'a town that is no name',
      'Ông Kim Jung Ho - Thị trưởng Paju, gần biên giới - nói.',
      ['Kim Jung Ho: Thị trưởng|Paju|'],
    ],
    [
      'a chairman beside a prime minister, and one of a fund',
      'Thủ tướng Narendra Sunder và Chủ tịch Vương Chí Bình gặp nhau. Samir Holm, chủ tịch Quỹ Nghiên cứu Delhi, nói.',
      [
        'Narendra Sunder: Thủ tướng||',
        'Vương Chí Bình: Chủ tịch||',
        'other Samir Holm: chủ tịch|Quỹ Nghiên cứu Delhi|',
      ],
    ],
    [
      'an ambassador without a country before the name',
      'Đại sứ Cuba tại Việt Nam Lianys Torres Riva đến. Đại sứ Lianys Torres Riva nói.',
      ['Lianys Torres Riva: Đại sứ|Cuba|'],
    ],
    [
      'a holder set off by commas in the middle of a sentence',
      'Ông Barenski thông báo với Quốc vương Qatar, Sheikh Tamim bin Hamad, rằng Israel đồng ý. Ông Holm gặp Bộ trưởng Quốc phòng Nga, ông Ivan Petrov, và trở về.',
      ['Tamim bin Hamad: Quốc vương|Qatar|', 'Ivan Petrov: Bộ trưởng|Quốc phòng Nga|'],
    ],
    [
      'a deputy of a joint staff, an assistant of a rank of its own, an organisation by its full name',
      'Thiếu tướng Shayeq al-Hajar, Phó Tổng tham mưu trưởng liên quân Qatar, gặp trợ lý Tổng thư ký NATO Thomas Goff và Tổng Giám đốc Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc Audrey Lund.',
      [
        'Thiếu tướng Shayeq al-Hajar: Phó Tổng tham mưu trưởng liên quân|Qatar|',
        'Thomas Goff: trợ lý Tổng thư ký|NATO|',
        'Audrey Lund: Tổng Giám đốc|Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc|',
      ],
    ],
    [
      'to whom somebody speaks',
      'Phát biểu trước các chỉ huy Lực lượng vệ binh cách mạng Hồi giáo Iran (IRGC), Tổng thống Barenski nói.',
      ['Barenski: Tổng thống||'],
    ],
    [
      'examples of a plural post, whatever their party',
      'Nhiều Thượng nghị sĩ Đảng Xanh như Marco Ruiz, J.D. Walton, Tim Shelton đồng ý. Mary Shelby phản đối.',
      [
        'Marco Ruiz: Thượng nghị sĩ|Đảng Xanh|',
        'J.D. Walton: Thượng nghị sĩ|Đảng Xanh|',
        'Tim Shelton: Thượng nghị sĩ|Đảng Xanh|',
      ],
    ],
    [
      'a first name misspelt once is no other person',
      'Tổng thống Volomymyr Barenski đến. Ông Barenski nói. Tổng thống Volodymyr Barenski về.',
      ['Volomymyr Barenski: Tổng thống||'],
    ],
    [
      'counterparts hold the same post',
      'Ngoại trưởng Mỹ Mark Halloway gặp người đồng cấp Hàn Quốc Kang Dae-won.',
      ['Mark Halloway: Ngoại trưởng|Mỹ|', 'Kang Dae-won: Ngoại trưởng|Hàn Quốc|'],
    ],
    [
      'chairs of assemblies and staffs',
      'Chủ tịch Đại hội đồng Liên hợp quốc Anna Berglund gặp Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ Dan Colby.',
      [
        'Anna Berglund: Chủ tịch|Đại hội đồng Liên hợp quốc|',
        'Dan Colby: Chủ tịch|Hội đồng Tham mưu trưởng Liên quân Mỹ|',
      ],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
