/**
 * Laws (L), codes (B) and ordinances (P) of Vietnam by name, one per line: kind | name | version | version …
 * A version is its two-digit year and, if known, one base-36 digit: the months from January of that year until it takes effect.
 *
 * Written by tests/tools/build-law-table.ts from a table of documents gathered from public records in November 2026.
 */
export const LAW_TABLE = `B|Dân sự|95|05|15o
B|Hàng hải|15u
B|Hình sự|85|99|1510
B|Lao động|94|12|19o
B|Tố tụng dân sự|04|15i
B|Tố tụng hình sự|88|03|1510
L|An ninh mạng|18c|25
L|An ninh Quốc gia|04i
L|An toàn thông tin mạng|15i
L|An toàn, vệ sinh lao động|15i
L|Ban hành văn bản quy phạm pháp luật|96|08|15i
L|Báo chí|16c|25i
L|Bảo hiểm tiền gửi|12c
L|Bảo hiểm xã hội|06|14o|24
L|Bảo hiểm y tế|08i
L|Bảo vệ bí mật nhà nước|18u|25e
L|Bảo vệ dữ liệu cá nhân|25c
L|Bảo vệ môi trường|93|05|20o
L|Bảo vệ quyền lợi người tiêu dùng|10i|23i
L|Bảo vệ sức khỏe nhân dân|896
L|Bảo vệ và kiểm dịch thực vật|13
L|Bảo vệ và phát triển rừng|91|04
L|Bảo vệ, chăm sóc và giáo dục trẻ em|91|04
L|Bầu cử đại biểu Hội đồng nhân dân|94|03
L|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|158
L|Bầu cử Đại biểu Quốc hội|97
L|Biên giới quốc gia|03c
L|Biên phòng Việt Nam|20o
L|Biển Việt Nam|12c
L|Bình đẳng giới|06i
L|Bưu chính|10c
L|Các công cụ chuyển nhượng|05i
L|Các tổ chức tín dụng|97|10|24
L|Cán bộ, công chức|08|25
L|Cảnh sát biển Việt Nam|18i
L|Cảnh sát cơ động|22c
L|Cạnh tranh|04|18i
L|Cảnh vệ|17i
L|Căn cước công dân|14o
L|Căn cước|23
L|Chăn nuôi|18o
L|Chất lượng sản phẩm, hàng hóa|07i
L|Chuyển giao công nghệ|06|17i
L|Chuyển giao người đang chấp hành án phạt tù|25
L|Chứng khoán|19o
L|Công an nhân dân|05|14|18i
L|Công chứng|06|14c|24
L|Công đoàn|12c|24i
L|Công nghệ cao|08i|25
L|Công nghệ thông tin|06c
L|Công nghiệp công nghệ số|25c
L|Công ty|90
L|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|098
L|Cơ yếu|11d
L|Cư trú|06i|20
L|Dạy nghề|06
L|Dẫn độ|25
L|Dân quân tự vệ|19i
L|Dân số|25
L|Dầu khí|22i
L|Di sản văn hóa|01c|24
L|Doanh nghiệp Nhà nước|95
L|Doanh nghiệp tư nhân|90
L|Doanh nghiệp|05|20c
L|Du lịch|05|17c
L|Dữ liệu|24i
L|Dự trữ quốc gia|12i
L|Dược|05|16c
L|Đa dạng sinh học|08i
L|Đặc xá|07|18i
L|Đất đai|87|93|03|13i|24
L|Đấu giá tài sản|16i
L|Đấu thầu|05|13|23
L|Đầu tư công|14|19c|24c
L|Đầu tư nước ngoài tại Việt Nam|87
L|Đầu tư theo phương thức đối tác công tư|20
L|Đầu tư|05|14|20
L|Đê điều|06i
L|Địa chất và khoáng sản|24
L|Điện ảnh|06|22c
L|Điện lực|04i|24
L|Điều ước quốc tế|166
L|Đo đạc và bản đồ|18c
L|Đo lường|11i
L|Đường bộ|24
L|Đường sắt|05|17i
L|Giám định tư pháp|12c|25
L|Giao dịch điện tử|05e|23
L|Giáo dục đại học|12c|25c
L|Giáo dục nghề nghiệp|14i|25
L|Giáo dục quốc phòng và an ninh|13c
L|Giáo dục|05|19i
L|Giao thông đường bộ|08i
L|Giao thông đường thủy nội địa|04c
L|Hải quan|01|14c
L|Hàng không dân dụng Việt Nam|06c
L|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|06i
L|Hóa chất|07i
L|Hòa giải ở cơ sở|13c
L|Hòa giải, đối thoại tại Tòa án|20c
L|Hoạt động chữ thập đỏ|08c
L|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|15i|25
L|Hoạt động giám sát của Quốc hội|03
L|Hộ tịch|14o
L|Hỗ trợ doanh nghiệp nhỏ và vừa|17c
L|Hôn nhân và gia đình|86|00|14c
L|Hợp tác xã|96|12i|23i
L|Kế toán|03|15o
L|Khám bệnh, chữa bệnh|09o|23
L|Khí tượng thủy văn|15i
L|Khiếu nại, tố cáo|98
L|Khiếu nại|11i
L|Khoa học và công nghệ|00|13c
L|Khoa học, công nghệ và đổi mới sáng tạo|25
L|Khoáng sản|96|10i
L|Khuyến khích đầu tư trong nước|94
L|Kiểm toán độc lập|11c
L|Kiểm toán nhà nước|05|15c
L|Kiến trúc|19i
L|Kinh doanh bảo hiểm|00f|22c
L|Kinh doanh bất động sản|06|23
L|Ký kết, gia nhập và thực hiện điều ước quốc tế|05
L|Lâm nghiệp|17o
L|Lực lượng dự bị động viên|19i
L|Lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|23
L|Lưu trữ|11i|24
L|Lý lịch tư pháp|09i
L|Mặt trận Tổ quốc Việt Nam|99|15c
L|Năng lượng nguyên tử|08c
L|Ngân hàng Nhà nước Việt Nam|97|10c
L|Ngân sách nhà nước|96|02|15o|25c
L|Nghĩa vụ quân sự|15c
L|Người cao tuổi|09i
L|Người khuyết tật|10c
L|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|06|20o
L|Nhà giáo|25
L|Nhà ở|05|14|23
L|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|14c
L|Nuôi con nuôi|10c
L|Phá sản doanh nghiệp|93
L|Phá sản|04|14c
L|Phí và lệ phí|15o
L|Phòng bệnh|25
L|Phòng cháy và chữa cháy|019
L|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|24
L|Phòng thủ dân sự|23
L|Phòng, chống bạo lực gia đình|07i|22
L|Phòng, chống bệnh truyền nhiễm|07i
L|Phòng, chống khủng bố|139
L|Phòng, chống ma túy|00|21c|25
L|Phòng, chống mua bán người|11n
L|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|06c
L|Phòng, chống rửa tiền|12|22
L|Phòng, chống tác hại của rượu, bia|19c
L|Phòng, chống tác hại của thuốc lá|12g
L|Phòng, chống tham nhũng|05|18i
L|Phòng, chống thiên tai|13g
L|Phổ biến, giáo dục pháp luật|12c
L|Phổ cập giáo dục tiểu học|91
L|Phục hồi, phá sản|25
L|Quản lý ngoại thương|17c
L|Quản lý nợ công|09|17i
L|Quản lý thuế|06|196
L|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|25
L|Quản lý, sử dụng tài sản công|17c|25
L|Quản lý, sử dụng tài sản nhà nước|08
L|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|14i
L|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|17i|24c
L|Quảng cáo|12c
L|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|15i
L|Quốc phòng|05|18c
L|Quốc tịch Việt Nam|88
L|Quy hoạch đô thị và nông thôn|24
L|Quy hoạch đô thị|09
L|Quy hoạch|17|25
L|Sĩ quan Quân đội nhân dân Việt Nam|99
L|Sở hữu trí tuệ|05
L|Sử dụng năng lượng tiết kiệm và hiệu quả|10c
L|Tài nguyên nước|98|12c|23
L|Tài nguyên, môi trường biển và hải đảo|15i
L|Tần số vô tuyến điện|09i
L|Thanh niên|05|20c
L|Thanh tra|10|22
L|Thể dục, thể thao|06i
L|Thi đua, khen thưởng|03i|22
L|Thi hành án dân sự|08|25
L|Thi hành án hình sự|10|19c
L|Thi hành tạm giữ, tạm giam|1510
L|Thỏa thuận quốc tế|20i
L|Thống kê|03|15i
L|Thủ đô|12i|24
L|Thú y|15i
L|Thuế bảo vệ môi trường|10o
L|Thuế Chuyển quyền sử dụng đất|94
L|Thuế giá trị gia tăng|97|08c|24i
L|Thuế sử dụng đất nông nghiệp|93c
L|Thuế sử dụng đất phi nông nghiệp|10o
L|Thuế tài nguyên|09i
L|Thuế thu nhập cá nhân|07o|25i
L|Thuế thu nhập doanh nghiệp|97|08c|259
L|Thuế tiêu thụ đặc biệt|98|08f|25c
L|Thuế xuất khẩu, thuế nhập khẩu hàng mậu dịch|87
L|Thuế xuất khẩu, thuế nhập khẩu|05|168
L|Thủy lợi|17i
L|Thủy sản|03|17o
L|Thư viện|19i
L|Thực hành tiết kiệm, chống lãng phí|05|13i
L|Thực hiện dân chủ ở cơ sở|22i
L|Thương mại điện tử|25
L|Thương mại|97|05c
L|Tiếp cận thông tin|16u
L|Tiếp công dân|13i
L|Tiết kiệm, chống lãng phí|25
L|Tiêu chuẩn và quy chuẩn kỹ thuật|06c
L|Tín ngưỡng, tôn giáo|16o
L|Tố cáo|11|18c
L|Tổ chức Chính phủ|92|01|15c
L|Tổ chức chính quyền địa phương|15c|25
L|Tổ chức cơ quan điều tra hình sự|15
L|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|94|03
L|Tổ chức Quốc hội|01|14o
L|Tổ chức Tòa án nhân dân|92|02|14h|24
L|Tổ chức Viện kiểm sát nhân dân|92|02|14h
L|Tôn giáo, tín ngưỡng|26c
L|Trách nhiệm bồi thường của Nhà nước|09|17i
L|Trật tự, an toàn giao thông đường bộ|24
L|Trẻ em|16h
L|Trí tuệ nhân tạo|25
L|Trọng tài thương mại|10c
L|Trồng trọt|18o
L|Trợ giúp pháp lý|06|17c
L|Trưng cầu ý dân|15i
L|Trưng mua, trưng dụng tài sản|08c
L|Tư pháp người chưa thành niên|24
L|Tương trợ tư pháp về dân sự|25i
L|Tương trợ tư pháp về hình sự|25
L|Tương trợ tư pháp|07i
L|Việc làm|13o|25
L|Viên chức|10o
L|Viễn thông|09i|23i
L|Xây dựng|03|14|25
L|Xuất bản|93|04|12i
L|Xuất cảnh, nhập cảnh của công dân Việt Nam|19i
L|Xử lý vi phạm hành chính|12
P|Án phí, lệ phí tòa án|09
P|Bảo vệ bí mật nhà nước|00
P|Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|079
P|Bảo vệ quyền lợi người tiêu dùng|99
P|Bảo vệ và kiểm dịch thực vật|01
P|Bộ đội Biên phòng|97
P|Bưu chính, viễn thông|02
P|Cảnh sát cơ động|13
P|Cảnh sát môi trường|14h
P|Cảnh vệ|054
P|Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng|12c
P|Chống bán phá giá hàng hóa nhập khẩu|04
P|Chống trợ cấp hàng hóa nhập khẩu|04
P|Công an xã|08i
P|Công nghiệp quốc phòng|086
P|Cơ yếu|01
P|Cựu chiến binh|05c
P|Dân số|034
P|Đo lường|99
P|Động viên công nghiệp|036
P|Giám định tư pháp|04
P|Giống cây trồng|04
P|Giống vật nuôi|04
P|Hành nghề y, dược tư nhân|03
P|Hợp nhất văn bản quy phạm pháp luật|126
P|Khai thác và bảo vệ công trình thủy lợi|01
P|Kiểm sát viên Viện kiểm sát nhân dân|02
P|Ký kết và thực hiện thỏa thuận quốc tế|07
P|Lực lượng Cảnh sát biển Việt Nam|08
P|Lưu trữ quốc gia|01
P|Ngoại hối|05h
P|Người cao tuổi|00
P|nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam|99
P|Pháp điển hệ thống quy phạm pháp luật|12i
P|Phí và lệ phí|01
P|Phòng, chống mại dâm|036
P|Quản lý thị trường|168
P|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|11
P|Quảng cáo|01
P|Thẩm phán và Hội thẩm Tòa án nhân dân|02
P|Thủ đô Hà Nội|00
P|Thủ tục bắt giữ tàu bay|10c
P|Thủ tục bắt giữ tàu biển|08i
P|Thú y|04
P|Thuế tài nguyên|98|08
P|Thuế thu nhập đối với người có thu nhập cao|01
P|Thư viện|00
P|thực hiện dân chủ ở xã, phường, thị trấn|07
P|Tín ngưỡng, tôn giáo|04
P|Tổ chức điều tra hình sự|04
P|Tổ chức Tòa án quân sự|02
P|Tổ chức Viện kiểm sát quân sự|02
P|Trọng tài thương mại|03
P|Tự vệ trong nhập khẩu hàng hóa nước ngoài|02
P|Ưu đãi người có công với cách mạng|20i
P|Vệ sinh an toàn thực phẩm|03`;
