/** The versions of a law: the year each was passed, and the month it took effect. */

export interface LawVersion {
  /** The year it was passed. */
  year: number;
  /** The month it took effect, as YYYY-MM; null if unknown. */
  effective: string | null;
}

/**
 * Corrections of the table of laws: versions missing there, and effective dates missing there that differ from the default (the
 * January after). Format: kind | name | version …, as in the table; *-25* removes the version of that year, which is an amending law.
 *
 * Source: the closing articles of the laws.
 */
const CORRECTIONS = `L|An ninh mạng|25i
L|An toàn thực phẩm|10i
L|Ban hành văn bản quy phạm pháp luật|253
L|Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân|04f
L|Bảo hiểm tiền gửi|25g
L|Bảo hiểm xã hội|24i
L|Bảo vệ môi trường|05i|14
L|Bảo vệ và phát triển rừng|04f
L|Các tổ chức tín dụng|246
L|Cán bộ, công chức|08o|256
L|Căn cước|23i
L|Cạnh tranh|04i
L|Chuyển đổi số|25i
L|Chuyển giao người đang chấp hành án phạt tù|25i
L|Chứng khoán|06
L|Công chứng|06i|24i
L|Công nghệ cao|25i
L|Công nghiệp quốc phòng, an ninh và động viên công nghiệp|24i
L|Cư trú|20i
L|Dân số|25i
L|Dẫn độ|25i
L|Di sản văn hóa|24i
L|Doanh nghiệp|99|05i|14i
L|Dự trữ quốc gia|25i
L|Đầu tư|05i|14i|25e
L|Đầu tư nước ngoài tại Việt Nam|96a
L|Đất đai|247
L|Đấu thầu|05f|13i
L|Điện lực|24d
L|Địa chất và khoáng sản|24i
L|Đường sắt|25c
L|Giao dịch điện tử|23i
L|Giao thông đường bộ|01
L|Giá|12|23i
L|Giám định tư pháp|25g
L|Hàng không dân dụng Việt Nam|25i
L|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|25e
L|Hóa chất|25c
L|Khoa học, công nghệ và đổi mới sáng tạo|259
L|Kinh doanh bất động sản|14i|23j
L|Luật sư|06c
L|Lưu trữ|24i
L|Lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|23i
L|Năng lượng nguyên tử|25c
L|Nhà ở|05i|14i|23j
L|Phòng bệnh|25i
L|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|24i
L|Phòng không nhân dân|24i
L|Phòng thủ dân sự|23i
L|Phòng, chống ma túy|25i
L|Phòng, chống tham nhũng|05h
L|Phục hồi, phá sản|25e
L|Quản lý thuế|25i
L|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|257
L|Quản lý, bảo vệ công trình quốc phòng và khu quân sự|23o
L|Quản lý, sử dụng tài sản công|-25
L|Quốc tịch Việt Nam|98|08i
L|Quy hoạch|25e
L|Quy hoạch đô thị và nông thôn|24i
L|Tài nguyên nước|23i
L|Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc|25c
L|Thanh tra|049|10i|22i|256
L|Thi đua, khen thưởng|22o
L|Thi hành án dân sự|25i
L|Thi hành án hình sự|25i
L|Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú|25i
L|Thuế giá trị gia tăng|97o
L|Thương mại điện tử|25i
L|Tiết kiệm, chống lãng phí|25i
L|Tình trạng khẩn cấp|25i
L|Tòa án chuyên biệt tại Trung tâm tài chính quốc tế|25c
L|Tố tụng hành chính|10i|15i
L|Tổ chức Chính phủ|252
L|Tổ chức chính quyền địa phương|252
L|Trí tuệ nhân tạo|25e
L|Tư pháp người chưa thành niên|24o
L|Tương trợ tư pháp về hình sự|25i
L|Viên chức|25i
L|Xây dựng|03i|25i
P|Tình trạng khẩn cấp|00`;

const corrections = new Map(
  CORRECTIONS.split('\n').map((row): [string, string[]] => {
    const [letter, name, ...versions] = row.split('|');
    return [`${letter}|${name}`, versions];
  }),
);

/** Returns the versions, oldest first. `law`: `L|Đất đai`; `written`: its versions in the table of laws. */
export function readVersions(law: string, written: string[]): LawVersion[] {
  const corrected = corrections.get(law) ?? [];
  const known = corrected.filter((version) => !version.startsWith('-')).map(readVersion);
  const replaced = new Set(corrected.map((version) => readVersion(version.replace('-', '')).year));
  const listed = written.map(readVersion).filter(({ year }) => !replaced.has(year));
  return [...listed, ...known].sort((a, b) => a.year - b.year);
}

function readVersion(written: string): LawVersion {
  const short = Number(written.slice(0, 2));
  const year = short + (short > 40 ? 1900 : 2000);
  const months = written.length > 2 ? Number.parseInt(written.slice(2), 36) : null;
  if (months === null) return { year, effective: null };
  return { year, effective: `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
}
