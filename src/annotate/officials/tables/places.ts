/**
 * Provinces (63 before July 2025 and 34 since), and of the districts, towns and provincial cities (until July 2025) those that begin
 * like a surname, do not have two syllables or are not Vietnamese words, separated by commas: these separate a place from a name after it.
 * Source: the national code lists of January and July 2025; of the other places, border gates that look like names among them, the press.
 */
export const PROVINCES = `
An Giang, Bắc Ninh, Cao Bằng, Cà Mau, Cần Thơ, Gia Lai, Huế, Hà Nội, Hà Tĩnh, Hưng Yên, Hải Phòng, Hồ Chí Minh, Khánh Hòa, Lai Châu, Lào
Cai, Lâm Đồng, Lạng Sơn, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Thanh Hóa, Thái Nguyên, Tuyên Quang, Tây
Ninh, Vĩnh Long, Điện Biên, Đà Nẵng, Đắk Lắk, Đồng Nai, Đồng Tháp, Bà Rịa - Vũng Tàu, Bình Dương, Bình Phước, Bình Thuận, Bình Định, Bạc
Liêu, Bắc Giang, Bắc Kạn, Bến Tre, Hòa Bình, Hà Giang, Hà Nam, Hà Tây, Hải Dương, Hậu Giang, Kiên Giang, Kon Tum, Long An, Nam Định, Ninh
Thuận, Phú Yên, Quảng Bình, Quảng Nam, Sóc Trăng, Thái Bình, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Vĩnh Phúc, Yên Bái, Đắk Nông
`;

export const DISTRICTS = `
Ninh Kiều, Phong Điền, Thới Lai, Ô Môn, A Lưới, Phú Lộc, Phú Vang, Phú Xuân, Thuận Hóa, Bắc Từ Liêm, Hai Bà Trưng, Hoàng Mai, Hà Đông,
Long Biên, Nam Từ Liêm, Phú Xuyên, Phúc Thọ, Quốc Oai, Sơn Tây, Thanh Oai, Thanh Trì, Thanh Xuân, Thạch Thất, Tây Hồ, Đan Phượng, Ứng Hòa,
An Dương, An Lão, Bạch Long Vĩ, Cát Hải, Dương Kinh, Hải An, Hồng Bàng, Lê Chân, Ngô Quyền, Thủy Nguyên, Đồ Sơn, Phú Nhuận, Tân Bình, Tân
Phú, Hoàng Sa, Hòa Vang, Hải Châu, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà, Thanh Khê, An Phú, Châu Phú, Châu Thành, Châu Đốc, Long Xuyên, Phú
Tân, Tân Châu, Châu Đức, Long Đất, Phú Mỹ, Bắc Tân Uyên, Phú Giáo, Thuận An, Thủ Dầu Một, Tân Uyên, Bù Gia Mập, Lộc Ninh, Phú Riềng, Đồng
Phú, Đồng Xoài, Hàm Thuận Bắc, Hàm Thuận Nam, La Gi, Phan Thiết, Phú Quí, Đức Linh, An Nhơn, Tây Sơn, Vân Canh, Hồng Dân, Chũ, Lục Nam,
Lục Ngạn, Sơn Động, Tân Yên, Việt Yên, Yên Thế, Bạch Thông, Ngân Sơn, Lương Tài, Quế Võ, Thuận Thành, Từ Sơn, Yên Phong, Mỏ Cày Bắc, Mỏ
Cày Nam, Hòa An, Hà Quảng, Hạ Lang, Nguyên Bình, Thạch An, Ngọc Hiển, Thới Bình, Trần Văn Thời, U Minh, An Khê, Ayun Pa, Chư Prông, Chư
Păh, Chư Pưh, Ia Grai, KBang, Krông Pa, Kông Chro, Phú Thiện, Pleiku, Đắk Pơ, Đắk Đoa, Đắk Glong, Đức Cơ, Cao Phong, Kim Bôi, Lương Sơn, Mai Châu,
Tân Lạc, Yên Thủy, Hoàng Su Phì, Quang Bình, Quản Bạ, Yên Minh, Đồng Văn, Kim Bảng, Lý Nhân, Thanh Liêm, Can Lộc, Hồng Lĩnh, Nghi Xuân,
Thạch Hà, Vũ Quang, Đức Thọ, Kim Động, Văn Giang, Văn Lâm, Yên Mỹ, Ân Thi, Kim Thành, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Châu
Thành A, Long Mỹ, Cam Lâm, Cam Ranh, Ninh Hòa, Vạn Ninh, An Biên, An Minh, Giang Thành, Hà Tiên, Phú Quốc, Tân Hiệp, U Minh Thượng, Ia H'
Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông, Đắk Glei, Đắk Hà, Đắk Tô, Phong Thổ, Tân An, Tân Hưng, Tân Thạnh, Tân Trụ, Đức
Huệ, Đức Hòa, Sa Pa, Si Ma Cai, Văn Bàn, Lâm Hà, Đạ Huoai, Đức Trọng, Cao Lộc, Hữu Lũng, Lộc Bình, Văn Lãng, Văn Quan, Hải Hậu, Nam Trực,
Xuân Trường, Nam Đàn, Nghi Lộc, Quế Phong, Qùy Châu, Qùy Hợp, Thanh Chương, Thái Hòa, Tân Kỳ, Vinh, Yên Thành, Hoa Lư, Kim Sơn, Yên Khánh,
Yên Mô, Ninh Hải, Ninh Phước, Ninh Sơn, Phan Rang-Tháp Chàm, Thuận Bắc, Thuận Nam, Hạ Hòa, Lâm Thao, Thanh Ba, Thanh Sơn, Thanh Thủy, Tân
Sơn, Việt Trì, Yên Lập, Phú Hòa, Sơn Hòa, Tây Hòa, Đồng Xuân, Đồng Hới, Bắc Trà My, Nam Giang, Nam Trà My, Phú Ninh, Quế Sơn, Tây Giang,
Lý Sơn, Sơn Hà, Sơn Tịnh, Trà Bồng, Tư Nghĩa, Đức Phổ, Hạ Long, Hải Hà, Uông Bí, Vân Đồn, Cam Lộ, Hải Lăng, Triệu Phong, Đa Krông, Cù Lao
Dung, Long Phú, Trần Đề, Mai Sơn, Thuận Châu, Vân Hồ, Yên Châu, Bá Thước, Hà Trung, Lang Chánh, Nghi Sơn, Ngọc Lặc, Nông Cống, Quan Hóa,
Quan Sơn, Sầm Sơn, Thiệu Hóa, Thạch Thành, Triệu Sơn, Yên Định, Thái Thụy, Tiền Hải, Vũ Thư, Phú Bình, Phú Lương, Võ Nhai, Đồng Hỷ, Gò
Công Tây, Gò Công Đông, Tân Phú Đông, Tân Phước, Trà Cú, Chiêm Hóa, Lâm Bình, Sơn Dương, Yên Sơn, Dương Minh Châu, Hòa Thành, Tân Biên,
Long Hồ, Trà Ôn, Phúc Yên, Yên Lạc, Lục Yên, Mù Căng Chải, Văn Chấn, Văn Yên, Yên Bình, Điện Biên Phủ, Điện Biên Đông, Buôn Hồ, Buôn Ma
Thuột, Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, Lắk, M'Đrắk, Cư Jút, Krông
Nô, Đăk Glong, Đắk Mil, Đắk R'Lấp, Đắk Song, Long Khánh, Long Thành, Xuân Lộc, Cao Lãnh, Hồng Ngự, Lai Vung, Sa Đéc, Thanh Bình, Tân Hồng
`;

/** Other names of provinces and regions in names of bodies. */
export const OTHER_PLACES = `
Hà Nội, HN, Hồ Chí Minh, HCM, TPHCM, TP.HCM, TP. HCM, TP HCM, TP.Hồ Chí Minh, TP. Hồ Chí Minh, TP Hồ Chí Minh, Tp Hồ Chí Minh, Sài Gòn,
Bà Rịa, Bà Điểm, Bà Đen, Cầu Ông Lãnh, Cửa Ông, Thác Bà, Cát Bà, Mỹ Thuận, Cô Tô,
TT-Huế, TT Huế, Thừa Thiên - Huế, Bà Rịa-Vũng Tàu, Bà Rịa Vũng Tàu, BR-VT, Đắc Lắc, Đăk Lăk, Đắk Lăk, Dak Lak, Đắc Nông, Đăk Nông, Bắc Cạn,
Đaklak, Kontum, Hà Tây, Hà Bắc, Hà Nam Ninh, Nghệ Tĩnh, Vĩnh Phú, Hải Hưng, Minh Hải, Sông Bé, Quảng Nam - Đà Nẵng, Thuận Hải, Hoàng Liên Sơn,
Cao Lạng, Hậu Giang, Cửu Long, Phú Khánh, Nghĩa Bình, Bình Trị Thiên, Tây Nguyên, Tây Bắc, Tây Nam Bộ, Đông Bắc, miền Trung, miền Bắc, miền Nam,
Phan Đình Phùng, Hoàng Văn Thụ, Trần Nguyên Hãn, Nguyễn Thái Học, Lý Thường Kiệt, Phạm Ngũ Lão, Lê Đại Hành, Lê Hồng Phong, Võ Thị Sáu,
Nguyễn Trãi, Hai Bà Trưng, Trần Hưng Đạo, Lê Chân, Ngô Quyền, Trường Sa, Hoàng Sa, Ma Lù Thàng, A Pa Chải, U Ma Tu Khoòng, Huổi Puốc, Si Pa Phìn, Mường Lạn, Lóng Sập, Xín Cái, Săm Pun, A Mú Sung, Pò Hèn, Pò Mã, Chi Ma,
Nà Hình, Bát Mọt, Na Mèo, Nậm Cắn, La Lay, Cha Lo, Đông Nam Á, châu Á, châu Âu, châu Phi, Thủ đô Hà Nội, thủ đô Hà Nội, Thủ đô, thủ đô
`;
