/**
 * What a sentence tells of a document behind its subject: *… về nuôi ong* **sẽ được sửa**. Words that titles bear too (*người đang chấp hành án*,
 * *hồ sơ bị mất*, *chứng chỉ*) count only with what follows them in such sentences.
 *
 * Source: the press; each was tried against the 6,700 titles of the packaged registry, of which it may cut none.
 */

/** What documents do and people too, who may be told behind the last comma. */
const DEEDS = [
  '(?<![Tt]rợ )giúp(?! (?:bạn|đỡ|nhau|việc))',
  'bắt đầu(?! hưởng)',
  'cần (?:được|phải|sớm)',
  'chính là',
  'chú trọng|coi trọng|dẫn (?:đến|tới)|đề cao|đòi hỏi|ghi nhận|kêu gọi|làm rõ|lưu ý|mang tính|mở ra|siết|trở nên',
  'có (?:những|sự|thêm)',
  '(?<!hoàn )lại (?:bị|càng|chỉ|chưa|không)',
  'mà (?:chỉ|còn|không)',
  'rất(?! ít)',
  'so với',
  'trong khi|tuy nhiên|đồng thời|theo (?:bà|đó|ông)|(?:do|nhờ|qua|từ) đó',
  'và (?:cho (?:biết|hay|rằng)|hỏi(?! đáp)|khẳng định|mong|nói)',
  'bao gồm',
  'gồm (?:có )?\\d+ (?:chương|điểm|điều|khoản|mục|nhiệm vụ|nội dung|phần)',
  'cũng',
  'đã(?! (?:qua|mua|nghỉ|hết(?! hiệu lực)|đóng|mất(?! hiệu lực)|tham gia|hoàn thành(?! (?:sứ mệnh|vai trò|nhiệm vụ))|xây dựng|cấp|giao|thu hồi))',
  'sẽ',
  'vẫn',
  'thì',
  'nhưng',
  'nếu',
  'rằng',
  'từng (?:bị|được|gây|khiến|là)',
  'đến nay',
  'hiện (?:chỉ|chưa|còn|đang|nay|vẫn)',
  'đang (?:bộc lộ|đi vào|được|gây|gặp|hoàn thiện|có hiệu lực|khiến|phát sinh|vướng|dự thảo|lấy|phát huy|trong quá trình|xem xét)',
  '(?:(?<!nhỏ và )vừa|mới) (?:có hiệu lực|được|ra đời)',
  'vừa (?:ban hành|ký|thông qua)',
  'chưa (?:có (?:hiệu lực|hướng dẫn|quy định)|được quán triệt|đề cập|đồng bộ|phù hợp|rõ|sát|thống nhất|được (?:ban hành|hướng dẫn|thông qua)|hướng dẫn|nêu|quy định)',
  'không (?:bắt buộc|bỏ|cấm|cần|chỉ|cho phép|còn phù hợp|đề cập|để|hợp|nên|nhắc|đưa|hề|nói|phân biệt|quy định|thay đổi|yêu cầu)',
  'còn (?:có|được|hiệu lực|nêu|nhiều|quy định)',
  '(?<!chứng )chỉ (?:áp dụng|cho phép|có|được|quy định|rõ)',
  'có (?:ghi|hiệu quả|lợi|nêu|quy định|tác động|(?:đến )?\\d+ (?:chương|điểm|điều|nội dung))',
  '(?<! (?:chưa|định|đã|được|giới hạn|không|mức|ngưỡng|nghị|thủ tục|tiếp xúc|tối đa|và|việc|xin) )cho phép',
  'cho (?:biết|hay|rằng|thấy)',
  'đặt (?:mục tiêu|ra)',
  'đề cập',
  'đề ra',
  'giao (?:cho )?(?:Bộ|các (?:bộ|cơ quan|địa phương|đơn vị|sở|tỉnh)|Sở|UBND|Ủy ban)',
  'khẳng định',
  'khiến',
  'khó có thể',
  '(?<!bắt )buộc',
  'nêu(?! (?:tại|trên|trong))',
  'góp phần',
  'xác định (?:mục tiêu|quan điểm|rõ)',
  'mang lại',
  'tạo (?:cú hích|hành lang|khung|nên|ra)',
  'nhấn mạnh',
  '(?<! và )quy định (?:mức phạt|người|hành vi)',
  'có yêu cầu(?! (?:bảo|đặc|kỹ thuật|nghiêm ngặt|riêng|về))',
  '(?<!(?:các|có|đáp ứng|đơn|mức|những|theo|và|về) )yêu cầu(?! (?:bảo quản|kỹ thuật|về))',
  'và yêu cầu(?= (?:các (?:bộ|cơ quan|địa phương|đơn vị|tỉnh)|người|\\p{Lu}))',
];

/** What is told of documents alone. */
const STANDS = [
  'có hiệu lực',
  'hết hiệu lực(?! toàn bộ)',
  'đã (?:hết|mất) hiệu lực',
  'ra đời',
  '(?<! (?:thay thế|bổ sung)(?:,| và) )bị (?:báo chí|bãi bỏ|chất vấn|chỉ trích|cho là|cử tri|doanh nghiệp|phê bình|phụ huynh|dư luận|đánh giá|nhiều|người dân|phản (?:đối|ứng)|thay thế)',
  '(?<!mới ban hành, )được (?:[^,]{2,40} )?(?:ban hành|sửa đổi|thay(?: thế)?|thông qua)(?! trong lĩnh vực)',
  'được (?:áp dụng|(?:các|đông đảo|nhiều|cử tri|doanh nghiệp|người|tiểu thương) (?:[^ ,]+ ){0,3}(?:chờ đợi|đón nhận|đồng tình|hoan nghênh|quan tâm|ủng hộ)|dư luận|đánh giá|đăng tải|đón nhận|đồng tình|hoan nghênh|kỳ vọng|xem|coi)',
  'được (?:công bố|công khai|đưa ra|gửi|ký|lấy ý kiến|niêm yết|trình)',
  'theo hướng',
  'thay(?= (?:các |\\p{Lu}))',
  '(?<!tiền )gửi (?:các|cho|đến|lãnh đạo|tới|\\p{Lu}\\p{L}*|bệnh viện|cục|huyện|phòng|quận|sở|trạm|trung tâm|trường|ủy ban|xã)',
  'được (?:thực hiện|triển khai) (?:đồng bộ|đúng|hiệu quả|kịp thời|nghiêm|quyết liệt|rộng|sâu|tốt)',
  'chính thức',
  'thay thế(?: cho)?(?= (?:các |những )?(?:\\d|luật|nghị|quy định|quyết|thông|văn bản|\\p{Lu}))',
  '(?<! và )bãi bỏ (?:Nghị|Thông|Quyết)',
  'là (?:\\d|(?:một )?(?:bước|cần thiết|căn cứ|cẩm nang|chìa khóa|cơ sở|cú hích|dấu mốc|động lực|giải pháp|hành lang|kim chỉ nam|nền tảng|phù hợp|rất|thước đo|tiền đề|văn bản|việc))',
  '(?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:sáng|chiều|tối|ngày|hôm)',
  'diễn ra',
  'do (?:bà|đồng chí|ông)',
  'do [^,]{2,50} (?:chủ trì|soạn thảo)',
  'quy định (?:như sau|rõ)',
  'với (?:chủ đề|mục tiêu|nhiều|\\d+ (?:chương|điều))',
  'gây (?:bức xúc|khó khăn|tranh cãi|xôn xao)',
  '(?:ngay (?:khi|sau|từ)|kể từ)',
  'và (?:còn|đang|sẽ|triển khai)',
];

const behind = (rows: readonly string[]): RegExp => new RegExp(` (?:${rows.join('|')})(?![\\p{L}]).*$`, 'u');
export const DOES = behind(DEEDS);
export const STANDS_SO = behind(STANDS);
/** What such a cut may leave behind: *… xe ô tô* **có** *(yêu cầu)*, *… doanh nghiệp* **bị** *(thay thế)*. */
export const LEFT_OVER = / (?:bị|các|có|cũng|đều|được|hiện|là|từng|và|(?<!nhỏ và )vừa)$/u;
