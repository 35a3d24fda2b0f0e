/**
 * Surnames of the peoples of Vietnam, and words with which names of some peoples begin (Y, H', A, U).
 * `COMMON`: almost always a name if capitalised before another capital. `RARE`: also common words or places, so a name only after a
 * post, rank or honorific. `CLANS`: Ê Đê, Gia Rai, Ba Na, M'nông, Cơ Tu …, some of two words.
 * Source: lists of surnames by people (Kinh, Tày, Nùng, Thái, Mường, Dao, Mông, Khmer, Chăm, Hoa, Tây Nguyên) and names in the press;
 * the last lines of RARE are Hán-Việt readings of Chinese and Korean surnames.
 */
export const COMMON = `
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Trương Lương Tô Vương Trang Tạ Quách
Châu Thái Tống Phùng Triệu Lưu Chu Hứa Doãn Khuất Giang Nghiêm Thạch Đàm Tăng Lại Vi Vy Lò Quàng Lường Giàng Thào Sùng Vàng Hạng Cư Tráng
Nông Bế Hoàng Lục Mạc Kiều Bạch Khổng Phó Ninh Diệp Mạch Nhữ Thân Ngụy Lều Lã Lữ Cù Tôn Viên Nghê Âu Thang Tiêu Hàn Ma Vừ Lầu Mùa Hờ
Cứ Chảo Tẩn Phàn Lồ Sầm Cầm Tòng Lèo Cà Điêu Khà Lô Kha Vang Lù Lừu Vừ Hầu Ly Má Già Thò Sình Chang Chá Mã Khúc Thiều Trà Vòng Đồng Bàng
Hà Cao Từ Văn Đậu Phí Lộc Tưởng Ứng Uông Thẩm Quản Kim Danh Huyền Lỷ Mông Chẩu Chướng Seo Thàng Páo Xồng Và Bá Chìu Tằng Chíu
Nhâm Ngọ Giáp Thi Tào Bành Phương Mầu Lăng Lộ Nguỵ Cấn Khiếu Liêu Lai Bồ Cổ Nùng Đới Vưu Hồng Trình Thới Kông Huình Lừ Vì
`;

export const RARE = `
An Bạc Bao Biện Ca Can Cáp Chế Chung Chử Chúc Cung Cát Dư Dụng Đái Đan Đổng Đăng Điền Đồ Đôn Đường Giả Hán Hạ Hình Hòa Hoa Hùng Hy Khang
Khấu Khâu Khương La Lang Lệnh Liên Liễu Linh Long Luân Luyện Lư Mẫn Mục Mễ Nhan Nhạc Nhậm Ngân Ngao Nghi Ngưu Nhiêu Ôn Phí Phong Phú Phúc
Quan Quang Quế Quyền Sái Sơn Sử Tân Tần Tất Tề Thi Thiên Thiệu Thịnh Thông Thuận Tiết Tiền Tiếp Tín Tòng Tu Tùng Tư Tướng Tuấn Ty Tỵ Ung
Uyển Vạn Vân Viêm Xa Xà Xuân Yên Y A U Bàn Bằng Bon Ban Cam Cung Chiêm Công Dã Đạo Đạt Đức Hải Hữu Nam Ngọc Nguyên Nhật Quốc Thanh Thành
Thập Thiên Thụy Thủy Tài Tây Trí Trung Việt Vọng Thổ Lỗ Tập Ân Bạng Khưu Mao Ngải Nhiếp Phó Tiêu Trác Uất Vệ Vu Hác Đặng Bốc Phác Yến Lôi Dung
Ong Ổn Phù Trưng Ưng Mè Cồ Hoắc Trầm Dín Cháng Thền Hảng Lùng Khoàng Pờ Thèn Vù Củng Hù Đàng Tao Lìm Vùi Sần
Hun Sok Chea Chau Neáng Men Som Sam Thon Say Xay Pha Khăm Bun Chăn Xổm
`;

export const CLANS = `
Niê Mlô Êban Ayun Ksor Siu Rmah Nay Kpă Kpa Rơ Rah Rahlan Ralan Puih Hiao Alê Adrơng Kbuôr Kđoh Knul Buôn Buôn Krông Êñuôl Byă Bkrông Bya
Điểu Brâu A Y U H H' K' Bling Bh'riu Bhling Alăng Zơrâm Arâl Ating Coor Pơloong Hôih Bnướch Kring Ra'lan Rcom R'com Rchâm Bnar Cil Cill Kơ Kră
Lơ Mu Ndu Đa Păng Pang Sa Ka Klong Chơ Phi Srê Liêng Liêng Hót Hồ Rông Kon Krajan Mul Ya Ja Kơsă Dagout Dagui Touneh Đăm
Rơ Chăm Rơ Ô Rơ Mah Rơ Lan Rah Lan Rô Krik Nhơm Blong Đinh Blo Dương Sô Vi Bloong Siêng Hiêng Chamaléa Pi Năng Katơr Kator Mấu
`;
