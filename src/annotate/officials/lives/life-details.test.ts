import { expect, it } from 'vitest';
import { officialsIn } from '../test-table';

it.each([
  [
    'Ông Ngô Văn Tuấn, 65 tuổi, quê Hà Nội, nguyên Thứ trưởng Bộ Y tế, kể lại.',
    ['Ngô Văn Tuấn: Thứ trưởng|Bộ Y tế|former'],
  ],
  [
    'Bà Lê Thị Hạnh, sinh năm 1960, trú tại phường Trần Tế Xương, TP. Nam Định, nguyên Bí thư Huyện ủy Ý Yên, kể.',
    ['Lê Thị Hạnh: Bí thư|Huyện ủy Ý Yên|former'],
  ],
  [
    'Bị khởi tố có: Vũ Hoài Ân (SN 1960), trú tại phường Hoa Lư, Tp.Pleiku (nguyên Chủ tịch UBND huyện Chư Sê); Đinh Công Sửu (SN 1974), trú tại xã Ia Ko, huyện Chư Sê (Trưởng phòng Tài nguyên và Môi trường huyện Chư Sê).',
    [
      'Vũ Hoài Ân: Chủ tịch|UBND huyện Chư Sê|former',
      'Đinh Công Sửu: Trưởng phòng|Tài nguyên và Môi trường huyện Chư Sê|',
    ],
  ],
  [
    'Ông Vũ Hoài Ân, 90 tuổi, 60 năm tuổi Đảng, nguyên Phó Tư lệnh Quân khu 5, dự lễ.',
    ['Vũ Hoài Ân: Phó Tư lệnh|Quân khu 5|former'],
  ],
  [
    'Ông Vũ Hoài Ân, chuyên gia kinh tế, nguyên Vụ trưởng Vụ Ngân sách, phân tích.',
    ['Vũ Hoài Ân: Vụ trưởng|Vụ Ngân sách|former'],
  ],
  [
    'Luật sư Vũ Hoài Ân - thành viên Tổ tư vấn, nguyên Thẩm phán TAND TP Hà Nội, cho rằng.',
    ['Vũ Hoài Ân: Thẩm phán|TAND TP Hà Nội|former'],
  ],
  [
    'Ông Vũ Hoài Ân, chuyên gia kinh tế, nguyên Vụ trưởng Vụ Ngân sách Đinh Công Sửu cùng dự.',
    ['Đinh Công Sửu: Vụ trưởng|Vụ Ngân sách|former'],
  ],
  [
    'Tổng Bí thư thăm Thiếu tướng Vũ Hoài Ân, 95 tuổi, 75 năm tuổi Đảng, nguyên Trưởng đoàn chuyên gia Việt Nam tại Lào, nguyên Thứ trưởng Bộ Y tế.',
    ['Thiếu tướng Vũ Hoài Ân: Trưởng đoàn|chuyên gia Việt Nam|former; Thứ trưởng|Bộ Y tế|former'],
  ],
  ['Gặp ông Vũ Hoài Ân, cựu Thủ tướng kể lại chuyện cũ.', ['Vũ Hoài Ân: Thủ tướng||former']],
  ['Gặp ông Vũ Hoài Ân, Thủ tướng kể lại chuyện cũ.', []],
  [
    'Ông Vũ Hoài Ân, Tiến sĩ Kinh tế, Giám đốc Sở Y tế tỉnh Hà Yên, và bà Ngô Bích Thảo, Bác sĩ chuyên khoa II, Phó Giám đốc Sở Y tế, dự.',
    ['Vũ Hoài Ân: Giám đốc|Sở Y tế tỉnh Hà Yên|', 'Ngô Bích Thảo: Phó Giám đốc|Sở Y tế|'],
  ],
  [
    'Ông Vũ Hoài Ân, Anh hùng Lực lượng vũ trang nhân dân, Phó Tư lệnh Quân khu 4, kể. Bà Ngô Bích Thảo, thanh tra viên chính, Phó Chánh Thanh tra Sở Y tế, nghe.',
    ['Vũ Hoài Ân: Phó Tư lệnh|Quân khu 4|', 'Ngô Bích Thảo: Phó Chánh Thanh tra|Sở Y tế|'],
  ],
  // The degree of one person, the post of another, or of nobody who is named.
  ['Gặp ông Vũ Hoài Ân, tiến sĩ, Giám đốc Sở Y tế Đinh Công Sửu hỏi thăm.', ['Đinh Công Sửu: Giám đốc|Sở Y tế|']],
  ['Sau khi gặp ông Vũ Hoài Ân, tiến sĩ, Chủ tịch UBND tỉnh đã chỉ đạo.', []],
  ['Ông Vũ Hoài Ân, bác sĩ, Giám đốc giao việc.', []],
  [
    'Đồng chí Vũ Hoài Ân tham gia cách mạng năm 1945; nguyên Ủy viên Trung ương Đảng khóa V; nguyên Bí thư Tỉnh ủy; Huy hiệu 75 năm tuổi Đảng.',
    ['Vũ Hoài Ân: Ủy viên|Trung ương Đảng|former; Bí thư|Tỉnh ủy|former'],
  ],
  // The home of one person, the post of another.
  ['Ông Ngô Văn Tuấn, trú tại xã Ia Ko; Chủ tịch UBND huyện Chư Sê cho biết như vậy.', []],
  ['Ông Ngô Văn Tuấn, quê Hà Nội, nhờ ông Đinh Công Sửu, Giám đốc Sở Y tế.', ['Đinh Công Sửu: Giám đốc|Sở Y tế|']],
  ['Ông Ngô Văn Tuấn, trú tại TP. Vinh. Bí thư Thành ủy trả lời.', []],
])('%s', (text, expected) => {
  expect(officialsIn(text)).toEqual(expected);
});
