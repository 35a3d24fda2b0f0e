import { expect, it } from 'vitest';
import { recognise, table } from '../test-table';

table('laws by name', [
  ['with its year', 'Luật Đất đai năm 2024 quy định', 'Luật Đất đai năm 2024 → ?'],
  ['a bare year', 'theo Bộ luật Hình sự 2015.', 'Bộ luật Hình sự 2015 → ?'],
  ['with its number', 'Luật Giá số 16/2023/QH15', 'Luật Giá số 16/2023/QH15 → 16/2023/QH15'],
  [
    'a comma before the number',
    'Luật Khám bệnh, chữa bệnh, số 15/2023/QH15',
    'Luật Khám bệnh, chữa bệnh, số 15/2023/QH15 → 15/2023/QH15',
  ],
  [
    'its number elsewhere',
    'Luật Dược số 105/2016/QH13. Theo Luật Dược,',
    'Luật Dược số 105/2016/QH13 → 105/2016/QH13',
    'Luật Dược → 105/2016/QH13',
  ],
  [
    'its number in brackets',
    'Luật Thủy lợi (Luật số 08/2017/QH14)',
    'Luật Thủy lợi → 08/2017/QH14',
    'Luật số 08/2017/QH14 → 08/2017/QH14',
  ],
  [
    'its name in brackets behind the number',
    'Luật số 08/2017/QH14 (Luật Thủy lợi năm 2017) và Luật Thủy lợi năm 2017',
    'Luật số 08/2017/QH14 → 08/2017/QH14',
    'Luật Thủy lợi năm 2017 → 08/2017/QH14',
    'Luật Thủy lợi năm 2017 → 08/2017/QH14',
  ],
  ['revised', 'thông qua Luật Thủ đô (sửa đổi).', 'Luật Thủ đô (sửa đổi) → ?'],
  ['revised, without brackets', 'thông qua Luật Nhà ở sửa đổi.', 'Luật Nhà ở sửa đổi → ?'],
  ['a longer bracket', 'Luật Đất đai 2013 (sửa đổi, bổ sung năm 2018)', 'Luật Đất đai 2013 → ?'],
  ['its abbreviation between', 'Bộ luật Dân sự (BLDS) 2015', 'Bộ luật Dân sự (BLDS) 2015 → ?'],
  ['abbreviated', 'Điều 585 BLDS và Luật BHXH năm 2014', 'BLDS → ?', 'Luật BHXH năm 2014 → ?'],
  [
    'a code called a law',
    'theo khoản 2 Điều 104 luật Hình sự và vi phạm luật Lao động',
    'luật Hình sự → ?',
    'luật Lao động → ?',
  ],
  ['… as a field', 'giảng viên luật Hình sự, kiến thức luật Dân sự'],
  [
    'an amending law and the initials of a code',
    'Luật sửa đổi, bổ sung một số điều của BLHS 2015 và BLHS 2015',
    'Luật sửa đổi, bổ sung một số điều của BLHS 2015 → ?',
    'BLHS 2015 → ?',
  ],
  [
    'initials of syllables with a tone mark',
    'Luật THADS 2008, Luật THAHS và Luật TCTAND; Luật TCTD nêu',
    'Luật THADS 2008 → ?',
    'Luật THAHS → ?',
    'Luật TCTAND → ?',
    'Luật TCTD → ?',
  ],
  ['initials and the state', 'theo Luật MTTQ Việt Nam và Luật NHNN VN', 'Luật MTTQ Việt Nam → ?', 'Luật NHNN VN → ?'],
  ['a law called a code', 'Bộ luật Giao thông đường bộ nêu', 'Bộ luật Giao thông đường bộ → ?'],
  ['the short name of an ordinance', 'sửa Pháp lệnh Người có công', 'Pháp lệnh Người có công → ?'],
  [
    'a colon before a list',
    'sửa các Luật: Đất đai, Nhà ở và Xây dựng.',
    'Luật: Đất đai → ?',
    'Nhà ở → ?',
    'Xây dựng → ?',
  ],
  ['… before whole names', 'gồm các luật: Luật Đất đai, Luật Nhà ở', 'Luật Đất đai → ?', 'Luật Nhà ở → ?'],
  ['… before anything else', 'theo Luật: Đất đai là tài sản; các Luật: Mua bán ma túy'],
  ['small letters', 'Luật giao thông đường bộ', 'Luật giao thông đường bộ → ?'],
  ['a small word, a capital name', 'theo luật Đất đai', 'luật Đất đai → ?'],
  ['capitals', 'LUẬT ĐẤT ĐAI NĂM 2024', 'LUẬT ĐẤT ĐAI NĂM 2024 → ?'],
  ['an old tone place', 'Luật Hoá chất 2007', 'Luật Hoá chất 2007 → ?'],
  ['commas left out', 'Luật Thi đua Khen thưởng', 'Luật Thi đua Khen thưởng → ?'],
  [
    'names with và and commas',
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ → ?',
  ],
  ['the longest name', 'Luật Đấu giá tài sản và Luật Đấu thầu', 'Luật Đấu giá tài sản → ?', 'Luật Đấu thầu → ?'],
  ['the word each time', 'Luật Đất đai, Luật Nhà ở', 'Luật Đất đai → ?', 'Luật Nhà ở → ?'],
  ['the word once', 'các luật Đất đai, Nhà ở', 'luật Đất đai → ?', 'Nhà ở → ?'],
  ['no list', 'Luật Đất đai, Quy hoạch sử dụng đất', 'Luật Đất đai → ?'],
  [
    'an amending law, and one that was made anew',
    'Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Thanh tra (sửa đổi)',
    'Luật sửa đổi, bổ sung một số điều của Luật Dược → ?',
    'Luật Thanh tra (sửa đổi) → ?',
  ],
  [
    'an amending law',
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng năm 2020',
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng năm 2020 → ?',
  ],
  [
    'one that amends several',
    'Luật sửa đổi Luật Đầu tư công, Luật Đấu thầu và Luật Giá',
    'Luật sửa đổi Luật Đầu tư công, Luật Đấu thầu và Luật Giá → ?',
  ],
  [
    'on order, whose name has a comma',
    'Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự có hiệu lực',
    'Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự → ?',
  ],
  [
    'tại in a name',
    'theo Luật Tòa án nhân dân chuyên biệt tại Trung tâm tài chính quốc tế và Luật Giá',
    'Luật Tòa án nhân dân chuyên biệt tại Trung tâm tài chính quốc tế → ?',
    'Luật Giá → ?',
  ],
  [
    'the outer number',
    'Luật sửa đổi Luật Xây dựng số 62/2020/QH14',
    'Luật sửa đổi Luật Xây dựng số 62/2020/QH14 → 62/2020/QH14',
  ],
  [
    'the inner number',
    'Luật sửa đổi Bộ luật Hình sự số 100/2015/QH13',
    'Luật sửa đổi Bộ luật Hình sự số 100/2015/QH13 → ?',
  ],
  ['an ordinance', 'Pháp lệnh Ngoại hối', 'Pháp lệnh Ngoại hối → ?'],
  ['the constitution', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013 → ?'],
  ['… with its year in brackets', 'theo Hiến pháp (2013) và Hiến pháp (1992, 2013)', 'Hiến pháp (2013) → ?'],
  ['codes, the word once', 'các bộ luật Hình sự, Dân sự nêu', 'bộ luật Hình sự → ?', 'Dân sự → ?'],
  [
    '… and no plural',
    'Bộ luật Hình sự, Tố tụng hình sự có hiệu lực; Bộ luật Lao động, Dân sự hóa',
    'Bộ luật Hình sự → ?',
    'Tố tụng hình sự → ?',
    'Bộ luật Lao động → ?',
  ],
  [
    'a list before a verb',
    'Luật Đất đai, Nhà ở, Xây dựng cùng có hiệu lực',
    'Luật Đất đai → ?',
    'Nhà ở → ?',
    'Xây dựng → ?',
  ],
  ['revised, with what', 'thông qua Luật Nhà ở sửa đổi với nhiều điểm mới', 'Luật Nhà ở sửa đổi → ?'],
  ['not in the list', 'xây dựng Luật Tiền lương tối thiểu, ông nói', 'Luật Tiền lương tối thiểu → ?'],
  ['not in the list, with its day', 'Căn cứ Luật Tiền lương tối thiểu ngày 3/4/2022;', 'Luật Tiền lương tối thiểu → ?'],
  ['a lost space', 'Lý do làLuật Thủy sản năm 2003', 'Luật Thủy sản năm 2003 → ?'],
  [
    'a part of the name abbreviated',
    'Luật Kinh doanh BĐS và Luật Tổ chức CQĐP 2025',
    'Luật Kinh doanh BĐS → ?',
    'Luật Tổ chức CQĐP 2025 → ?',
  ],
  ['… by letters of no name', 'Luật Kinh doanh XNK'],
  ['a longer name by its abbreviation', 'Luật Đầu tư PPP', 'Luật Đầu tư PPP → ?'],
  [
    'so many laws and a number',
    'Luật sửa đổi 9 Luật số 56/2024/QH15',
    'Luật sửa đổi 9 Luật số 56/2024/QH15 → 56/2024/QH15',
  ],
  [
    'laws that it amends by name',
    'Luật sửa đổi các Luật Đất đai và Luật Nhà ở',
    'Luật sửa đổi các Luật Đất đai và Luật Nhà ở → ?',
  ],
  ['without Việt Nam', 'Luật NHNN', 'Luật NHNN → ?'],
  [
    'số in a name',
    'Luật Công nghệ số và Luật Kho lúa số 79/2015/QH13',
    'Luật Công nghệ số → ?',
    'Luật Kho lúa số 79/2015/QH13 → 79/2015/QH13',
  ],
]);

table('laws named by initials', [
  ['two in one', 'Luật PCCC và CNCH có hiệu lực', 'Luật PCCC và CNCH → ?'],
  ['with a stroke', 'Luật PCCC&CNCH năm 2024', 'Luật PCCC&CNCH năm 2024 → ?'],
  ['of two laws', 'Luật BHXH và BHYT', 'Luật BHXH → ?'],
  [
    'inside another',
    'Luật sửa đổi, bổ sung một số điều của Luật PCCC và CNCH',
    'Luật sửa đổi, bổ sung một số điều của Luật PCCC và CNCH → ?',
  ],
]);

table('laws in lower case', [
  [
    'told with a capital elsewhere',
    'Luật Thủy lợi có ba chương; người dân chưa rõ luật thủy lợi.',
    'Luật Thủy lợi → ?',
    'luật thủy lợi → ?',
  ],
  [
    'cited as binding, in an article that names another law',
    'theo quy định của luật kế toán và Bộ luật Hình sự',
    'luật kế toán → ?',
    'Bộ luật Hình sự → ?',
  ],
  [
    'one behind another',
    'vi phạm luật doanh nghiệp và luật các tổ chức tín dụng; Điều 3 Luật Giá',
    'luật doanh nghiệp → ?',
    'luật các tổ chức tín dụng → ?',
    'Luật Giá → ?',
  ],
  ['a pinpoint before it', 'Điều 9 luật đê điều, BLHS 2015', 'luật đê điều → ?', 'BLHS 2015 → ?'],
  ['an article that names no law', 'theo luật phá sản, hãng xe nộp đơn xin bảo hộ'],
  ['not cited as binding', 'Bộ luật Dân sự; hỏi về luật đê điều', 'Bộ luật Dân sự → ?'],
  ['a popular name', 'Luật Giao thông đường bộ; vi phạm luật giao thông', 'Luật Giao thông đường bộ → ?'],
  ['a foreign law', 'Bộ luật Dân sự, theo luật báo chí Mỹ', 'Bộ luật Dân sự → ?'],
  ['a trade', 'Luật Đầu tư; ông là chuyên gia luật đầu tư', 'Luật Đầu tư → ?'],
  ['an ordinance', 'Pháp lệnh cựu chiến binh', 'Pháp lệnh cựu chiến binh → ?'],
  ['an ordinance told short', 'nộp theo Pháp lệnh thuế thu nhập', 'Pháp lệnh thuế thu nhập → ?'],
]);

table('declared abbreviations', [
  ['used later', 'Bộ luật Hình sự (BLHS) và Điều 5 BLHS', 'Bộ luật Hình sự → ?', 'BLHS → ?', 'BLHS → ?'],
  ['never used', 'Bộ luật Hình sự (BLHS) quy định', 'Bộ luật Hình sự → ?'],
]);

it.each([
  ['Luật Sửa đổi bổ sung một số điều của Luật NVQS', 'Luật sửa đổi, bổ sung một số điều của Luật Nghĩa vụ quân sự'],
  ['Luật sửa đổi Luật đất đai và bộ luật hình sự', 'Luật sửa đổi Luật Đất đai và Bộ luật Hình sự'],
  ['Luật sửa đổi, bổ sung Điều 170 của Luật Doanh nghiệp 2005', 'Luật sửa đổi, bổ sung Điều 170 của Luật Doanh nghiệp'],
])('the name of an amending law in full: %s', (text, name) => {
  expect(recognise(text).references[0]?.name).toBe(name);
});
