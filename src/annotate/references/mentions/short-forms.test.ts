import { expect, it } from 'vitest';
import { recognise, table } from '../test-table';

table('lists that state symbol and year once', [
  [
    'decrees',
    'các Nghị định số 12, 13 và 14/2024/NĐ-CP',
    'Nghị định số 12 → 12/2024/NĐ-CP',
    '13 → 13/2024/NĐ-CP',
    '14/2024/NĐ-CP → 14/2024/NĐ-CP',
  ],
  ['… far apart', 'Nghị định 46 và 100/2019/NĐ-CP', 'Nghị định 46 → ?', '100/2019/NĐ-CP → 100/2019/NĐ-CP'],
  ['… that fall', 'Nghị định 178 và 67/2025/NĐ-CP', 'Nghị định 178 → ?', '67/2025/NĐ-CP → 67/2025/NĐ-CP'],
  [
    'the kind told anew',
    'Nghị định 15 và Nghị định 17/2024/NĐ-CP',
    'Nghị định 15 → ?',
    'Nghị định 17/2024/NĐ-CP → 17/2024/NĐ-CP',
  ],
  [
    'a range',
    'từ Nghị định số 130 đến Nghị định số 146/2025/NĐ-CP',
    'Nghị định số 130 → 130/2025/NĐ-CP',
    'Nghị định số 146/2025/NĐ-CP → 146/2025/NĐ-CP',
  ],
  [
    'the year behind the list',
    'Nghị định số 115, 130 và 131 năm 2025 nêu',
    'Nghị định số 115 → 115/2025/NĐ-CP',
    '130 → 130/2025/NĐ-CP',
    '131 → 131/2025/NĐ-CP',
  ],
  ['before a verb', 'Nghị định 178, 67 và 154 đang áp dụng', 'Nghị định 178 → ?', '67 → ?', '154 → ?'],
]);

table('short forms', [
  [
    'told in full before',
    'Nghị quyết số 28-NQ/TW. Nghị quyết 28 nêu',
    'Nghị quyết số 28-NQ/TW → 28-NQ/TW',
    'Nghị quyết 28 → 28-NQ/TW',
  ],
  [
    'told in full later',
    'Kết luận số 21 và sau đó Kết luận 21-KL/TW',
    'Kết luận số 21 → 21-KL/TW',
    'Kết luận 21-KL/TW → 21-KL/TW',
  ],
  ['never told in full', 'theo Nghị định 168', 'Nghị định 168 → ?'],
  ['the term of the body behind', 'theo Nghị quyết 29 khóa XI, chương trình 29 khóa học', 'Nghị quyết 29 → ?'],
  [
    'a list whose first is none',
    'Các quy định 36, 37 và 41 đã cũ; Quy định 37 về nêu gương',
    '37 → ?',
    'Quy định 37 → ?',
  ],
  [
    'an abbreviation declared between',
    'Quyết định (QĐ) 33/2014 của UBND TP Huế. QĐ 33 nêu; Nghị định (NĐ) số 67 giúp',
    'Quyết định (QĐ) 33/2014 → 33/2014/QĐ-UBND',
    'QĐ 33 → 33/2014/QĐ-UBND',
    'Nghị định (NĐ) số 67 → ?',
  ],
  [
    'what it decides between',
    'Quyết định khởi tố bị can số 83 ngày 23/6/2017; quyết định thu hồi đất số 2594 của UBND huyện; Quyết định khởi tố bị can số 83',
    'Quyết định khởi tố bị can số 83 → ?',
    'quyết định thu hồi đất số 2594 → ?',
    'Quyết định khởi tố bị can số 83 → ?',
  ],
  [
    'who decides between',
    'Nghị quyết HĐND tỉnh Sơn La số 170 ngày 10.7.2015',
    'Nghị quyết HĐND tỉnh Sơn La số 170 → ?',
  ],
  [
    'what is decided on',
    'quyết định xử phạt quán số 16, ở xã; quyết định thanh tra lô đất số 73; Quyết định bổ nhiệm số 5 người',
  ],
  ['another bracket between', 'Nghị định (mới) 67; Bộ Quốc phòng (QĐ) 12'],
  ['a bracket behind', 'theo Quyết định 49 (ngày 1-9-2011) của Thủ tướng', 'Quyết định 49 → ?'],
  ['a number in words behind', 'Bộ: Quyết định 12 (mười hai) việc'],
  [
    'words that only begin like an amount',
    'Nghị định 67 đồng loạt kêu; Thông tư 20 hoạt động tốt',
    'Nghị định 67 → ?',
    'Thông tư 20 → ?',
  ],
  ['what a decree has', 'Ban Soạn thảo Nghị định 15 điều, Nghị quyết 35 mức'],
  [
    'two that fit',
    'Chỉ thị 05-CT/TW, Chỉ thị 05/CT-TTg và Chỉ thị 05',
    'Chỉ thị 05-CT/TW → 05-CT/TW',
    'Chỉ thị 05/CT-TTg → 05/CT-TTg',
    'Chỉ thị 05 → ?',
  ],
  [
    'another kind',
    'Thông tư 21/2019/TT-BYT và Nghị định 21',
    'Thông tư 21/2019/TT-BYT → 21/2019/TT-BYT',
    'Nghị định 21 → ?',
  ],
  [
    'a declared alias',
    'Quy định số 37-QĐ/TW (Quy định 37)',
    'Quy định số 37-QĐ/TW → 37-QĐ/TW',
    'Quy định 37 → 37-QĐ/TW',
  ],
  [
    'leading zeros',
    'Nghị định 06/2021/NĐ-CP, Nghị định 6',
    'Nghị định 06/2021/NĐ-CP → 06/2021/NĐ-CP',
    'Nghị định 6 → 06/2021/NĐ-CP',
  ],
  ['a decree by number and year', 'Nghị định 100/2019', 'Nghị định 100/2019 → 100/2019/NĐ-CP'],
  ['a circular by its ministry', 'Thông tư 29/2024 của Bộ Giáo dục và Đào tạo', 'Thông tư 29/2024 → 29/2024/TT-BGDĐT'],
  ['a ministry shortened', 'Bộ GD-ĐT ban hành Thông tư 29/2024', 'Thông tư 29/2024 → 29/2024/TT-BGDĐT'],
  ['a new one', 'Thông tư số 07/2025 của Bộ DT&TG', 'Thông tư số 07/2025 → 07/2025/TT-BDTTG'],
  ['… with strokes in another place', 'Thông tư 21/2025 của Bộ VHTT-DL nêu', 'Thông tư 21/2025 → 21/2025/TT-BVHTTDL'],
  ['a circular without one', 'Thông tư 29/2024 quy định', 'Thông tư 29/2024 → ?'],
  ['a decision by its issuer', 'Quyết định 26/2020 của Thủ tướng', 'Quyết định 26/2020 → 26/2020/QĐ-TTg'],
  ['a resolution stays open', 'Nghị quyết 31/2012 của Quốc hội', 'Nghị quyết 31/2012 → ?'],
  [
    'a resolution by the Assembly and its term',
    'Nghị quyết số 202/2025 của Quốc hội khóa XV. Nghị quyết 202 nêu',
    'Nghị quyết số 202/2025 → 202/2025/QH15',
    'Nghị quyết 202 → 202/2025/QH15',
  ],
  [
    'a day before the Assembly',
    'Nghị quyết 88/2014 ngày 28/11/2014 của Quốc hội, khóa 13',
    'Nghị quyết 88/2014 → 88/2014/QH13',
  ],
  ['a term that was over', 'Nghị quyết 41/2017 của Quốc hội khóa XII', 'Nghị quyết 41/2017 → ?'],
  ['a term of another', 'Nghị quyết 41/2017 của Quốc hội và Đại hội Đảng khóa XV', 'Nghị quyết 41/2017 → ?'],
  [
    'a standing committee’s stays open',
    'Nghị quyết 1211/2016 của Ủy ban Thường vụ Quốc hội khóa XIII',
    'Nghị quyết 1211/2016 → ?',
  ],
  [
    'the Assembly named for another',
    'Nghị quyết 12/2022 của tỉnh, nghị quyết của Quốc hội khóa XV',
    'Nghị quyết 12/2022 → ?',
  ],
  ['a council’s stays open', 'Nghị quyết 12/2022 của HĐND tỉnh khóa XV', 'Nghị quyết 12/2022 → ?'],
  ['abbreviated', 'NQ57 và NĐ 168', 'NQ57 → ?', 'NĐ 168 → ?'],
  ['small letters', 'kết luận 66 của Ban Bí thư', 'kết luận 66 → ?'],
  [
    'as the article tells it elsewhere',
    'QĐ 38/2011/QĐ-UBND; trong quyết định 38',
    'QĐ 38/2011/QĐ-UBND → 38/2011/QĐ-UBND',
    'quyết định 38 → 38/2011/QĐ-UBND',
  ],
  [
    'a year left out',
    'Nghị định 82/2001/NĐ-CP, Nghị định 82/NĐ-CP',
    'Nghị định 82/2001/NĐ-CP → 82/2001/NĐ-CP',
    'Nghị định 82/NĐ-CP → 82/2001/NĐ-CP',
  ],
  ['its year said', 'Thông tư 05 ban hành năm 2024 của Bộ Xây dựng', 'Thông tư 05 → 05/2024/TT-BXD'],
  ['its day said', 'Thông tư số 05 ngày 31/7/2024 của Bộ Xây dựng', 'Thông tư số 05 → 05/2024/TT-BXD'],
  ['its year and no ministry beside it', 'Bộ Xây dựng cho biết. Thông tư 05 năm 2024 nêu', 'Thông tư 05 → ?'],
  ['… of a decision nobody knows the letters', 'Quyết định 17 năm 2023 của Thủ tướng', 'Quyết định 17 → ?'],
]);

table('lists', [
  [
    'numbers in full',
    'các Nghị định số 43/2014/NĐ-CP, 01/2017/NĐ-CP',
    'Nghị định số 43/2014/NĐ-CP → 43/2014/NĐ-CP',
    '01/2017/NĐ-CP → 01/2017/NĐ-CP',
  ],
  [
    'số each time',
    'Công văn số 463/TTg-KTN; số 875/TTg-KTN',
    'Công văn số 463/TTg-KTN → 463/TTg-KTN',
    '875/TTg-KTN → 875/TTg-KTN',
  ],
  ['short forms', 'Nghị quyết 66 và 68', 'Nghị quyết 66 → ?', '68 → ?'],
  [
    'numbers and years',
    'Nghị định 136/2020 và 50/2024',
    'Nghị định 136/2020 → 136/2020/NĐ-CP',
    '50/2024 → 50/2024/NĐ-CP',
  ],
  [
    'letters of the last',
    'Quyết định số 523, 524 và 525/QĐ-TTg',
    'Quyết định số 523 → 523/QĐ-TTg',
    '524 → 524/QĐ-TTg',
    '525/QĐ-TTg → 525/QĐ-TTg',
  ],
  ['an amount behind', 'Nghị quyết 66 và 5 giải pháp', 'Nghị quyết 66 → ?'],
]);

/** The mentions of each document. */
it.each([
  [
    'the number of the one year told',
    'Nghị quyết 19/2017 về chợ. Nghị quyết 19 nêu',
    ['Nghị quyết 19/2017; Nghị quyết 19'],
  ],
  ['a year behind it', 'Nghị quyết 19 năm 2017 về chợ. Nghị quyết số 19 nêu', ['Nghị quyết 19; Nghị quyết số 19']],
  [
    'two years in brackets',
    'Quyết định 113 (năm 1980) và Quyết định 113 (năm 2014)',
    ['Quyết định 113', 'Quyết định 113'],
  ],
  ['two years', 'Nghị quyết 19 năm 2016 và Nghị quyết 19 năm 2014', ['Nghị quyết 19', 'Nghị quyết 19']],
  [
    'two years, and one that may be either',
    'Nghị quyết 19/2017 khác Nghị quyết 19/2016. Nghị quyết 19 nêu',
    ['Nghị quyết 19/2017', 'Nghị quyết 19/2016', 'Nghị quyết 19'],
  ],
  [
    'several told in full',
    'Nghị quyết 19/NQ-CP, Nghị quyết 19-2015/NQ-CP và Nghị quyết 19/2017. Nghị quyết 19 nêu',
    ['Nghị quyết 19/NQ-CP', 'Nghị quyết 19-2015/NQ-CP', 'Nghị quyết 19/2017', 'Nghị quyết 19'],
  ],
  [
    'an old law and its new one',
    'Luật BHXH năm 2014 hết hiệu lực. Luật BHXH mới bỏ',
    ['Luật BHXH năm 2014', 'Luật BHXH'],
  ],
  [
    'by their numbers',
    'Luật BHXH số 58/2014/QH13 hết hiệu lực. Luật BHXH mới bỏ',
    ['Luật BHXH số 58/2014/QH13', 'Luật BHXH'],
  ],
  [
    'one number of two Party terms',
    'Nghị quyết 18-NQ/TW năm 2017 về bộ máy, Nghị quyết 18-NQ/TW ngày 16/6/2022 về đất. Nghị quyết 18 nêu',
    ['Nghị quyết 18-NQ/TW', 'Nghị quyết 18-NQ/TW', 'Nghị quyết 18'],
  ],
  [
    'one number of two years of one term',
    'Nghị quyết 57-NQ/TW ngày 22/12/2024. Nghị quyết 57-NQ/TW năm 2025',
    ['Nghị quyết 57-NQ/TW; Nghị quyết 57-NQ/TW'],
  ],
  [
    'one number of two years',
    'Quyết định 263/QĐ-TTg ngày 22/2/2022 và Quyết định 263/QĐ-TTg ngày 3/4/2024',
    ['Quyết định 263/QĐ-TTg', 'Quyết định 263/QĐ-TTg'],
  ],
  [
    'one number of two provinces',
    'Quyết định 5/2024/QĐ-UBND của UBND tỉnh Sơn La, Quyết định 5/2024/QĐ-UBND của UBND tỉnh Lai Châu',
    ['Quyết định 5/2024/QĐ-UBND', 'Quyết định 5/2024/QĐ-UBND'],
  ],
  [
    'one told with its year and without',
    'Quyết định 263/QĐ-TTg ngày 22/2/2022. Theo Quyết định 263/QĐ-TTg',
    ['Quyết định 263/QĐ-TTg; Quyết định 263/QĐ-TTg'],
  ],
  ['the new one alone', 'Luật BHXH năm 2024. Luật BHXH mới bỏ', ['Luật BHXH năm 2024; Luật BHXH']],
  ['of one version', 'Luật Cảnh vệ nêu. Luật Cảnh vệ mới bỏ', ['Luật Cảnh vệ; Luật Cảnh vệ']],
  [
    'an amending law in other words',
    'Luật Sửa đổi, bổ sung một số điều của Luật BHYT. Luật sửa đổi bổ sung một số điều của Luật Bảo hiểm y tế',
    ['Luật Sửa đổi, bổ sung một số điều của Luật BHYT; Luật sửa đổi bổ sung một số điều của Luật Bảo hiểm y tế'],
  ],
])('one document: %s', (_, text, documents) => {
  expect(recognise(text).references.map(({ mentions }) => mentions.map((mention) => mention.text).join('; '))).toEqual(
    documents,
  );
});
