import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

const named = (text: string) =>
  recogniseOfficials(fold(text)).map(({ name, country, mentions }) => [name, country, mentions.map((m) => m.text)]);

describe('shapes of names', () => {
  it.each([
    [
      'five syllables that are known to be four, before a lost full stop',
      'Chủ tịch QH Ngô Thị Bích Thảo Thông qua 12 luật. Chủ tịch QH Ngô Thị Bích Thảo nói.',
      'Ngô Thị Bích Thảo',
    ],
    ['of a district too, after a rank', 'Đại úy Vũ Quang, Đội trưởng Đội 2 Phòng An ninh mạng, nói.', 'Vũ Quang'],
    [
      'with a word that every object of the language has',
      'Tổng thống Mỹ Karl Constructor Harrow nói.',
      'Karl Constructor Harrow',
    ],
    ['Mông', 'Ông Vàng A Chứ, Chủ tịch UBND xã Tả Van.', 'Vàng A Chứ'],
    ['Thái', 'Bí thư Huyện ủy Sông Mã Quàng Thị Ín chủ trì.', 'Quàng Thị Ín'],
    ['Ê Đê', 'Ông Y Thuyên Mlô, Phó Chủ tịch HĐND tỉnh Đắk Lắk.', 'Y Thuyên Mlô'],
    ['Ê Đê with a letter alone', 'Bà H Mrao Niê, Phó Chủ tịch HĐND xã Pá Hăng.', 'H Mrao Niê'],
    ['Cơ Ho, of one word', 'Ông K’Mák, Phó Chủ tịch HĐND tỉnh. Ông K’Mák nói.', 'K’Mák'],
    ['of one word, after a post', 'Đại biểu Quốc hội K’Mák nói.', 'K’Mák'],
    ['M’nông with an apostrophe', 'Bà H’Rơi Bkrông, Phó Bí thư Huyện ủy Lắk.', 'H’Rơi Bkrông'],
    ['Gia Rai', 'Ông Rơ Chăm Thiu, Chủ tịch UBMTTQ xã Ia Lâu.', 'Rơ Chăm Thiu'],
    ['Khmer', 'Ông Thạch Sa Rươn, Chủ tịch UBND huyện Trà Cú.', 'Thạch Sa Rươn'],
    ['four syllables', 'Đại biểu Quốc hội Trần Khánh Phương Uyên nói.', 'Trần Khánh Phương Uyên'],
    ['after a town that is in no table', 'Bí thư Suối Lành Trần Văn Ẩn nói.', 'Trần Văn Ẩn'],
    ['after what could be a firm', 'Chủ tịch Hòa Mây Trần Đình Ẩn nói.', 'Trần Đình Ẩn'],
    ['two surnames and no town', 'Chủ tịch HĐND tỉnh Nguyễn Đình Trần Ẩn nói.', 'Nguyễn Đình Trần Ẩn'],
    ['that ends in a word which begins sentences', 'Bà Ngô Thị Quỳnh Như, Giám đốc Sở Y tế.', 'Ngô Thị Quỳnh Như'],
    ['before that word', 'Chủ tịch QH Ngô Bích Thảo Như vậy là xong.', 'Ngô Bích Thảo'],
    ['that is a word of every sentence', 'Bí thư Tỉnh ủy Lò Văn Được giao Sở Y tế kiểm tra.', 'Lò Văn Được'],
    ['with a rare surname, in a list', 'Dự có các đồng chí: Tất Mây Ẩn, Bí thư Tỉnh ủy.', 'Tất Mây Ẩn'],
    ['before that word', 'Ông Lò Văn Ẩn Được bầu làm Bí thư Tỉnh ủy.', 'Lò Văn Ẩn'],
    ['before the years of a sentence', 'Tòa phạt cựu Chủ tịch UBND xã Ngô Đình Ẩn 15 năm tù.', 'Ngô Đình Ẩn'],
    ['that ends like a province', 'Bà Nguyễn Thị Thu Hà Giang, Giám đốc Sở Y tế.', 'Nguyễn Thị Thu Hà Giang'],
    ['that ends so, after a level', 'Chủ tịch UBND xã Lê Thị Thu Hải Dương nói.', 'Lê Thị Thu Hải Dương'],
    ['before a province that nobody is called', 'Giám đốc Sở Y tế Lê Thị Thu Hà Nội hôm nay mưa.', 'Lê Thị Thu'],
    [
      'before her province, known without it',
      'Đại biểu Quốc hội Trần Thị Hiền Hà Nam nói. Đại biểu Trần Thị Hiền hỏi.',
      'Trần Thị Hiền',
    ],
    ['that Indochina is too', 'Ông Ngô Đông Dương, Giám đốc Sở Y tế.', 'Ngô Đông Dương'],
    ['two syllables', 'Ông Cao Vỹ, Giám đốc Sở Tư pháp.', 'Cao Vỹ'],
    ['of an emperor', 'Ông Trần Nhật Hoàng, Giám đốc Sở Y tế.', 'Trần Nhật Hoàng'],
    ['of a service', 'Ông Trần Hải Quân (50 tuổi), Tư lệnh Bộ Tư lệnh Cảnh vệ.', 'Trần Hải Quân'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text).map(([found]) => found)).toEqual([name]);
  });

  it.each([
    ['country and Latin name', 'Ngoại trưởng Na Uy Ola Nordheim đến.', 'Ola Nordheim', 'Na Uy'],
    ['a province with its country', 'Bí thư Tỉnh ủy Quảng Tây, Trung Quốc Trần Cương đón.', 'Trần Cương', 'Trung Quốc'],
    ['Indochina', 'Toàn quyền Đông Dương Henri Marel bị ám sát.', 'Henri Marel', 'Đông Dương'],
    ['particles', 'Thủ tướng Qatar Sheikh Hamid bin Rashad Al Noori nói.', 'Hamid bin Rashad Al Noori', 'Qatar'],
    ['a small e', 'Tổng thống Bồ Đào Nha Duarte de Sousa e Moura nói.', 'Duarte de Sousa e Moura', 'Bồ Đào Nha'],
    ['titles of honour', 'Phó Thủ tướng Malaysia Tan Sri Dato’ Karim Bin Walid nói.', 'Karim Bin Walid', 'Malaysia'],
    ['hyphens', 'Tổng thống Hàn Quốc Kang Dae-won phát biểu.', 'Kang Dae-won', 'Hàn Quốc'],
    ['initials', 'Tổng thống Mỹ J.D. Walton phát biểu.', 'J.D. Walton', 'Mỹ'],
    ['an ambassador and where he sits', 'Đại sứ Đan Mạch tại Việt Nam Niels Bergqvist.', 'Niels Bergqvist', 'Đan Mạch'],
    ['a country that is a word too', 'Bộ trưởng Quốc phòng Đức Jonas Reuter.', 'Jonas Reuter', 'Đức'],
  ])('%s: %s', (_, text, name, country) => {
    expect(named(text).map(([found, of]) => [found, of])).toEqual([[name, country]]);
  });
});

describe('later mentions of a name', () => {
  it.each([
    [
      'the last syllable after an honorific, a post, a rank',
      'Đại tá Vũ Hoài Ân, Giám đốc Công an tỉnh. Ông Ân nói. Giám đốc Ân nói. Đại tá Ân về.',
      ['Vũ Hoài Ân', 'Ân', 'Ân', 'Ân'],
    ],
    [
      'a foreign surname alone',
      'Tổng thống Mỹ Harold Winslow đến. Winslow nói rằng ông Winslow mệt.',
      ['Harold Winslow', 'Winslow', 'Winslow'],
    ],
    [
      'another spelling of a foreign name',
      'Thủ tướng Tây Ban Nha Diego Sálazar đến. Thủ tướng Salazar cười.',
      ['Diego Sálazar', 'Salazar'],
    ],
    [
      'not a longer name that holds it',
      'Tổng thống Mỹ Harold Winslow về. Bà Marcia Winslow ở lại.',
      ['Harold Winslow'],
    ],
    ['not a street', 'Bí thư Thành ủy Vũ Hoài Ân đến đường Vũ Hoài Ân.', ['Vũ Hoài Ân']],
    [
      'the last word in small letters by misprint',
      'Đại tá Vũ Hoài Số, Chỉ huy trưởng Bộ CHQS tỉnh, đến. Đồng chí Đại tá Vũ Hoài số đã kiểm tra.',
      ['Vũ Hoài Số', 'Vũ Hoài số'],
    ],
  ])('%s: %s', (_, text, mentions) => {
    expect(named(text).map(([, , found]) => found)).toEqual([mentions]);
  });

  it('abstains if two people share the given name', () => {
    const text = 'Bí thư Tỉnh ủy Vũ Hoài Ân và Chủ tịch UBND tỉnh Đinh Gia Ân đến. Sáng sau.\nÔng Ân nói.';
    expect(named(text).map(([, , found]) => found)).toEqual([['Vũ Hoài Ân'], ['Đinh Gia Ân']]);
  });

  it('distinguishes them by the person mentioned before', () => {
    const text = 'Bí thư Tỉnh ủy Vũ Hoài Ân đến. Ông Ân nói.\nBà Đinh Thị Ân, Chủ tịch UBND xã, nghe. Bà Ân ghi.';
    expect(named(text).map(([, , found]) => found)).toEqual([
      ['Vũ Hoài Ân', 'Ân'],
      ['Đinh Thị Ân', 'Ân'],
    ]);
  });
});

const mentionsIn = (text: string): string[] =>
  named(text).map(([name, , mentions]) => `${name}: ${(mentions as string[]).join(', ')}`);

it.each([
  [
    'given names in a row after a plural',
    'Ông Trần Văn Điểu, Phó Giám đốc Sở Y tế, và ông Lê Đình Toán, Chánh văn phòng Sở Y tế, bị bắt. Các ông Điểu và Toán khai.',
    ['Trần Văn Điểu: Trần Văn Điểu, Điểu', 'Lê Đình Toán: Lê Đình Toán, Toán'],
  ],
  [
    'a row goes on only with names that the article knows',
    'Ông Trần Văn Điểu, Phó Giám đốc Sở Y tế, bị bắt. Các ông Điểu, Sơn La và Hà Nội.',
    ['Trần Văn Điểu: Trần Văn Điểu, Điểu'],
  ],
  [
    'a given name after its post, the full name behind a ministry',
    'Thứ trưởng Bộ Công Thương Trần Văn Sơn chủ trì. Thứ trưởng Sơn đề nghị báo cáo.',
    ['Trần Văn Sơn: Trần Văn Sơn, Sơn'],
  ],
  [
    'a given name after the words of a town',
    'Chủ tịch HĐND thành phố Vũ Thị Lệ nói. Chủ tịch HĐND thành phố Lệ ghi nhận. Chủ tịch UBND TP.HCM Trần Văn Thủ nói. Chủ tịch UBND TP Thủ cười.',
    ['Vũ Thị Lệ: Vũ Thị Lệ, Lệ', 'Trần Văn Thủ: Trần Văn Thủ, Thủ'],
  ],
  [
    'but not a town of that name',
    'Chủ tịch UBND tỉnh Vũ Văn Huế nói. Chủ tịch UBND thành phố Huế cười.',
    ['Vũ Văn Huế: Vũ Văn Huế'],
  ],
  [
    'without the clan that is told last',
    'Bí thư Tỉnh ủy Y Hoài Êban phát biểu. Ông Y Hoài nói.',
    ['Y Hoài Êban: Y Hoài Êban, Y Hoài'],
  ],
  [
    'in the order of either language',
    'Thủ tướng Nhật Bản Ishida Kenji đến. Ông Ishida nói. Thủ tướng Kenji Ishida đi.',
    ['Ishida Kenji: Ishida Kenji, Ishida, Kenji Ishida'],
  ],
  [
    'rare surnames right after a body, and given names that are words of places',
    'Giám đốc Sở Y tế Cung Trọng Ẩn nói. Chủ tịch UBND tỉnh Trầm Hoài Thảo nói. Ông Vũ Văn Tỉnh, Chủ tịch xã, nói. Ông Tỉnh cười. Lãnh đạo Tỉnh đến.',
    ['Cung Trọng Ẩn: Cung Trọng Ẩn', 'Trầm Hoài Thảo: Trầm Hoài Thảo', 'Vũ Văn Tỉnh: Vũ Văn Tỉnh, Tỉnh'],
  ],
  [
    'a lost full stop after a foreign name',
    'Ngoại trưởng Ấn Độ Salman Kurind Tuyên bố này mới. Tổng thống Nga Ivan Orlov Tuy nhiên đã đi.',
    ['Salman Kurind: Salman Kurind', 'Ivan Orlov: Ivan Orlov'],
  ],
  [
    'a lost full stop after a short name, and before words that end names too',
    'Chủ tịch nước Tô Hoài Theo đó đã đi. Bí thư Tỉnh ủy Lê Hoài Ẩn Phát biểu tại hội nghị. Thứ trưởng Ngô Bích Thảo Tham dự lễ. Tổng Biên tập: Vũ Hoài Ân Trụ sở chính: 7 Hàng Mơ.',
    ['Tô Hoài: Tô Hoài', 'Lê Hoài Ẩn: Lê Hoài Ẩn', 'Ngô Bích Thảo: Ngô Bích Thảo', 'Vũ Hoài Ân: Vũ Hoài Ân'],
  ],
  [
    'but not where such a word is the given name',
    'Thứ trưởng Vũ Văn Thông qua đời. Chủ tịch UBND tỉnh Lê Văn Phát biểu dương lực lượng. Bộ trưởng Ngô Trọng Nhân dịp này tặng quà.',
    ['Vũ Văn Thông: Vũ Văn Thông', 'Lê Văn Phát: Lê Văn Phát', 'Ngô Trọng Nhân: Ngô Trọng Nhân'],
  ],
  [
    'a lost full stop after a name that only a post in short letters tells',
    'Chủ tịch QH Vũ Thị Hoài Ân phát biểu. Chủ tịch QH Vũ Thị Hoài Ân Thông qua hai luật.',
    ['Vũ Thị Hoài Ân: Vũ Thị Hoài Ân, Vũ Thị Hoài Ân'],
  ],
  [
    'a date stands before, and the number of a house',
    'Ngày 30/4/2015 Vũ Hoài Ân (Chủ tịch UBND tỉnh) ký. Năm 2016 Ngô Bích Thảo (Giám đốc Sở Y tế) về số 12/5 Trần Hữu Bảo, Giám đốc Sở Xây dựng ở đó.',
    ['Vũ Hoài Ân: Vũ Hoài Ân', 'Ngô Bích Thảo: Ngô Bích Thảo'],
  ],
  [
    'a dynasty is no bearer of its surname',
    'Chủ tịch UBND thành phố Huế Vũ Văn Hoài kể về lăng của các vua Vũ. Vua Vũ đến đây. Ông Hoài nói.',
    ['Vũ Văn Hoài: Vũ Văn Hoài, Hoài'],
  ],
  [
    'a lost full stop',
    'Bà Nguyễn Thị Kim Oanh nói. Chủ tịch Quốc hội Nguyễn Thị Kim Oanh Thông qua ba luật.',
    ['Nguyễn Thị Kim Oanh: Nguyễn Thị Kim Oanh, Nguyễn Thị Kim Oanh'],
  ],
])('%s: %s', (_, text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});
