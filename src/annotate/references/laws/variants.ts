/**
 * Additions to the table of laws: laws that it does not have yet, and alternative names of those that it has.
 * One per line: kind (L law, B code, P ordinance) | the words | the official name, if it differs.
 */
export const LAW_VARIANTS = `L|An toàn thực phẩm
L|Giá
L|Luật sư
L|Hội
L|Biểu tình
L|Về hội|Hội
L|Hộ khẩu|Cư trú
L|Tòa án chuyên biệt tại Trung tâm tài chính quốc tế
L|Tòa án nhân dân chuyên biệt tại Trung tâm tài chính quốc tế|Tòa án chuyên biệt tại Trung tâm tài chính quốc tế
L|Phòng không nhân dân
L|Tình trạng khẩn cấp
L|Cấp, thoát nước
L|Tố tụng hành chính
L|Công nghiệp quốc phòng, an ninh và động viên công nghiệp
L|Bảo vệ sức khỏe nhân dân
L|Chất lượng sản phẩm, hàng hóa
L|Quản lý phát triển đô thị
L|Tạm giữ, tạm giam|Thi hành tạm giữ, tạm giam
L|Dự bị động viên|Lực lượng dự bị động viên
L|Cơ quan đại diện Việt Nam ở nước ngoài|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
L|Quản lý, bảo vệ công trình quốc phòng và khu quân sự
L|Chuyển đổi số
L|Máu và tế bào gốc
L|Hiến máu
L|Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
L|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
L|Đơn vị hành chính - kinh tế đặc biệt
L|Bảo đảm trật tự, an toàn giao thông đường bộ
L|Trật tự, ATGT đường bộ|Trật tự, an toàn giao thông đường bộ
L|TTATGT đường bộ|Trật tự, an toàn giao thông đường bộ
L|Trật tự, an toàn giao thông|Trật tự, an toàn giao thông đường bộ
L|Giao thông|Giao thông đường bộ
L|An toàn giao thông|Trật tự, an toàn giao thông đường bộ
L|An toàn giao thông đường bộ|Trật tự, an toàn giao thông đường bộ
L|Giao thông đường thủy|Giao thông đường thủy nội địa
L|Biển|Biển Việt Nam
L|Biên phòng|Biên phòng Việt Nam
L|Cảnh sát biển|Cảnh sát biển Việt Nam
L|Quốc tịch|Quốc tịch Việt Nam
L|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam
L|Sĩ quan Quân đội nhân dân|Sĩ quan Quân đội nhân dân Việt Nam
L|Sỹ quan Quân đội nhân dân Việt Nam|Sĩ quan Quân đội nhân dân Việt Nam
L|Sĩ quan QĐND Việt Nam|Sĩ quan Quân đội nhân dân Việt Nam
L|Sĩ quan QĐND|Sĩ quan Quân đội nhân dân Việt Nam
L|Sĩ quan|Sĩ quan Quân đội nhân dân Việt Nam
L|Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam
L|Hàng không dân dụng|Hàng không dân dụng Việt Nam
L|Hàng không|Hàng không dân dụng Việt Nam
L|Tổ chức tín dụng|Các tổ chức tín dụng
L|Các TCTD|Các tổ chức tín dụng
L|Ban hành văn bản quy phạm|Ban hành văn bản quy phạm pháp luật
L|Ban hành VBQPPL|Ban hành văn bản quy phạm pháp luật
L|Thuế xuất nhập khẩu|Thuế xuất khẩu, thuế nhập khẩu
L|Thuế TNCN|Thuế thu nhập cá nhân
L|Thuế TNDN|Thuế thu nhập doanh nghiệp
L|Thuế GTGT|Thuế giá trị gia tăng
L|Thuế VAT|Thuế giá trị gia tăng
L|Thuế TTĐB|Thuế tiêu thụ đặc biệt
L|Bảo vệ, chăm sóc trẻ em|Bảo vệ, chăm sóc và giáo dục trẻ em
L|Chăm sóc, bảo vệ và giáo dục trẻ em|Bảo vệ, chăm sóc và giáo dục trẻ em
L|Phòng, chống HIV/AIDS
L|Bảo vệ người tiêu dùng|Bảo vệ quyền lợi người tiêu dùng
L|Xử phạt vi phạm hành chính|Xử lý vi phạm hành chính
L|Đầu tư nước ngoài|Đầu tư nước ngoài tại Việt Nam
L|Bồi thường nhà nước|Trách nhiệm bồi thường của nhà nước
L|Trách nhiệm bồi thường nhà nước|Trách nhiệm bồi thường của nhà nước
L|Hoạt động giám sát|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
L|Bầu cử đại biểu Quốc hội và đại biểu HĐND|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
L|Tổ chức HĐND và UBND|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
L|Tổ chức TAND|Tổ chức Tòa án nhân dân
L|Tổ chức VKSND|Tổ chức Viện kiểm sát nhân dân
L|Chính quyền địa phương|Tổ chức chính quyền địa phương
L|Đấu giá|Đấu giá tài sản
L|Đấu thầu xây dựng
L|Xuất nhập cảnh
L|Xuất cảnh, nhập cảnh|Xuất cảnh, nhập cảnh của công dân Việt Nam
L|Người lao động Việt Nam đi làm việc ở nước ngoài|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
L|Phòng, chống tác hại thuốc lá|Phòng, chống tác hại của thuốc lá
L|Phòng, chống tác hại rượu, bia|Phòng, chống tác hại của rượu, bia
L|Bảo vệ rừng|Bảo vệ và phát triển rừng
L|Bảo vệ phát triển rừng|Bảo vệ và phát triển rừng
L|Hợp tác quốc tế
L|Đầu tư kinh doanh vốn nhà nước
L|Bảo hiểm
L|Ngân sách|Ngân sách nhà nước
L|PCTH thuốc lá|Phòng, chống tác hại của thuốc lá
L|PCTH của thuốc lá|Phòng, chống tác hại của thuốc lá
L|Hỗ trợ DNNVV|Hỗ trợ doanh nghiệp nhỏ và vừa
L|PPP|Đầu tư theo phương thức đối tác công tư
L|Đầu tư PPP|Đầu tư theo phương thức đối tác công tư
L|Đầu tư theo phương thức PPP|Đầu tư theo phương thức đối tác công tư
L|Đối tác công tư|Đầu tư theo phương thức đối tác công tư
L|Khám chữa bệnh|Khám bệnh, chữa bệnh
L|KCB|Khám bệnh, chữa bệnh
L|AI|Trí tuệ nhân tạo
L|Dân chủ ở cơ sở|Thực hiện dân chủ ở cơ sở
L|Phòng, chống rượu bia|Phòng, chống tác hại của rượu, bia
L|Công nghiệp quốc phòng|Công nghiệp quốc phòng, an ninh và động viên công nghiệp
L|Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
L|Đặc khu|Đơn vị hành chính - kinh tế đặc biệt
L|ATGT|Trật tự, an toàn giao thông đường bộ
L|ATGT đường bộ|Trật tự, an toàn giao thông đường bộ
L|TTATGT|Trật tự, an toàn giao thông đường bộ
L|Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
L|Ban hành văn bản quy phạm pháp luật của HĐND, UBND|Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
L|Ban hành các văn bản quy phạm pháp luật|Ban hành văn bản quy phạm pháp luật
L|Bí mật nhà nước|Bảo vệ bí mật nhà nước
L|Quản lý tài sản công|Quản lý, sử dụng tài sản công
L|GT đường bộ|Giao thông đường bộ
L|Quân nhân chuyên nghiệp|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
L|QNCN|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
L|TCTD|Các tổ chức tín dụng
L|Di sản|Di sản văn hóa
L|Hỗ trợ doanh nghiệp vừa và nhỏ|Hỗ trợ doanh nghiệp nhỏ và vừa
L|KH,CN và ĐMST|Khoa học, công nghệ và đổi mới sáng tạo
L|Nợ công|Quản lý nợ công
L|Quản lý tài sản nhà nước|Quản lý, sử dụng tài sản nhà nước
L|Tài nguyên, môi trường biển|Tài nguyên, môi trường biển và hải đảo
L|THA dân sự|Thi hành án dân sự
L|THA hình sự|Thi hành án hình sự
B|Hàng hải Việt Nam|Hàng hải
B|HHVN|Hàng hải
P|Người có công|Ưu đãi người có công với cách mạng
P|Người có công với cách mạng|Ưu đãi người có công với cách mạng
P|Ưu đãi người có công|Ưu đãi người có công với cách mạng
P|Quản lý, bảo vệ Khu Di tích Lăng Chủ tịch Hồ Chí Minh
P|Án phí, lệ phí Tòa án
P|Xử lý vi phạm hành chính
P|Xử lý hành chính|Xử lý vi phạm hành chính
P|Thuế thu nhập|Thuế thu nhập đối với người có thu nhập cao
P|Phòng, chống lụt, bão
P|Cán bộ, công chức
P|Dân quân tự vệ
P|Bảo vệ biên giới quốc gia
P|Thừa kế
P|Nhà ở
P|Hợp đồng kinh tế
P|Hợp đồng dân sự
P|Thuế nhà, đất
P|Kế toán và thống kê
P|Luật sư
P|Thi hành án dân sự
P|Công an xã
P|Giá
P|Chống tham nhũng
P|Phòng, chống tham nhũng
P|Thực hành tiết kiệm, chống lãng phí
P|Tình trạng khẩn cấp
P|Vệ sinh an toàn thực phẩm
P|Chất lượng hàng hóa
P|Danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
P|Quy định danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng|Danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng`;
