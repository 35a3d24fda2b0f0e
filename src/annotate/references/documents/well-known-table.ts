/**
 * Documents that papers name by a bare number, *Nghị định 100*, and expect readers to know. One row each:
 *
 *     number | day of issue | words of its field, of which the article must have one | last day on which a bare number means it
 *
 * The last column is for numbers that return every year or term. Source: the documents themselves, as in gazettes and Party records.
 */
export const WELL_KNOWN = `
34/2010/NĐ-CP    | 2010-04-02 | giao thông
171/2013/NĐ-CP   | 2013-11-13 | giao thông
46/2016/NĐ-CP    | 2016-05-26 | giao thông, nồng độ cồn
100/2019/NĐ-CP   | 2019-12-30 | giao thông, nồng độ cồn, rượu bia, lái xe
168/2024/NĐ-CP   | 2024-12-26 | giao thông, nồng độ cồn, đèn đỏ, lái xe
86/2014/NĐ-CP    | 2014-09-10 | kinh doanh vận tải
10/2020/NĐ-CP    | 2020-01-17 | kinh doanh vận tải
84/2009/NĐ-CP    | 2009-10-15 | xăng dầu
83/2014/NĐ-CP    | 2014-09-03 | xăng dầu
95/2021/NĐ-CP    | 2021-11-01 | xăng dầu
80/2023/NĐ-CP    | 2023-11-17 | xăng dầu
24/2012/NĐ-CP    | 2012-04-03 | vàng miếng, kinh doanh vàng, thị trường vàng
67/2014/NĐ-CP    | 2014-07-07 | tàu cá, ngư dân, đóng tàu, tàu vỏ thép
116/2017/NĐ-CP   | 2017-10-17 | nhập khẩu ô tô, ô tô nhập khẩu, lắp ráp
116/2020/NĐ-CP   | 2020-09-25 | sư phạm
15/2018/NĐ-CP    | 2018-02-02 | an toàn thực phẩm
20/2017/NĐ-CP    | 2017-02-24 | giao dịch liên kết
132/2020/NĐ-CP   | 2020-11-05 | giao dịch liên kết
153/2020/NĐ-CP   | 2020-12-31 | trái phiếu
65/2022/NĐ-CP    | 2022-09-16 | trái phiếu
08/2023/NĐ-CP    | 2023-03-05 | trái phiếu
108/2014/NĐ-CP   | 2014-11-20 | tinh giản biên chế
73/2024/NĐ-CP    | 2024-06-30 | lương cơ sở, tiền thưởng
178/2024/NĐ-CP   | 2024-12-31 | nghỉ hưu trước tuổi, thôi việc, bộ máy
67/2025/NĐ-CP    | 2025-03-15 | nghỉ hưu trước tuổi, thôi việc
13/2023/NĐ-CP    | 2023-04-17 | dữ liệu cá nhân
123/2020/NĐ-CP   | 2020-10-19 | hóa đơn
70/2025/NĐ-CP    | 2025-03-20 | hóa đơn
72/2013/NĐ-CP    | 2013-07-15 | mạng xã hội, thông tin trên mạng
147/2024/NĐ-CP   | 2024-11-09 | mạng xã hội, thông tin trên mạng
136/2020/NĐ-CP   | 2020-11-24 | phòng cháy
44/2014/NĐ-CP    | 2014-05-15 | giá đất
71/2024/NĐ-CP    | 2024-06-27 | giá đất
88/2024/NĐ-CP    | 2024-07-15 | tái định cư, thu hồi đất
102/2024/NĐ-CP   | 2024-07-30 | Luật Đất đai
103/2024/NĐ-CP   | 2024-07-30 | tiền sử dụng đất, tiền thuê đất
100/2015/NĐ-CP   | 2015-10-20 | nhà ở xã hội | 2024-07-31
100/2024/NĐ-CP   | 2024-07-26 | nhà ở xã hội
168/2025/NĐ-CP   | 2025-06-30 | đăng ký doanh nghiệp, đăng ký kinh doanh
59/2022/NĐ-CP    | 2022-09-05 | định danh
69/2024/NĐ-CP    | 2024-06-25 | định danh
81/2021/NĐ-CP    | 2021-08-27 | học phí
97/2023/NĐ-CP    | 2023-12-31 | học phí
17/2012/TT-BGDĐT | 2012-05-16 | dạy thêm
30/2014/TT-BGDĐT | 2014-08-28 | tiểu học
22/2016/TT-BGDĐT | 2016-09-22 | tiểu học
27/2020/TT-BGDĐT | 2020-09-04 | tiểu học
29/2024/TT-BGDĐT | 2024-12-30 | dạy thêm
39/2016/TT-NHNN  | 2016-12-30 | cho vay
01/2020/TT-NHNN  | 2020-03-13 | cơ cấu lại, nhóm nợ
06/2023/TT-NHNN  | 2023-06-28 | cho vay
200/2014/TT-BTC  | 2014-12-22 | kế toán
2345/QĐ-NHNN     | 2023-12-18 | sinh trắc học, xác thực
1719/QĐ-TTg      | 2021-10-14 | dân tộc thiểu số
30a/2008/NQ-CP   | 2008-12-27 | giảm nghèo, huyện nghèo
02/NQ-CP         | 2013-01-07 | nợ xấu, tồn kho, bất động sản | 2013-12-31
35/NQ-CP         | 2016-05-16 | phát triển doanh nghiệp, hỗ trợ doanh nghiệp | 2017-12-31
42/NQ-CP         | 2020-04-09 | Covid | 2021-06-30
68/NQ-CP         | 2021-07-01 | Covid | 2022-06-30
116/NQ-CP        | 2021-09-24 | bảo hiểm thất nghiệp | 2022-12-31
128/NQ-CP        | 2021-10-11 | Covid, thích ứng an toàn | 2022-12-31
15/CT-TTg        | 2020-03-27 | Covid, giãn cách, dịch bệnh | 2021-12-31
16/CT-TTg        | 2020-03-31 | Covid, giãn cách, dịch bệnh | 2021-12-31
19/CT-TTg        | 2020-04-24 | Covid, giãn cách, dịch bệnh | 2021-12-31
35/2012/QH13     | 2012-11-21 | tín nhiệm
42/2017/QH14     | 2017-06-21 | nợ xấu
54/2017/QH14     | 2017-11-24 | cơ chế đặc thù, chính sách đặc thù
97/2019/QH14     | 2019-11-27 | chính quyền đô thị
119/2020/QH14    | 2020-06-19 | chính quyền đô thị, cơ chế đặc thù, chính sách đặc thù
131/2020/QH14    | 2020-11-16 | chính quyền đô thị
35/2021/QH15     | 2021-11-13 | cơ chế đặc thù, chính sách đặc thù
36/2021/QH15     | 2021-11-13 | cơ chế đặc thù, chính sách đặc thù
37/2021/QH15     | 2021-11-13 | cơ chế đặc thù, chính sách đặc thù
38/2021/QH15     | 2021-11-13 | cơ chế đặc thù, chính sách đặc thù
43/2022/QH15     | 2022-01-11 | phục hồi
45/2022/QH15     | 2022-01-11 | cơ chế đặc thù, chính sách đặc thù
55/2022/QH15     | 2022-06-16 | cơ chế đặc thù, chính sách đặc thù
98/2023/QH15     | 2023-06-24 | cơ chế đặc thù, chính sách đặc thù
107/2023/QH15    | 2023-11-29 | thuế tối thiểu
136/2024/QH15    | 2024-06-26 | cơ chế đặc thù, chính sách đặc thù
202/2025/QH15    | 2025-06-12 | sáp nhập, sắp xếp
26-NQ/TW         | 2008-08-05 | nông dân, nông thôn | 2015-12-31
28-NQ/TW         | 2013-10-25 | bảo vệ Tổ quốc | 2023-10-31
29-NQ/TW         | 2013-11-04 | đổi mới căn bản | 2025-08-21
33-NQ/TW         | 2014-06-09 | văn hóa và con người, con người Việt Nam
10-NQ/TW         | 2017-06-03 | kinh tế tư nhân
11-NQ/TW         | 2017-06-03 | kinh tế thị trường
12-NQ/TW         | 2017-06-03 | doanh nghiệp nhà nước
18-NQ/TW         | 2017-10-25 | tinh gọn, bộ máy
19-NQ/TW         | 2017-10-25 | đơn vị sự nghiệp
20-NQ/TW         | 2017-10-25 | sức khỏe nhân dân
21-NQ/TW         | 2017-10-25 | công tác dân số
26-NQ/TW         | 2018-05-19 | đội ngũ cán bộ, cán bộ các cấp
27-NQ/TW         | 2018-05-21 | tiền lương
28-NQ/TW         | 2018-05-23 | bảo hiểm xã hội
36-NQ/TW         | 2018-10-22 | kinh tế biển
43-NQ/TW         | 2019-01-24 | phát triển thành phố Đà Nẵng, phát triển Đà Nẵng
45-NQ/TW         | 2019-01-24 | phát triển thành phố Hải Phòng, phát triển Hải Phòng
52-NQ/TW         | 2019-09-27 | lần thứ tư, 4.0
54-NQ/TW         | 2019-12-10 | phát triển tỉnh Thừa Thiên Huế, phát triển Thừa Thiên Huế
55-NQ/TW         | 2020-02-11 | năng lượng
58-NQ/TW         | 2020-08-05 | phát triển tỉnh Thanh Hóa, phát triển Thanh Hóa
59-NQ/TW         | 2020-08-05 | phát triển thành phố Cần Thơ, phát triển Cần Thơ
09-NQ/TW         | 2022-01-28 | phát triển tỉnh Khánh Hòa, phát triển Khánh Hòa
11-NQ/TW         | 2022-02-10 | miền núi Bắc Bộ, miền núi phía Bắc
13-NQ/TW         | 2022-04-02 | sông Cửu Long, ĐBSCL
15-NQ/TW         | 2022-05-05 | phát triển Thủ đô
18-NQ/TW         | 2022-06-16 | chính sách đất đai, quản lý và sử dụng đất, Luật Đất đai
23-NQ/TW         | 2022-10-06 | vùng Tây Nguyên
24-NQ/TW         | 2022-10-07 | vùng Đông Nam Bộ
26-NQ/TW         | 2022-11-03 | Bắc Trung Bộ
27-NQ/TW         | 2022-11-09 | pháp quyền
29-NQ/TW         | 2022-11-17 | công nghiệp hóa
30-NQ/TW         | 2022-11-23 | sông Hồng
31-NQ/TW         | 2022-12-30 | phát triển Thành phố Hồ Chí Minh, phát triển TP.HCM, phát triển TP HCM, phát triển TPHCM
39-NQ/TW         | 2023-07-18 | phát triển tỉnh Nghệ An, phát triển Nghệ An
41-NQ/TW         | 2023-10-10 | doanh nhân
42-NQ/TW         | 2023-11-24 | chính sách xã hội
43-NQ/TW         | 2023-11-24 | đại đoàn kết
44-NQ/TW         | 2023-11-24 | bảo vệ Tổ quốc
45-NQ/TW         | 2023-11-24 | trí thức
57-NQ/TW         | 2024-12-22 | khoa học, chuyển đổi số
59-NQ/TW         | 2025-01-24 | hội nhập
66-NQ/TW         | 2025-04-30 | xây dựng pháp luật, thi hành pháp luật
68-NQ/TW         | 2025-05-04 | kinh tế tư nhân, khu vực tư nhân, doanh nghiệp tư nhân
70-NQ/TW         | 2025-08-20 | năng lượng
71-NQ/TW         | 2025-08-22 | giáo dục
72-NQ/TW         | 2025-09-09 | sức khỏe, y tế
03-CT/TW         | 2011-05-14 | học tập và làm theo | 2016-05-14
05-CT/TW         | 2016-05-15 | học tập và làm theo
35-CT/TW         | 2019-05-30 | đại hội | 2021-12-31
35-CT/TW         | 2024-06-14 | đại hội
45-CT/TW         | 2025-04-14 | đại hội
47-QĐ/TW         | 2011-11-01 | không được làm
102-QĐ/TW        | 2017-11-15 | kỷ luật
22-QĐ/TW         | 2021-07-28 | kỷ luật, kiểm tra, giám sát
37-QĐ/TW         | 2021-10-25 | không được làm
41-QĐ/TW         | 2021-11-03 | miễn nhiệm, từ chức
69-QĐ/TW         | 2022-07-06 | kỷ luật
114-QĐ/TW        | 2023-07-11 | kiểm soát quyền lực
144-QĐ/TW        | 2024-05-09 | đạo đức cách mạng
14-KL/TW         | 2021-09-22 | dám nghĩ, năng động
21-KL/TW         | 2021-10-25 | chỉnh đốn, suy thoái
121-KL/TW        | 2025-01-24 | bộ máy
126-KL/TW        | 2025-02-14 | bộ máy, sắp xếp
127-KL/TW        | 2025-02-28 | bộ máy, sắp xếp
`;
