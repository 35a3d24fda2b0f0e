/** The words and lengths that distinguish a clause after a comma from a noun phrase. */

/** Begins a new clause. */
export const CLAUSE =
  /^(?:anh|áp dụng|bà|bạn|bao gồm|bắt đầu|bởi|cả|căn cứ|chị|chiều|chính thức|chúng tôi|còn|cụ thể|cùng|cũng|diễn ra|do|dù|dự kiến|đã|đang|đặc biệt|đại diện|(?:điểm|điều|khoản|chương|mục|phụ lục) (?:\d+|[IVX]+)|đến|để|đồng thời|được|gần|gây|gồm|hai|hiệu lực|hôm|hơn|hướng đến|hướng tới|kèm theo|khi|khiến|khoảng|lần đầu|lãnh đạo (?:bộ|cơ quan|cục|đơn vị|sở|tỉnh|thành phố|xã)|mà|mặc dù|mỗi|một số|mới|nay|năm \d|nên|nêu|ngày|nếu|người dân|nhằm|nhiều|như|nhưng|ông|phấn đấu|phạt|phải|qua|quyết định|sau|sáng|sẽ|so với|song|tại|tất cả|thay(?! đổi)|theo|thì|thời (?:gian|hạn) (?:đến|từ)|tôi|trên|trong|tuy nhiên|từ(?! chức)|vẫn|vì|việc|vừa|với|(?:xác định|đặt) mục tiêu)(?![\p{L}])/iu;
/** Occurs in a clause, and rarely in a noun phrase. */
export const FINITE =
  /(?:^| )(?:áp dụng|bị|cần|chỉ|cho|chưa|có|còn|cũng|đã|đang|đề nghị|đều|được|gồm|hiện|không|là|mới|nay|nêu|ông|phải|sẽ|thì|vẫn|vừa|yêu cầu)(?![\p{L}])|\d(?: (?:đồng|nghìn|triệu|tỉ|tỷ|USD)(?![\p{L}])|%)/iu;
/** *…, vốn 20 tỷ đồng*: does not occur in a title. */
export const AMOUNT = /\d (?:đồng|nghìn|triệu|tỉ|tỷ|USD)(?![\p{L}])/iu;

/** An agent, if a verb follows. */
export const ACTOR =
  /^(?:bác sĩ|báo chí|bệnh viện|chuyên gia|công an|công ty|cô giáo|cơ quan|cử tri|doanh nghiệp|dư luận|đại biểu|luật sư|lực lượng|ngành|ngân hàng|ngư dân|nhà (?:dân|đầu tư|thầu|trường)|nông dân|phụ huynh|tài xế|thầy|tổ chức|tòa|trường|các (?:cơ quan|doanh nghiệp|đơn vị|địa phương))(?![\p{L}])/iu;
/** *…, tầm nhìn đến năm 2045*: a period; *…, gắn với giảm nghèo*. */
export const TIME = /^(?:tầm nhìn|định hướng|giai đoạn|nhiệm kỳ) (?:đến|năm|\d)|^gắn với /iu;
/** *thu BHXH, BHYT* */
export const INITIALS = /^[A-ZĐ]{3,}(?![\p{L}])/u;
/** What the issuer does, after a short subject. */
export const ISSUER_ACTION =
  /^(?:buộc|cấm|chấp thuận|chuyển (?:cơ quan|hồ sơ)|đồng ý|giao|kiến nghị (?:khởi tố|thu hồi|xử lý)|nâng(?! c)|phê bình|truy thu|thống nhất|yêu cầu|đề nghị) /iu;
/** *sửa đổi Luật Đất đai số 31/2024/QH15, Luật Nhà ở …*: the laws that an amending law names. */
export const LAW = /(?:^|[ (])(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}/u;
/** *sửa đổi một số điều của Thông tư 5/2024/TT-BYT về …*: the subject of the amended document follows. */
export const AMENDED =
  /^((?:sửa đổi|bãi bỏ|hướng dẫn|quy định chi tiết)[^,]*(?:, bổ sung [^,]*)? \d+\/\d{4}(?:\/[^ ,]+)?(?: ngày [\d/.-]+)?(?: của [^,]{3,40}?)? (?:quy định )?(?:về (?:việc )?)?)([^,]+, .*)$/iu;
export const AMENDS = /^(?:sửa đổi|bãi bỏ|quy định chi tiết|hướng dẫn)/i;
/** *địa bàn Côn Đảo, tỉnh Bà Rịa - Vũng Tàu*: the location of a place. */
export const LOCATION = /^(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu}/u;
/** *…, xe điện được miễn*: a passive clause; *trái phiếu được Chính phủ bảo lãnh* is a noun phrase. */
export const PASSIVE_CLAUSE = /^[^ ]+ .*?(?:^| )(?:được|bị|phải|sẽ|cần) (?!Chính phủ|cấp|phép|bảo|thành lập)/u;
/** Words of a short subject. */
export const SHORT = 7;
/** Words before the comma that are compared. */
export const NEAR = 4;
/** In words. A longer item may contain a clause. */
export const LONGEST_ITEM = 16;
/** In words. The last item may have a modifier of the whole list. */
export const LONGEST_LAST_ITEM = 30;
/** The last item of a list: *…, sử dụng và xuất khẩu khoáng sản*. */
export const LAST_ITEM = /^(?:[^ ]+ ){1,5}và /u;
