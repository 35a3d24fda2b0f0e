/**
 * Codes of issuers (cơ quan ban hành) inside a number, one per line: code | issuer. A code occurs with every type of document.
 *
 * Source: the gazette, and Hướng dẫn 36-HD/VPTW for the Party. Merged and renamed bodies stay, because old documents have their codes.
 */
const ROWS = `CP|Chính phủ
TTg|Thủ tướng Chính phủ
VPCP|Văn phòng Chính phủ
HĐBT|Hội đồng Bộ trưởng
CTN|Chủ tịch nước
VPCTN|Văn phòng Chủ tịch nước
VPQH|Văn phòng Quốc hội
UBTVQH|Ủy ban Thường vụ Quốc hội
HĐNN|Hội đồng Nhà nước
HĐTP|Hội đồng Thẩm phán Tòa án nhân dân tối cao
TANDTC|Tòa án nhân dân tối cao
CA|Chánh án Tòa án nhân dân tối cao
VKSNDTC|Viện kiểm sát nhân dân tối cao
VKSTC|Viện kiểm sát nhân dân tối cao
KTNN|Kiểm toán nhà nước
HĐBCQG|Hội đồng bầu cử quốc gia
HĐTĐKT|Hội đồng Thi đua - Khen thưởng Trung ương
UBND|Ủy ban nhân dân
CTUBND|Chủ tịch Ủy ban nhân dân
UB|Ủy ban nhân dân
HĐND|Hội đồng nhân dân
TTHĐND|Thường trực Hội đồng nhân dân
BCA|Bộ Công an
BQP|Bộ Quốc phòng
BNG|Bộ Ngoại giao
BNV|Bộ Nội vụ
BTP|Bộ Tư pháp
BTC|Bộ Tài chính
BCT|Bộ Công Thương
BXD|Bộ Xây dựng
BNNMT|Bộ Nông nghiệp và Môi trường
BNN&MT|Bộ Nông nghiệp và Môi trường
BKHCN|Bộ Khoa học và Công nghệ
BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch
BGDĐT|Bộ Giáo dục và Đào tạo
BGD&ĐT|Bộ Giáo dục và Đào tạo
BYT|Bộ Y tế
BDTTG|Bộ Dân tộc và Tôn giáo
NHNN|Ngân hàng Nhà nước
TTCP|Thanh tra Chính phủ
BKHĐT|Bộ Kế hoạch và Đầu tư
BKH|Bộ Kế hoạch và Đầu tư
BTNMT|Bộ Tài nguyên và Môi trường
BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn
BNN|Bộ Nông nghiệp và Phát triển nông thôn
BNN&PTNT|Bộ Nông nghiệp và Phát triển nông thôn
BGTVT|Bộ Giao thông vận tải
BTTTT|Bộ Thông tin và Truyền thông
BLĐTBXH|Bộ Lao động - Thương binh và Xã hội
LĐTBXH|Bộ Lao động - Thương binh và Xã hội
UBDT|Ủy ban Dân tộc
BVHTT|Bộ Văn hóa - Thông tin
BTM|Bộ Thương mại
BCN|Bộ Công nghiệp
BTS|Bộ Thủy sản
BBCVT|Bộ Bưu chính, Viễn thông
BHXH|Bảo hiểm xã hội Việt Nam
TCHQ|Tổng cục Hải quan
TCT|Tổng cục Thuế
TLĐ|Tổng Liên đoàn Lao động Việt Nam
MTTW|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
UBCK|Ủy ban Chứng khoán Nhà nước
KBNN|Kho bạc Nhà nước
TCTK|Tổng cục Thống kê
TCTHADS|Tổng cục Thi hành án dân sự
UBATGTQG|Ủy ban An toàn giao thông Quốc gia
BCĐ|Ban Chỉ đạo
BCHTW|Ban Chấp hành Trung ương Đảng
TW|Trung ương Đảng
TU|Tỉnh ủy
HU|Huyện ủy
QU|Quận ủy
ThU|Thị ủy
ĐU|Đảng ủy
ĐUK|Đảng ủy Khối
ĐTN|Đoàn Thanh niên
TWĐTN|Trung ương Đoàn Thanh niên
ĐUCP|Đảng ủy Chính phủ
ĐUQH|Đảng ủy Quốc hội
BTCTW|Ban Tổ chức Trung ương
BTGTW|Ban Tuyên giáo Trung ương
BTGDVTW|Ban Tuyên giáo và Dân vận Trung ương
BDVTW|Ban Dân vận Trung ương
UBKTTW|Ủy ban Kiểm tra Trung ương
BNCTW|Ban Nội chính Trung ương
VPTW|Văn phòng Trung ương Đảng
QUTW|Quân ủy Trung ương
ĐUCA|Đảng ủy Công an Trung ương
HĐLLTW|Hội đồng Lý luận Trung ương
XPVPHC|người có thẩm quyền xử phạt
CSĐT|Cơ quan Cảnh sát điều tra
VPCQCSĐT|Văn phòng Cơ quan Cảnh sát điều tra
ANĐT|Cơ quan An ninh điều tra`;

/** Issuer by code. */
export const issuerOfCode: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').map((row) => {
    const [code = '', issuer = ''] = row.split('|');
    return [code, issuer];
  }),
);

/** Bodies of the Party, whose numbers have the form N-TYPE/BODY. */
export const PARTY_BODY = /^(?:TW|TU|HU|QU|ThU|ĐUK?|.*TW|ĐUCA|ĐUCP|ĐUQH)$/;
/** Bodies of which there are many: every province, district or commune has one, or everybody who may impose fines. */
export const LOCAL_BODY =
  /^(?:UB|UBND|CTUBND|VP|HĐND|TTHĐND|HĐ|[A-ZĐ]*TU|HU|QU|ThU|ĐUK?|S(?!L$)[A-ZĐ]+|BCĐ|XPHC|XPVPHC|CSĐT|CSHS|CSKT|ANĐT|VPCQCSĐT|VKS|TA)$/;
/** Codes that may stand alone in the number of an old document: 91/CP, 331/TTg, 133/HĐBT. */
export const OLD_ISSUERS: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'CTN', 'LCT', 'SL', 'UB', 'UBND', 'TW']);
