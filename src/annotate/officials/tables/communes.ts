/**
 * Communes, wards and towns whose names look like people, or like another place followed by a name.
 * Source: national code lists of January and July 2025, and older units that the news still names.
 */
export const COMMUNES = `
An Lục Long, An Minh Bắc, An Ninh Tây, An Ninh Đông, An Thới Đông, Biển Bạch Đông, Bình Hưng Hòa A, Bình Hưng Hòa B,
Bình Lưu Quang, Bùi Hữu Nghĩa, Bùi La Nhân, Bùi Thị Xuân, Bế Văn Đàn, Bồ Lý, Cao Mã Pờ, Cao Sơn Tiến, Cao Xuân Dương,
Chi Lăng Bắc, Chi Lăng Nam, Chu Phan, Chu Văn An, Châu Hưng A, Châu Phú A, Châu Phú B, Châu Quế Hạ, Châu Quế Thượng,
Châu Văn Liêm, Cán Chu Phìn, Cát Bà, Cát Văn, Cù Lao Giêng, Cư A Mung, Cư Dliê M'nông, Cư K Róa, Cư Ê Wi, Cầu Bà, Cửa Ông,
Dương Hồng Thủy, Dương Xuân Hội, Giang Sơn Tây, Giang Sơn Đông, Giàng Chu Phìn, Hoàng Hoa Thám, Hoàng Thu Phố,
Huỳnh Hữu Nghĩa, Hà Huy Tập, Hòa Quang Bắc, Hòa Quang Nam, Hòa Xuân Nam, Hòa Xuân Tây, Hòa Xuân Đông,
Hưng Khánh Trung A, Hưng Khánh Trung B, Hồ Thị Kỷ, Hồ Tùng Mậu, Hồ Đắc Kiện, Hồng Thái Tây, Hồng Thái Đông, Hữu Văn,
Ia Ma Rơn, Khúc Thừa Dụ, Kim Song Trường, Kông Bơ La, Kông Lơng Khơng, Lao Và Chải, Long Điền Đông A, Lâm Trung Thủy,
Lê Hồ, Lê Minh Xuân, Lê Quý Đôn, Lê Thanh Nghị, Lê Ích Mộc, Lý Thái Tổ, Lý Văn Lâm, Lưu Nghiệp Anh, Lưu Vĩnh Sơn,
Lương An Trà, Lương Hòa A, Lương Hòa Lạc, Lương Thế Trân, Lương Văn Tri, Lục Sĩ Thành, Lục Sỹ Thành, Ma Ly Pho,
Ma Thì Hồ, Ma Đa Guôi, Mỹ An Hưng A, Mỹ An Hưng B, Nam Ban Lâm Hà, Nam Hà Lâm Hà, Nam Thanh Miện, Nam Triệu Giang,
Nghi Công Bắc, Nghi Công Nam, Nghi Văn, Nguyễn An Ninh, Nguyễn Bỉnh Khiêm, Nguyễn Cư Trinh, Nguyễn Lương Bằng,
Nguyễn Thái Bình, Nguyễn Thị Minh Khai, Nguyễn Việt Khái, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Thảnh,
Nguyễn Đại Năng, Ninh Quới A, Ninh Thạnh Lợi, Ninh Thạnh Lợi A, Nùng Trí Cao, Phan Bội Châu, Phan Chu Trinh,
Phan Ngọc Hiển, Phan Rí Cửa, Phan Rí Thành, Phan Si Păng, Phan Sào Nam, Phong Thạnh Tây A, Phong Thạnh Tây B,
Phù Lưu Tế, Phùng Chí Kiên, Phú Sơn Lâm Hà, Phú Văn, Phăng Sô Lin, Phạm Hồng Thái, Phạm Sư Mạnh, Phạm Văn Cội,
Phạm Văn Hai, Phạm Đình Hổ, Pá Ma Pha Khinh, Pờ Ly Ngài, Quan Hồ Thẩn, Quách Phẩm Bắc, Sa Huỳnh, Sa Lý, Sàng Ma Sáo,
Thanh Văn, Thanh Xuân Bắc, Thanh Xuân Trung, Thành Thới A, Thành Thới B, Thào Chư Phìn, Thái Bình Trung,
Thân Cửu Nghĩa, Thèn Chu Phìn, Thường Thới Hậu A, Thường Thới Tiền, Thạch Văn, Thạnh Thới An, Thạnh Thới Thuận,
Thải Giàng Phố, Thới An Hội, Thới An Đông, Thới Tam Thôn, Thụy Văn, Thủy Xuân Tiên, Tiền Ninh Vệ, Trang Bảo Xá,
Triệu Việt Vương, Trung Lèng Hồ, Trung Văn, Trà Bùi, Trà Lý, Trác Văn, Trương Quang Trọng, Trần Nhân Tông,
Trần Quang Diệu, Trần Thành Ngọ, Tài Văn, Tân Công Chí, Tân Công Sính, Tân Hà Lâm Hà, Tân Lý Đông, Tân Lộc Bắc,
Tân Lộc Đông, Tân Thanh Tây, Tân Thới Hiệp, Tân Thới Hòa, Tân Thới Nhì, Tân Thới Nhất, Tân Văn, Tăng Bạt Hổ,
Tăng Nhơn Phú, Tăng Nhơn Phú A, Tăng Nhơn Phú B, Tạ An Khương, Tống Phan, Vang Quới Tây, Vang Quới Đông, Viên An Đông,
Vàng Ma Chải, Văn Lý, Văn Võ, Vĩnh Hòa Hưng Bắc, Vĩnh Hòa Hưng Nam, Vĩnh Lộc A, Vĩnh Lộc B, Xuân Quang Động,
Xuân Thới Sơn, Xuân Thới Thượng, Xuân Thới Đông, Ya Tờ Mốt, Ô Chợ Dừa, Ô Long Vỹ, Ô Quý Hồ, Đa Phước Hội,
Đinh Trang Hòa, Đinh Trang Thượng, Đinh Văn, Đinh Văn Lâm Hà, Đào Duy Từ, Đào Hữu Cảnh, Đăk Rơ Wa, Đại Đồng Thành,
Đắk Kơ Ning, Đắk Rơ Nga, Đắk Rơ Wa, Đắk Rơ Ông, Đặng Thùy Trâm, Đồng Lê, Đồng Nai Thượng, Đức Ninh Đông
`;
