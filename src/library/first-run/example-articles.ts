/**
 * The example library: articles of our own about invented people, so that a new reader sees what search, dossiers and pictures do.
 * One official holds three posts over time, one decree is named again and again, another amends it. Numbers of documents are invented too.
 * Columns: day of publication · paper · title · paragraphs. The order gives each its request id: add at the end.
 */
export interface ExampleArticle {
  published: string;
  site: string;
  title: string;
  text: string;
}

const article = (published: string, site: string, title: string, ...paragraphs: string[]): ExampleArticle => ({
  published,
  site,
  title,
  text: paragraphs.map((paragraph) => `${paragraph}\n`).join(''),
});

export const exampleArticles: readonly ExampleArticle[] = [
  article(
    '2022-03-14',
    'Báo Ví Dụ',
    'Huyện Suối Mơ bàn cách giữ rừng đầu nguồn',
    'Sáng 14-3, ông Lò Văn Thiện, Phó Chủ tịch UBND huyện Suối Mơ, làm việc với các xã vùng cao về việc giữ rừng đầu nguồn.',
    'Ông Lò Văn Thiện đề nghị các xã làm đúng Nghị định số 912/2021/NĐ-CP về quản lý rừng cộng đồng, nhất là khoản 2 Điều 7.',
    'Đại tá Vũ Đình Khang, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Tây Sơn, cho biết bộ đội sẽ giúp dân dọn các lối vào rừng trước mùa khô.',
  ),
  article(
    '2022-11-02',
    'Báo Ví Dụ',
    'Ba xã vùng cao có nước sạch trước mùa khô',
    'Ngày 2-11, bà Hà Thị Nhạn, Giám đốc Sở Nông nghiệp và Môi trường tỉnh Tây Sơn, kiểm tra các bể nước ở ba xã vùng cao.',
    'Cùng đi có ông Lò Văn Thiện, Phó Chủ tịch UBND huyện Suối Mơ.',
    'Bà Hà Thị Nhạn nhắc lại rằng tiền làm bể lấy từ nguồn nêu trong Quyết định số 845/QĐ-UBND.',
  ),
  article(
    '2023-06-20',
    'Thời Báo Mẫu',
    'Suối Mơ có tân Chủ tịch huyện',
    'Chiều 20-6, HĐND huyện Suối Mơ bầu ông Lò Văn Thiện giữ chức Chủ tịch UBND huyện Suối Mơ.',
    'Phát biểu tại kỳ họp, ông Lò Văn Thiện hứa sẽ làm xong việc giao rừng theo Nghị định số 912/2021/NĐ-CP trong hai năm.',
    'Ông Trịnh Công Nghĩa, Chủ tịch UBND tỉnh Tây Sơn, giao cho huyện ba việc: rừng, nước và đường.',
  ),
  article(
    '2023-12-05',
    'Thời Báo Mẫu',
    'Tỉnh Tây Sơn tổng kết hai năm quản lý rừng cộng đồng',
    'Ngày 5-12, UBND tỉnh Tây Sơn tổng kết hai năm thực hiện Nghị định số 912/2021/NĐ-CP về quản lý rừng cộng đồng.',
    'Ông Trịnh Công Nghĩa, Chủ tịch UBND tỉnh Tây Sơn, nói rằng 41 thôn đã nhận rừng.',
    'Theo bà Hà Thị Nhạn, Giám đốc Sở Nông nghiệp và Môi trường tỉnh Tây Sơn, vướng nhất là Điều 12 của Nghị định 912.',
    'Đại tá Vũ Đình Khang, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Tây Sơn, dự hội nghị.',
  ),
  article(
    '2024-05-17',
    'Báo Ví Dụ',
    'Sửa quy định về rừng cộng đồng: bớt một nửa giấy tờ',
    'Nghị định số 877/2024/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 912/2021/NĐ-CP về quản lý rừng cộng đồng.',
    'Bà Đặng Thu Mai, Thứ trưởng Bộ Nông nghiệp và Môi trường, nói rằng số giấy tờ giảm một nửa.',
    'Ông Lò Văn Thiện, Chủ tịch UBND huyện Suối Mơ, cho rằng dân sẽ nhận rừng nhanh hơn.',
  ),
  article(
    '2024-10-09',
    'Báo Ví Dụ',
    'Đường lên Pá Hăng thông xe sớm một tháng',
    'Sáng 9-10, ông Trịnh Công Nghĩa, Chủ tịch UBND tỉnh Tây Sơn, dự lễ thông xe đường lên bản Pá Hăng.',
    'Thiếu tướng Vũ Đình Khang, Phó Tư lệnh Quân khu 12, nguyên Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Tây Sơn, chúc mừng người dân.',
    'Con đường làm theo Quyết định số 845/QĐ-UBND, xong sớm một tháng.',
  ),
  article(
    '2025-08-21',
    'Thời Báo Mẫu',
    'Tây Sơn giao việc giữ rừng cho cấp xã',
    'Ngày 21-8, ông Lò Văn Thiện, Phó Chủ tịch UBND tỉnh Tây Sơn, chủ trì cuộc họp về việc giao cho cấp xã giữ rừng.',
    'Ông Lò Văn Thiện yêu cầu các xã đọc kỹ Nghị định số 877/2024/NĐ-CP và Luật Lâm nghiệp.',
    'Bà Hà Thị Nhạn, Giám đốc Sở Nông nghiệp và Môi trường tỉnh Tây Sơn, hướng dẫn cách lập hồ sơ theo khoản 3 Điều 5 của Nghị định 877.',
  ),
];
