import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('assistants of office-holders', () => {
  it.each([
    [
      'whose they are told with *của*',
      'Năm 2006, ông Vũ Hoài Ân là thư ký của Phó Chánh Văn phòng Bộ Y tế.',
      ['Vũ Hoài Ân: thư ký của Phó Chánh Văn phòng|Bộ Y tế|'],
    ],
    [
      'in a list, with a grade between',
      'Ông Vũ Hoài Ân từng trải qua các vị trí: thư ký Bộ trưởng Bộ Y tế; hàm vụ trưởng, thư ký của Trưởng Ban Kinh tế Trung ương; trợ lý Bí thư Thành ủy Suối Mơ.',
      [
        'Vũ Hoài Ân: thư ký Bộ trưởng|Bộ Y tế|former; vụ trưởng||former; thư ký của Trưởng Ban|Kinh tế Trung ương|former; trợ lý Bí thư|Thành ủy Suối Mơ|former',
      ],
    ],
    [
      'after the name, of somebody who is named',
      'Ông Vũ Hoài Ân, cựu Trợ lý Phó Thủ tướng Thường trực Đinh Công Sửu, hầu tòa.',
      ['Vũ Hoài Ân: Trợ lý Phó Thủ tướng Thường trực||former', 'Đinh Công Sửu: Phó Thủ tướng Thường trực||'],
    ],
    [
      'of somebody who is named',
      'Thư ký của Bộ trưởng Bộ Y tế Vũ Hoài Ân nghe máy.',
      ['Vũ Hoài Ân: Bộ trưởng|Bộ Y tế|'],
    ],
    [
      'of a president with his country, who is another',
      'Trợ lý Tổng thống Nga Yuri Belov nói. Đặc phái viên của Tổng thống Mỹ Karl Harrow đến. Tổng thống Nga Ivan Orlov dự.',
      [
        'Yuri Belov: Trợ lý Tổng thống|Nga|',
        'Karl Harrow: Đặc phái viên của Tổng thống|Mỹ|',
        'Ivan Orlov: Tổng thống|Nga|',
      ],
    ],
    [
      'with *của*, where nobody else is president',
      'Đặc phái viên của Tổng thống Pháp Jean Morel đến.',
      ['Jean Morel: Tổng thống|Pháp|'],
    ],
    [
      'who speak for a president: no office, and not the president’s',
      'Người phát ngôn của Tổng thống Nga Yuri Belov nói. Thư ký báo chí Tổng thống Mỹ Karl Harrow nói. Tổng thống Nga Ivan Orlov dự.',
      ['Ivan Orlov: Tổng thống|Nga|'],
    ],
    [
      'who speak for a president that is named beside them, or by one word',
      'Ông Yuri Belov, người phát ngôn của Tổng thống Nga Ivan Orlov, nói. Phát ngôn viên Tổng thống Harrow nói. Phát ngôn viên của Tổng thống Jean Morel nói. Anna Berglund, phát ngôn viên của Bộ trưởng Quốc phòng James Merton, nói.',
      [
        'Ivan Orlov: Tổng thống|Nga|',
        'Harrow: Tổng thống||',
        'Jean Morel: Tổng thống||',
        'James Merton: Bộ trưởng|Quốc phòng|',
      ],
    ],
    [
      'as advisers',
      'Cố vấn Tổng thống Ukraine Mykhailo Kravets viết.',
      ['Mykhailo Kravets: Cố vấn Tổng thống|Ukraine|'],
    ],
    [
      'with a field of work between, which is the envoy’s',
      'Đặc phái viên của Tổng thống Mỹ về Trung Đông Karl Harrow đến.',
      ['Karl Harrow: Đặc phái viên của Tổng thống|Mỹ|'],
    ],
    [
      'of one of our highest, who is another',
      'Dự có Trợ lý Tổng Bí thư Vũ Hoài Ân và Trợ lý Chủ tịch Quốc hội Đỗ Thị Vân. Tổng Bí thư Phan Đình Sửu và Chủ tịch Quốc hội Lò Văn Inh phát biểu.',
      [
        'Vũ Hoài Ân: Trợ lý Tổng Bí thư||',
        'Đỗ Thị Vân: Trợ lý Chủ tịch|Quốc hội|',
        'Phan Đình Sửu: Tổng Bí thư||',
        'Lò Văn Inh: Chủ tịch|Quốc hội|',
      ],
    ],
    [
      'of one of our highest, before whom there were others, and who has colleagues abroad',
      'Thư ký Tổng Bí thư Vũ Hoài Ân nghe máy. Nguyên Tổng Bí thư Phan Đình Sửu dự. Thư ký Thủ tướng Lò Văn Inh nghe máy. Thủ tướng Lào Bun Khăm dự.',
      [
        'Vũ Hoài Ân: Tổng Bí thư||',
        'Phan Đình Sửu: Tổng Bí thư||former',
        'Lò Văn Inh: Thủ tướng||',
        'Bun Khăm: Thủ tướng|Lào|',
      ],
    ],
    [
      'of one of several deputies',
      'Trợ lý Phó Thủ tướng Vũ Hoài Ân nghe máy. Phó Thủ tướng Phan Đình Sửu dự.',
      ['Vũ Hoài Ân: Phó Thủ tướng||', 'Phan Đình Sửu: Phó Thủ tướng||'],
    ],
    [
      'of one of our highest, whom the article does not name',
      'Dự có Trợ lý Tổng Bí thư Vũ Hoài Ân. Trợ lý Bộ trưởng Ngoại giao Lò Văn Inh tiếp khách.',
      ['Vũ Hoài Ân: Trợ lý Tổng Bí thư||', 'Lò Văn Inh: Trợ lý Bộ trưởng|Ngoại giao|'],
    ],
    [
      'of one of our highest, whom nothing but this names',
      'Ông từng làm trợ lý Thủ tướng Vũ Hoài Ân. Trợ lý của Chủ tịch nước Lò Văn Inh nghe máy.',
      ['Vũ Hoài Ân: Thủ tướng||', 'Lò Văn Inh: Chủ tịch nước||'],
    ],
    [
      'of one of our highest, who is called so elsewhere',
      'Trợ lý Thủ tướng Vũ Hoài Ân nghe máy. Thủ tướng Ân đang họp. Thủ tướng Vũ Hoài Ân về muộn.',
      ['Vũ Hoài Ân: Thủ tướng||'],
    ],
    [
      'who is called president elsewhere',
      'Trợ lý Tổng thống Nga Ivan Orlov im lặng. Tổng thống Orlov nói.',
      ['Ivan Orlov: Tổng thống|Nga|'],
    ],
    [
      'beside whose name the assistant stands',
      'Ông Karl Harrow, đặc phái viên của Tổng thống Mỹ Dan Walton, đến.',
      ['Karl Harrow: đặc phái viên của Tổng thống|Mỹ|', 'Dan Walton: Tổng thống|Mỹ|'],
    ],
    [
      'behind whose name the assistant stands',
      'Đặc phái viên của Tổng thống Mỹ Dan Walton, ông Karl Harrow, đến.',
      ['Dan Walton: Tổng thống|Mỹ|', 'Karl Harrow: Đặc phái viên của Tổng thống|Mỹ|'],
    ],
    [
      'behind whose name the field of the assistant stands',
      'Đặc phái viên Tổng thống Mỹ Dan Walton về Trung Đông, Karl Harrow, nói.',
      ['Dan Walton: Tổng thống|Mỹ|', 'Karl Harrow: Đặc phái viên Tổng thống|Mỹ|'],
    ],
    [
      'beside whom others are listed',
      'Ông gặp trợ lý Tổng thống Mỹ Dan Walton, Karl Harrow, Jean Morel và Yuri Belov.',
      ['Dan Walton: trợ lý Tổng thống|Mỹ|'],
    ],
    [
      'by his surname alone',
      'Trợ lý Tổng thống Nga Orlov nói. Tổng thống Nga Ivan Orlov đi.',
      ['Ivan Orlov: Tổng thống|Nga|'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
