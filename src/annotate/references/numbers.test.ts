import { table } from './test-table';

table('numbers', [
  ['a decree', 'Theo Nghị định số 21/2019/NĐ-CP của Chính phủ.', 'Nghị định số 21/2019/NĐ-CP → 21/2019/NĐ-CP'],
  ['a circular', 'tại Thông tư 29/2024/TT-BGDĐT', 'Thông tư 29/2024/TT-BGDĐT → 29/2024/TT-BGDĐT'],
  ['an Assembly resolution', 'Nghị quyết số 41/2017/QH14', 'Nghị quyết số 41/2017/QH14 → 41/2017/QH14'],
  ['a law by number', 'Luật số 72/2025/QH15', 'Luật số 72/2025/QH15 → 72/2025/QH15'],
  ['a standing committee’s', 'Nghị quyết 629/2019/UBTVQH14', 'Nghị quyết 629/2019/UBTVQH14 → 629/2019/UBTVQH14'],
  ['an order', 'Lệnh số 21/2015/L-CTN', 'Lệnh số 21/2015/L-CTN → 21/2015/L-CTN'],
  ['an individual decision', 'ký Quyết định 123/QĐ-TTg', 'Quyết định 123/QĐ-TTg → 123/QĐ-TTg'],
  ['a công văn', 'văn bản số 2601/VPCP-KGVX', 'văn bản số 2601/VPCP-KGVX → 2601/VPCP-KGVX'],
  ['an urgent công văn', 'Công văn hỏa tốc số 260/UBND-TH', 'Công văn hỏa tốc số 260/UBND-TH → 260/UBND-TH'],
  [
    'a joint circular',
    'Thông tư liên tịch số 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC',
    'Thông tư liên tịch số 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC → 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC',
  ],
  ['a joint circular of courts', 'Thông tư liên ngành số 04/TTLN', 'Thông tư liên ngành số 04/TTLN → 04/TTLN'],
  ['the kind last', 'Thông tư 05-LĐTBXH/TT ngày 12/2/1996', 'Thông tư 05-LĐTBXH/TT → 05-LĐTBXH/TT'],
  ['an indictment', 'Cáo trạng số 45/CT-VKS-P1', 'Cáo trạng số 45/CT-VKS-P1 → 45/CT-VKS-P1'],
  ['a consolidated text', 'Văn bản hợp nhất số 19/VBHN-VPQH', 'Văn bản hợp nhất số 19/VBHN-VPQH → 19/VBHN-VPQH'],
  ['a dotted number', 'Nghị quyết 66.7/2025/NQ-CP', 'Nghị quyết 66.7/2025/NQ-CP → 66.7/2025/NQ-CP'],
  ['a hyphenated year', 'Nghị quyết 19-2017/NQ-CP', 'Nghị quyết 19-2017/NQ-CP → 19-2017/NQ-CP'],
  ['a number with a letter', 'Nghị quyết 30a/2008/NQ-CP', 'Nghị quyết 30a/2008/NQ-CP → 30a/2008/NQ-CP'],
  ['a Party document', 'Nghị quyết số 57-NQ/TW', 'Nghị quyết số 57-NQ/TW → 57-NQ/TW'],
  ['a Party quy định', 'Quy định số 08-QĐi/TƯ', 'Quy định số 08-QĐi/TƯ → 08-QĐi/TW'],
  ['T.Ư for TW', 'Nghị quyết số 57-NQ/T.Ư', 'Nghị quyết số 57-NQ/T.Ư → 57-NQ/TW'],
  ['a province’s Party committee', 'Đề án 03-ĐA/TU', 'Đề án 03-ĐA/TU → 03-ĐA/TU'],
  ['an old decree', 'Nghị định 91/CP ngày 17/8/1994', 'Nghị định 91/CP → 91/CP'],
  ['an old sắc lệnh', 'Sắc lệnh số 22-C ngày 18-2-1946', 'Sắc lệnh số 22-C → 22-C'],
  ['a judgement', 'Bản án số 123/2020/HS-ST', 'Bản án số 123/2020/HS-ST → 123/2020/HS-ST'],
  ['a licence', 'Giấy phép số: 137/GP-BTTTT', 'Giấy phép số: 137/GP-BTTTT → 137/GP-BTTTT'],
  [
    'a numbered committee',
    'Quyết định số 81/QĐ-BCĐ389 và Kế hoạch 7/KH-BCĐ138/CP',
    'Quyết định số 81/QĐ-BCĐ389 → 81/QĐ-BCĐ389',
    'Kế hoạch 7/KH-BCĐ138/CP → 7/KH-BCĐ138/CP',
  ],
  [
    'a space before the committee’s number',
    'Quyết định số 81/QĐ-BCĐ 389/TP, Kế hoạch số 7/KH-BCĐ 138 ngày 3/4/2020',
    'Quyết định số 81/QĐ-BCĐ 389/TP → 81/QĐ-BCĐ389/TP',
    'Kế hoạch số 7/KH-BCĐ 138 → 7/KH-BCĐ138',
  ],
  ['an amount behind a committee', 'Quyết định 81/QĐ-BCĐ 150 người', 'Quyết định 81/QĐ-BCĐ → 81/QĐ-BCĐ'],
  ['a number alone', 'theo 43/2014/NĐ-CP', '43/2014/NĐ-CP → 43/2014/NĐ-CP'],
  [
    'words between kind and number',
    'Quyết định khởi tố bị can số 32/C46-P12',
    'Quyết định khởi tố bị can số 32/C46-P12 → 32/C46-P12',
  ],
  ['capitals', 'CHỈ THỊ SỐ 19/CT-TTG', 'CHỈ THỊ SỐ 19/CT-TTG → 19/CT-TTg'],
  ['an English edition', 'Decree 168/2024/ND-CP', '168/2024/ND-CP → 168/2024/NĐ-CP'],
]);

table('words between the kind and the number', [
  [
    'with a colon',
    'Giấy phép hoạt động báo in số: 304/GP-BTTTT',
    'Giấy phép hoạt động báo in số: 304/GP-BTTTT → 304/GP-BTTTT',
  ],
  ['an issuer', 'Nghị quyết của Quốc hội số 98/2023/QH15', 'Nghị quyết của Quốc hội số 98/2023/QH15 → 98/2023/QH15'],
  ['a verb in small letters', 'đã thông báo cho dân tại số 12/QĐ-UBND', '12/QĐ-UBND → 12/QĐ-UBND'],
  [
    'its own kind in small letters',
    'thông báo tuyển dụng số 12/TB-SNV',
    'thông báo tuyển dụng số 12/TB-SNV → 12/TB-SNV',
  ],
]);
