/**
 * Laws (L), codes (B) and ordinances (P) of Vietnam by name, one a line: kind | name | a version | a version …
 * A version is its number, or its year where it bears none, and after @ the month (YYMM) from which it is in force.
 *
 * Written by tests/tools/build-law-table.ts from a table of documents gathered from public records in November 2026.
 */
export const LAW_TABLE = `B|Dân sự|1995|33/2005/QH11|91/2015/QH13@1701
B|Hàng hải|95/2015/QH13@1707
B|Hình sự|1985|15/1999/QH10|100/2015/QH13@1801
B|Lao động|1994|10/2012/QH13|45/2019/QH14@2101
B|Tố tụng dân sự|24/2004/QH11|92/2015/QH13@1607
B|Tố tụng hình sự|1988|19/2003/QH11|101/2015/QH13@1801
L|An ninh mạng|24/2018/QH14@1901|116/2025/QH15
L|An ninh Quốc gia|32/2004/QH11@0507
L|An toàn thông tin mạng|86/2015/QH13@1607
L|An toàn, vệ sinh lao động|84/2015/QH13@1607
L|Ban hành văn bản quy phạm pháp luật|1996|17/2008/QH12|80/2015/QH13@1607
L|Báo chí|103/2016/QH13@1701|126/2025/QH15@2607
L|Bảo hiểm tiền gửi|06/2012/QH13@1301
L|Bảo hiểm xã hội|71/2006/QH11|58/2014/QH13@1601|41/2024/QH15
L|Bảo hiểm y tế|25/2008/QH12@0907
L|Bảo vệ bí mật nhà nước|29/2018/QH14@2007|117/2025/QH15@2603
L|Bảo vệ dữ liệu cá nhân|91/2025/QH15@2601
L|Bảo vệ môi trường|1993|52/2005/QH11|72/2020/QH14@2201
L|Bảo vệ quyền lợi người tiêu dùng|59/2010/QH12@1107|19/2023/QH15@2407
L|Bảo vệ sức khỏe nhân dân|1989@8907
L|Bảo vệ và kiểm dịch thực vật|41/2013/QH13
L|Bảo vệ và phát triển rừng|1991|29/2004/QH11
L|Bảo vệ, chăm sóc và giáo dục trẻ em|1991|25/2004/QH11
L|Bầu cử đại biểu Hội đồng nhân dân|1994|12/2003/QH11
L|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|85/2015/QH13@1509
L|Bầu cử Đại biểu Quốc hội|1997
L|Biên giới quốc gia|06/2003/QH11@0401
L|Biên phòng Việt Nam|66/2020/QH14@2201
L|Biển Việt Nam|18/2012/QH13@1301
L|Bình đẳng giới|73/2006/QH11@0707
L|Bưu chính|49/2010/QH12@1101
L|Các công cụ chuyển nhượng|49/2005/QH11@0607
L|Các tổ chức tín dụng|02/1997/QH10|47/2010/QH12|32/2024/QH15
L|Cán bộ, công chức|22/2008/QH12|80/2025/QH15
L|Cảnh sát biển Việt Nam|33/2018/QH14@1907
L|Cảnh sát cơ động|04/2022/QH15@2301
L|Cạnh tranh|27/2004/QH11|23/2018/QH14@1907
L|Cảnh vệ|13/2017/QH14@1807
L|Căn cước công dân|59/2014/QH13@1601
L|Căn cước|26/2023/QH15
L|Chăn nuôi|32/2018/QH14@2001
L|Chất lượng sản phẩm, hàng hóa|05/2007/QH12@0807
L|Chuyển giao công nghệ|80/2006/QH11|07/2017/QH14@1807
L|Chuyển giao người đang chấp hành án phạt tù|101/2025/QH15
L|Chứng khoán|54/2019/QH14@2101
L|Công an nhân dân|54/2005/QH11|73/2014/QH13|37/2018/QH14@1907
L|Công chứng|82/2006/QH11|53/2014/QH13@1501|46/2024/QH15
L|Công đoàn|12/2012/QH13@1301|50/2024/QH15@2507
L|Công nghệ cao|21/2008/QH12@0907|133/2025/QH15
L|Công nghệ thông tin|67/2006/QH11@0701
L|Công nghiệp công nghệ số|71/2025/QH15@2601
L|Công ty|1990
L|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|33/2009/QH12@0909
L|Cơ yếu|05/2011/QH13@1202
L|Cư trú|81/2006/QH11@0707|68/2020/QH14
L|Dạy nghề|76/2006/QH11
L|Dẫn độ|100/2025/QH15
L|Dân quân tự vệ|48/2019/QH14@2007
L|Dân số|113/2025/QH15
L|Dầu khí|12/2022/QH15@2307
L|Di sản văn hóa|28/2001/QH10@0201|45/2024/QH15
L|Doanh nghiệp Nhà nước|1995
L|Doanh nghiệp tư nhân|1990
L|Doanh nghiệp|60/2005/QH11|59/2020/QH14@2101
L|Du lịch|44/2005/QH11|09/2017/QH14@1801
L|Dữ liệu|60/2024/QH15@2507
L|Dự trữ quốc gia|22/2012/QH13@1307
L|Dược|34/2005/QH11|105/2016/QH13@1701
L|Đa dạng sinh học|20/2008/QH12@0907
L|Đặc xá|07/2007/QH12|30/2018/QH14@1907
L|Đất đai|1987|1993|13/2003/QH11|45/2013/QH13@1407|31/2024/QH15
L|Đấu giá tài sản|01/2016/QH14@1707
L|Đấu thầu|61/2005/QH11|43/2013/QH13|22/2023/QH15
L|Đầu tư công|49/2014/QH13|39/2019/QH14@2001|58/2024/QH15@2501
L|Đầu tư nước ngoài tại Việt Nam|1987
L|Đầu tư theo phương thức đối tác công tư|64/2020/QH14
L|Đầu tư|59/2005/QH11|67/2014/QH13|61/2020/QH14
L|Đê điều|79/2006/QH11@0707
L|Địa chất và khoáng sản|54/2024/QH15
L|Điện ảnh|62/2006/QH11|05/2022/QH15@2301
L|Điện lực|28/2004/QH11@0507|61/2024/QH15
L|Điều ước quốc tế|108/2016/QH13@1607
L|Đo đạc và bản đồ|27/2018/QH14@1901
L|Đo lường|04/2011/QH13@1207
L|Đường bộ|35/2024/QH15
L|Đường sắt|35/2005/QH11|06/2017/QH14@1807
L|Giám định tư pháp|13/2012/QH13@1301|105/2025/QH15
L|Giao dịch điện tử|51/2005/QH11@0603|20/2023/QH15
L|Giáo dục đại học|08/2012/QH13@1301|125/2025/QH15@2601
L|Giáo dục nghề nghiệp|74/2014/QH13@1507|124/2025/QH15
L|Giáo dục quốc phòng và an ninh|30/2013/QH13@1401
L|Giáo dục|38/2005/QH11|43/2019/QH14@2007
L|Giao thông đường bộ|23/2008/QH12@0907
L|Giao thông đường thủy nội địa|23/2004/QH11@0501
L|Hải quan|29/2001/QH10|54/2014/QH13@1501
L|Hàng không dân dụng Việt Nam|66/2006/QH11@0701
L|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|75/2006/QH11@0707
L|Hóa chất|06/2007/QH12@0807
L|Hòa giải ở cơ sở|35/2013/QH13@1401
L|Hòa giải, đối thoại tại Tòa án|58/2020/QH14@2101
L|Hoạt động chữ thập đỏ|11/2008/QH12@0901
L|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|87/2015/QH13@1607|121/2025/QH15
L|Hoạt động giám sát của Quốc hội|05/2003/QH11
L|Hộ tịch|60/2014/QH13@1601
L|Hỗ trợ doanh nghiệp nhỏ và vừa|04/2017/QH14@1801
L|Hôn nhân và gia đình|1986|22/2000/QH10|52/2014/QH13@1501
L|Hợp tác xã|1996|23/2012/QH13@1307|17/2023/QH15@2407
L|Kế toán|03/2003/QH11|88/2015/QH13@1701
L|Khám bệnh, chữa bệnh|40/2009/QH12@1101|15/2023/QH15
L|Khí tượng thủy văn|90/2015/QH13@1607
L|Khiếu nại, tố cáo|09/1998/QH10
L|Khiếu nại|02/2011/QH13@1207
L|Khoa học và công nghệ|21/2000/QH10|29/2013/QH13@1401
L|Khoa học, công nghệ và đổi mới sáng tạo|93/2025/QH15
L|Khoáng sản|1996|60/2010/QH12@1107
L|Khuyến khích đầu tư trong nước|1994
L|Kiểm toán độc lập|67/2011/QH12@1201
L|Kiểm toán nhà nước|37/2005/QH11|81/2015/QH13@1601
L|Kiến trúc|40/2019/QH14@2007
L|Kinh doanh bảo hiểm|24/2000/QH10@0104|08/2022/QH15@2301
L|Kinh doanh bất động sản|63/2006/QH11|29/2023/QH15
L|Ký kết, gia nhập và thực hiện điều ước quốc tế|41/2005/QH11
L|Lâm nghiệp|16/2017/QH14@1901
L|Lực lượng dự bị động viên|53/2019/QH14@2007
L|Lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|30/2023/QH15
L|Lưu trữ|01/2011/QH13@1207|33/2024/QH15
L|Lý lịch tư pháp|28/2009/QH12@1007
L|Mặt trận Tổ quốc Việt Nam|14/1999/QH10|75/2015/QH13@1601
L|Năng lượng nguyên tử|18/2008/QH12@0901
L|Ngân hàng Nhà nước Việt Nam|01/1997/QH10|46/2010/QH12@1101
L|Ngân sách nhà nước|1996|01/2002/QH11|83/2015/QH13@1701|89/2025/QH15@2601
L|Nghĩa vụ quân sự|78/2015/QH13@1601
L|Người cao tuổi|39/2009/QH12@1007
L|Người khuyết tật|51/2010/QH12@1101
L|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|72/2006/QH11|69/2020/QH14@2201
L|Nhà giáo|73/2025/QH15
L|Nhà ở|56/2005/QH11|65/2014/QH13|27/2023/QH15
L|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|47/2014/QH13@1501
L|Nuôi con nuôi|52/2010/QH12@1101
L|Phá sản doanh nghiệp|1993
L|Phá sản|21/2004/QH11|51/2014/QH13@1501
L|Phí và lệ phí|97/2015/QH13@1701
L|Phòng bệnh|114/2025/QH15
L|Phòng cháy và chữa cháy|27/2001/QH10@0110
L|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|55/2024/QH15
L|Phòng thủ dân sự|18/2023/QH15
L|Phòng, chống bạo lực gia đình|02/2007/QH12@0807|13/2022/QH15
L|Phòng, chống bệnh truyền nhiễm|03/2007/QH12@0807
L|Phòng, chống khủng bố|28/2013/QH13@1310
L|Phòng, chống ma túy|23/2000/QH10|73/2021/QH14@2201|120/2025/QH15
L|Phòng, chống mua bán người|66/2011/QH12@1212
L|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|64/2006/QH11@0701
L|Phòng, chống rửa tiền|07/2012/QH13|14/2022/QH15
L|Phòng, chống tác hại của rượu, bia|44/2019/QH14@2001
L|Phòng, chống tác hại của thuốc lá|09/2012/QH13@1305
L|Phòng, chống tham nhũng|55/2005/QH11|36/2018/QH14@1907
L|Phòng, chống thiên tai|33/2013/QH13@1405
L|Phổ biến, giáo dục pháp luật|14/2012/QH13@1301
L|Phổ cập giáo dục tiểu học|1991
L|Phục hồi, phá sản|142/2025/QH15
L|Quản lý ngoại thương|05/2017/QH14@1801
L|Quản lý nợ công|29/2009/QH12|20/2017/QH14@1807
L|Quản lý thuế|78/2006/QH11|38/2019/QH14@1907
L|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|68/2025/QH15
L|Quản lý, sử dụng tài sản công|15/2017/QH14@1801|90/2025/QH15
L|Quản lý, sử dụng tài sản nhà nước|09/2008/QH12
L|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|69/2014/QH13@1507
L|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|14/2017/QH14@1807|42/2024/QH15@2501
L|Quảng cáo|16/2012/QH13@1301
L|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|98/2015/QH13@1607
L|Quốc phòng|39/2005/QH11|22/2018/QH14@1901
L|Quốc tịch Việt Nam|1988
L|Quy hoạch đô thị và nông thôn|47/2024/QH15
L|Quy hoạch đô thị|30/2009/QH12
L|Quy hoạch|21/2017/QH14|112/2025/QH15
L|Sĩ quan Quân đội nhân dân Việt Nam|16/1999/QH10
L|Sở hữu trí tuệ|50/2005/QH11
L|Sử dụng năng lượng tiết kiệm và hiệu quả|50/2010/QH12@1101
L|Tài nguyên nước|08/1998/QH10|17/2012/QH13@1301|28/2023/QH15
L|Tài nguyên, môi trường biển và hải đảo|82/2015/QH13@1607
L|Tần số vô tuyến điện|42/2009/QH12@1007
L|Thanh niên|53/2005/QH11|57/2020/QH14@2101
L|Thanh tra|56/2010/QH12|11/2022/QH15
L|Thể dục, thể thao|77/2006/QH11@0707
L|Thi đua, khen thưởng|15/2003/QH11@0407|06/2022/QH15
L|Thi hành án dân sự|26/2008/QH12|106/2025/QH15
L|Thi hành án hình sự|53/2010/QH12|41/2019/QH14@2001
L|Thi hành tạm giữ, tạm giam|94/2015/QH13@1801
L|Thỏa thuận quốc tế|70/2020/QH14@2107
L|Thống kê|04/2003/QH11|89/2015/QH13@1607
L|Thủ đô|25/2012/QH13@1307|39/2024/QH15
L|Thú y|79/2015/QH13@1607
L|Thuế bảo vệ môi trường|57/2010/QH12@1201
L|Thuế Chuyển quyền sử dụng đất|1994
L|Thuế giá trị gia tăng|1997|13/2008/QH12@0901|48/2024/QH15@2507
L|Thuế sử dụng đất nông nghiệp|1993@9401
L|Thuế sử dụng đất phi nông nghiệp|48/2010/QH12@1201
L|Thuế tài nguyên|45/2009/QH12@1007
L|Thuế thu nhập cá nhân|04/2007/QH12@0901|109/2025/QH15@2607
L|Thuế thu nhập doanh nghiệp|1997|14/2008/QH12@0901|67/2025/QH15@2510
L|Thuế tiêu thụ đặc biệt|05/1998/QH10|27/2008/QH12@0904|66/2025/QH15@2601
L|Thuế xuất khẩu, thuế nhập khẩu hàng mậu dịch|1987
L|Thuế xuất khẩu, thuế nhập khẩu|45/2005/QH11|107/2016/QH13@1609
L|Thủy lợi|08/2017/QH14@1807
L|Thủy sản|17/2003/QH11|18/2017/QH14@1901
L|Thư viện|46/2019/QH14@2007
L|Thực hành tiết kiệm, chống lãng phí|48/2005/QH11|44/2013/QH13@1407
L|Thực hiện dân chủ ở cơ sở|10/2022/QH15@2307
L|Thương mại điện tử|122/2025/QH15
L|Thương mại|1997|36/2005/QH11@0601
L|Tiếp cận thông tin|104/2016/QH13@1807
L|Tiếp công dân|42/2013/QH13@1407
L|Tiết kiệm, chống lãng phí|110/2025/QH15
L|Tiêu chuẩn và quy chuẩn kỹ thuật|68/2006/QH11@0701
L|Tín ngưỡng, tôn giáo|02/2016/QH14@1801
L|Tố cáo|03/2011/QH13|25/2018/QH14@1901
L|Tổ chức Chính phủ|1992|32/2001/QH10|76/2015/QH13@1601
L|Tổ chức chính quyền địa phương|77/2015/QH13@1601|72/2025/QH15
L|Tổ chức cơ quan điều tra hình sự|99/2015/QH13
L|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|1994|11/2003/QH11
L|Tổ chức Quốc hội|30/2001/QH10|57/2014/QH13@1601
L|Tổ chức Tòa án nhân dân|1992|33/2002/QH10|62/2014/QH13@1506|34/2024/QH15
L|Tổ chức Viện kiểm sát nhân dân|1992|34/2002/QH10|63/2014/QH13@1506
L|Tôn giáo, tín ngưỡng|07/2026/QH16@2701
L|Trách nhiệm bồi thường của Nhà nước|35/2009/QH12|10/2017/QH14@1807
L|Trật tự, an toàn giao thông đường bộ|36/2024/QH15
L|Trẻ em|102/2016/QH13@1706
L|Trí tuệ nhân tạo|134/2025/QH15
L|Trọng tài thương mại|54/2010/QH12@1101
L|Trồng trọt|31/2018/QH14@2001
L|Trợ giúp pháp lý|69/2006/QH11|11/2017/QH14@1801
L|Trưng cầu ý dân|96/2015/QH13@1607
L|Trưng mua, trưng dụng tài sản|15/2008/QH12@0901
L|Tư pháp người chưa thành niên|59/2024/QH15
L|Tương trợ tư pháp về dân sự|102/2025/QH15@2607
L|Tương trợ tư pháp về hình sự|103/2025/QH15
L|Tương trợ tư pháp|08/2007/QH12@0807
L|Việc làm|38/2013/QH13@1501|74/2025/QH15
L|Viên chức|58/2010/QH12@1201
L|Viễn thông|41/2009/QH12@1007|24/2023/QH15@2407
L|Xây dựng|16/2003/QH11|50/2014/QH13|135/2025/QH15
L|Xuất bản|1993|30/2004/QH11|19/2012/QH13@1307
L|Xuất cảnh, nhập cảnh của công dân Việt Nam|49/2019/QH14@2007
L|Xử lý vi phạm hành chính|15/2012/QH13
P|Án phí, lệ phí tòa án|10/2009/PL-UBTVQH12
P|Bảo vệ bí mật nhà nước|30/2000/PL-UBTVQH10
P|Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|32/2007/PL-UBTVQH11@0710
P|Bảo vệ quyền lợi người tiêu dùng|13/1999/PL-UBTVQH10
P|Bảo vệ và kiểm dịch thực vật|36/2001/PL-UBTVQH10
P|Bộ đội Biên phòng|02/1997/PL-UBTVQH9
P|Bưu chính, viễn thông|43/2002/PL-UBTVQH10
P|Cảnh sát cơ động|08/2013/PL-UBTVQH13
P|Cảnh sát môi trường|10/2014/UBTVQH13@1506
P|Cảnh vệ|25/2005/PL-UBTVQH11@0505
P|Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng|02/2012/UBTVQH13@1301
P|Chống bán phá giá hàng hóa nhập khẩu|20/2004/PL-UBTVQH11
P|Chống trợ cấp hàng hóa nhập khẩu|22/2004/PL-UBTVQH11
P|Công an xã|06/2008/PL-UBTVQH12@0907
P|Công nghiệp quốc phòng|02/2008/PL-UBTVQH12@0807
P|Cơ yếu|33/2001/PL-UBTVQH10
P|Cựu chiến binh|27/2005/PL-UBTVQH11@0601
P|Dân số|06/2003/PL-UBTVQH11@0305
P|Đo lường|16/1999/PL-UBTVQH10
P|Động viên công nghiệp|09/2003/PL-UBTVQH11@0307
P|Giám định tư pháp|24/2004/PL-UBTVQH11
P|Giống cây trồng|15/2004/PL-UBTVQH11
P|Giống vật nuôi|16/2004/PL-UBTVQH11
P|Hành nghề y, dược tư nhân|07/2003/PL-UBTVQH11
P|Hợp nhất văn bản quy phạm pháp luật|01/2012/UBTVQH13@1207
P|Khai thác và bảo vệ công trình thủy lợi|32/2001/PL-UBTVQH10
P|Kiểm sát viên Viện kiểm sát nhân dân|03/2002/PL-UBTVQH11
P|Ký kết và thực hiện thỏa thuận quốc tế|33/2007/PL-UBTVQH11
P|Lực lượng Cảnh sát biển Việt Nam|03/2008/PL-UBTVQH12
P|Lưu trữ quốc gia|34/2001/PL-UBTVQH10
P|Ngoại hối|28/2005/PL-UBTVQH11@0606
P|Người cao tuổi|23/2000/PL-UBTVQH10
P|nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam|24/1999/PL-UBTVQH10
P|Pháp điển hệ thống quy phạm pháp luật|03/2012/UBTVQH13@1307
P|Phí và lệ phí|38/2001/PL-UBTVQH10
P|Phòng, chống mại dâm|10/2003/PL-UBTVQH11@0307
P|Quản lý thị trường|11/2016/UBTVQH13@1609
P|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|16/2011/UBTVQH12
P|Quảng cáo|39/2001/PL-UBTVQH10
P|Thẩm phán và Hội thẩm Tòa án nhân dân|02/2002/PL-UBTVQH11
P|Thủ đô Hà Nội|29/2000/PL-UBTVQH10
P|Thủ tục bắt giữ tàu bay|11/2010/UBTVQH12@1101
P|Thủ tục bắt giữ tàu biển|05/2008/UBTVQH12@0907
P|Thú y|18/2004/PL-UBTVQH11
P|Thuế tài nguyên|05/1998/PL-UBTVQH10|07/2008/PL-UBTVQH12
P|Thuế thu nhập đối với người có thu nhập cao|35/2001/PL-UBTVQH10
P|Thư viện|31/2000/PL-UBTVQH10
P|thực hiện dân chủ ở xã, phường, thị trấn|34/2007/PL-UBTVQH11
P|Tín ngưỡng, tôn giáo|21/2004/PL-UBTVQH11
P|Tổ chức điều tra hình sự|23/2004/PL-UBTVQH11
P|Tổ chức Tòa án quân sự|04/2002/PL-UBTVQH11
P|Tổ chức Viện kiểm sát quân sự|05/2002/PL-UBTVQH11
P|Trọng tài thương mại|08/2003/PL-UBTVQH11
P|Tự vệ trong nhập khẩu hàng hóa nước ngoài|42/2002/PL-UBTVQH10
P|Ưu đãi người có công với cách mạng|02/2020/UBTVQH14@2107
P|Vệ sinh an toàn thực phẩm|12/2003/PL-UBTVQH11`;
