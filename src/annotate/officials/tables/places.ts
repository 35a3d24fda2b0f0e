/**
 * Provinces (63 before July 2025 and 34 since) and districts, towns and provincial cities (until July 2025), separated by commas:
 * what tells a place from the name that follows it without a comma. Source: the national code lists of January and July 2025.
 */
export const PROVINCES = `
An Giang, Bắc Ninh, Cao Bằng, Cà Mau, Cần Thơ, Gia Lai, Huế, Hà Nội, Hà Tĩnh, Hưng Yên, Hải Phòng, Hồ Chí Minh, Khánh Hòa, Lai Châu, Lào
Cai, Lâm Đồng, Lạng Sơn, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Thanh Hóa, Thái Nguyên, Tuyên Quang, Tây
Ninh, Vĩnh Long, Điện Biên, Đà Nẵng, Đắk Lắk, Đồng Nai, Đồng Tháp, Bà Rịa - Vũng Tàu, Bình Dương, Bình Phước, Bình Thuận, Bình Định, Bạc
Liêu, Bắc Giang, Bắc Kạn, Bến Tre, Hòa Bình, Hà Giang, Hà Nam, Hà Tây, Hải Dương, Hậu Giang, Kiên Giang, Kon Tum, Long An, Nam Định, Ninh
Thuận, Phú Yên, Quảng Bình, Quảng Nam, Sóc Trăng, Thái Bình, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Vĩnh Phúc, Yên Bái, Đắk Nông
`;

export const DISTRICTS = `
Bình Thủy, Cái Răng, Cờ Đỏ, Ninh Kiều, Phong Điền, Thốt Nốt, Thới Lai, Vĩnh Thạnh, Ô Môn, A Lưới, Hương Thủy, Hương Trà, Phú Lộc, Phú
Vang, Phú Xuân, Quảng Điền, Thuận Hóa, Ba Vì, Ba Đình, Bắc Từ Liêm, Chương Mỹ, Cầu Giấy, Gia Lâm, Hai Bà Trưng, Hoài Đức, Hoàn Kiếm, Hoàng
Mai, Hà Đông, Long Biên, Mê Linh, Mỹ Đức, Nam Từ Liêm, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Sơn Tây, Thanh Oai, Thanh Trì, Thanh Xuân,
Thường Tín, Thạch Thất, Tây Hồ, Đan Phượng, Đông Anh, Đống Đa, Ứng Hòa, An Dương, An Lão, Bạch Long Vĩ, Cát Hải, Dương Kinh, Hải An, Hồng
Bàng, Kiến An, Kiến Thuỵ, Lê Chân, Ngô Quyền, Thủy Nguyên, Tiên Lãng, Vĩnh Bảo, Đồ Sơn, Bình Chánh, Bình Thạnh, Bình Tân, Cần Giờ, Củ Chi,
Gò Vấp, Hóc Môn, Nhà Bè, Phú Nhuận, Thủ Đức, Tân Bình, Tân Phú, Cẩm Lệ, Hoàng Sa, Hòa Vang, Hải Châu, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà,
Thanh Khê, An Phú, Châu Phú, Châu Thành, Châu Đốc, Chợ Mới, Long Xuyên, Phú Tân, Thoại Sơn, Tri Tôn, Tân Châu, Tịnh Biên, Bà Rịa, Châu
Đức, Côn Đảo, Long Đất, Phú Mỹ, Vũng Tàu, Xuyên Mộc, Bàu Bàng, Bắc Tân Uyên, Bến Cát, Dĩ An, Dầu Tiếng, Phú Giáo, Thuận An, Thủ Dầu Một,
Tân Uyên, Bình Long, Bù Gia Mập, Bù Đăng, Bù Đốp, Chơn Thành, Hớn Quản, Lộc Ninh, Phú Riềng, Phước Long, Đồng Phú, Đồng Xoài, Bắc Bình,
Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, La Gi, Phan Thiết, Phú Quí, Tuy Phong, Tánh Linh, Đức Linh, An Nhơn, Hoài Nhơn, Hoài Ân, Phù Cát,
Phù Mỹ, Quy Nhơn, Tuy Phước, Tây Sơn, Vân Canh, Giá Rai, Hồng Dân, Vĩnh Lợi, Đông Hải, Chũ, Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn
Động, Tân Yên, Việt Yên, Yên Thế, Ba Bể, Bạch Thông, Chợ Đồn, Na Rì, Ngân Sơn, Pác Nặm, Gia Bình, Lương Tài, Quế Võ, Thuận Thành, Tiên Du,
Từ Sơn, Yên Phong, Ba Tri, Bình Đại, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú, Bảo Lâm, Bảo Lạc, Hòa An, Hà Quảng, Hạ Lang,
Nguyên Bình, Quảng Hòa, Thạch An, Trùng Khánh, Cái Nước, Ngọc Hiển, Năm Căn, Thới Bình, Trần Văn Thời, U Minh, Đầm Dơi, An Khê, Ayun Pa,
Chư Prông, Chư Păh, Chư Pưh, Chư Sê, Ia Grai, Ia Pa, KBang, Krông Pa, Kông Chro, Mang Yang, Phú Thiện, Pleiku, Đăk Pơ, Đăk Đoa, Đức Cơ,
Cao Phong, Kim Bôi, Lương Sơn, Lạc Sơn, Lạc Thủy, Mai Châu, Tân Lạc, Yên Thủy, Đà Bắc, Bắc Mê, Bắc Quang, Hoàng Su Phì, Mèo Vạc, Quang
Bình, Quản Bạ, Vị Xuyên, Xín Mần, Yên Minh, Đồng Văn, Bình Lục, Duy Tiên, Kim Bảng, Lý Nhân, Phủ Lý, Thanh Liêm, Can Lộc, Cẩm Xuyên, Hương
Khê, Hương Sơn, Hồng Lĩnh, Kỳ Anh, Nghi Xuân, Thạch Hà, Vũ Quang, Đức Thọ, Khoái Châu, Kim Động, Mỹ Hào, Phù Cừ, Tiên Lữ, Văn Giang, Văn
Lâm, Yên Mỹ, Ân Thi, Bình Giang, Chí Linh, Cẩm Giàng, Gia Lộc, Kim Thành, Kinh Môn, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ,
Châu Thành A, Long Mỹ, Ngã Bảy, Phụng Hiệp, Vị Thanh, Vị Thủy, Cam Lâm, Cam Ranh, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Nha Trang, Ninh Hòa,
Trường Sa, Vạn Ninh, An Biên, An Minh, Giang Thành, Giồng Riềng, Gò Quao, Hà Tiên, Hòn Đất, Kiên Hải, Kiên Lương, Phú Quốc, Rạch Giá, Tân
Hiệp, U Minh Thượng, Vĩnh Thuận, Ia H' Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông, Đắk Glei, Đắk Hà, Đắk Tô, Mường Tè, Nậm
Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Than Uyên, Bến Lức, Cần Giuộc, Cần Đước, Kiến Tường, Mộc Hóa, Thạnh Hóa, Thủ Thừa, Tân An, Tân Hưng,
Tân Thạnh, Tân Trụ, Vĩnh Hưng, Đức Huệ, Đức Hòa, Bát Xát, Bảo Thắng, Bảo Yên, Bắc Hà, Mường Khương, Sa Pa, Si Ma Cai, Văn Bàn, Bảo Lộc, Di
Linh, Lâm Hà, Lạc Dương, Đam Rông, Đà Lạt, Đơn Dương, Đạ Huoai, Đức Trọng, Bình Gia, Bắc Sơn, Cao Lộc, Chi Lăng, Hữu Lũng, Lộc Bình, Tràng
Định, Văn Lãng, Văn Quan, Đình Lập, Giao Thủy, Hải Hậu, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên, Anh Sơn, Con Cuông,
Diễn Châu, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong, Qùy Châu, Qùy Hợp, Quỳnh Lưu, Thanh Chương, Thái Hòa, Tân Kỳ,
Tương Dương, Vinh, Yên Thành, Đô Lương, Gia Viễn, Hoa Lư, Kim Sơn, Nho Quan, Tam Điệp, Yên Khánh, Yên Mô, Bác Ái, Ninh Hải, Ninh Phước,
Ninh Sơn, Phan Rang-Tháp Chàm, Thuận Bắc, Thuận Nam, Cẩm Khê, Hạ Hòa, Lâm Thao, Phù Ninh, Tam Nông, Thanh Ba, Thanh Sơn, Thanh Thủy, Tân
Sơn, Việt Trì, Yên Lập, Đoan Hùng, Phú Hòa, Sông Cầu, Sông Hinh, Sơn Hòa, Tuy An, Tuy Hòa, Tây Hòa, Đông Hòa, Đồng Xuân, Ba Đồn, Bố Trạch,
Lệ Thủy, Minh Hóa, Quảng Trạch, Tuyên Hóa, Đồng Hới, Bắc Trà My, Duy Xuyên, Hiệp Đức, Hội An, Nam Giang, Nam Trà My, Núi Thành, Phú Ninh,
Phước Sơn, Quế Sơn, Tam Kỳ, Thăng Bình, Tiên Phước, Tây Giang, Điện Bàn, Đông Giang, Đại Lộc, Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức,
Nghĩa Hành, Sơn Hà, Sơn Tịnh, Trà Bồng, Tư Nghĩa, Đức Phổ, Ba Chẽ, Bình Liêu, Cô Tô, Cẩm Phả, Hạ Long, Hải Hà, Móng Cái, Quảng Yên, Tiên
Yên, Uông Bí, Vân Đồn, Đông Triều, Đầm Hà, Cam Lộ, Cồn Cỏ, Gio Linh, Hướng Hóa, Hải Lăng, Triệu Phong, Vĩnh Linh, Đa Krông, Đông Hà, Cù
Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Ngã Năm, Thạnh Trị, Trần Đề, Vĩnh Châu, Bắc Yên, Mai Sơn, Mường La, Mộc Châu, Phù Yên, Quỳnh
Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu, Bá Thước, Bỉm Sơn, Cẩm Thủy, Hoằng Hóa, Hà Trung, Hậu Lộc, Lang Chánh, Mường Lát,
Nga Sơn, Nghi Sơn, Ngọc Lặc, Như Thanh, Như Xuân, Nông Cống, Quan Hóa, Quan Sơn, Quảng Xương, Sầm Sơn, Thiệu Hóa, Thường Xuân, Thạch
Thành, Thọ Xuân, Triệu Sơn, Vĩnh Lộc, Yên Định, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư, Đông Hưng, Phú Bình, Phú
Lương, Phổ Yên, Sông Công, Võ Nhai, Đại Từ, Định Hóa, Đồng Hỷ, Cai Lậy, Chợ Gạo, Cái Bè, Gò Công, Gò Công Tây, Gò Công Đông, Mỹ Tho, Tân
Phú Đông, Tân Phước, Càng Long, Cầu Kè, Cầu Ngang, Duyên Hải, Tiểu Cần, Trà Cú, Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn,
Bến Cầu, Dương Minh Châu, Gò Dầu, Hòa Thành, Trảng Bàng, Tân Biên, Bình Minh, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm, Bình Xuyên,
Lập Thạch, Phúc Yên, Sông Lô, Tam Dương, Tam Đảo, Vĩnh Tường, Vĩnh Yên, Yên Lạc, Lục Yên, Mù Căng Chải, Nghĩa Lộ, Trạm Tấu, Trấn Yên, Văn
Chấn, Văn Yên, Yên Bình, Mường Chà, Mường Lay, Mường Nhé, Mường Ảng, Nậm Pồ, Tuần Giáo, Tủa Chùa, Điện Biên Phủ, Điện Biên Đông, Buôn Hồ,
Buôn Ma Thuột, Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, Lắk,
M'Đrắk, Cư Jút, Gia Nghĩa, Krông Nô, Tuy Đức, Đăk Glong, Đắk Mil, Đắk R'Lấp, Đắk Song, Biên Hòa, Cẩm Mỹ, Long Khánh, Long Thành, Nhơn
Trạch, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc, Định Quán, Cao Lãnh, Hồng Ngự, Lai Vung, Lấp Vò, Sa Đéc, Thanh Bình, Tháp Mười, Tân Hồng
`;

/** Other names of provinces and regions that stand in the names of bodies. */
export const OTHER_PLACES = `
Hà Nội, HN, Hồ Chí Minh, HCM, TPHCM, TP.HCM, TP. HCM, TP HCM, TP.Hồ Chí Minh, TP. Hồ Chí Minh, TP Hồ Chí Minh, Tp Hồ Chí Minh, Sài Gòn,
TT-Huế, TT Huế, Thừa Thiên - Huế, Bà Rịa-Vũng Tàu, Bà Rịa Vũng Tàu, BR-VT, Đắc Lắc, Đăk Lăk, Đắk Lăk, Dak Lak, Đắc Nông, Đăk Nông, Bắc Cạn,
Đaklak, Kontum, Hà Tây, Hà Bắc, Hà Nam Ninh, Nghệ Tĩnh, Vĩnh Phú, Hải Hưng, Minh Hải, Sông Bé, Quảng Nam - Đà Nẵng, Thuận Hải, Hoàng Liên Sơn,
Cao Lạng, Hậu Giang, Cửu Long, Phú Khánh, Nghĩa Bình, Bình Trị Thiên, Tây Nguyên, Tây Bắc, Tây Nam Bộ, Đông Bắc, miền Trung, miền Bắc, miền Nam,
Trường Sa, Hoàng Sa, Đông Nam Á, châu Á, châu Âu, châu Phi, Thủ đô Hà Nội, thủ đô Hà Nội, Thủ đô, thủ đô
`;
