/** The versions of a law: the years in which it was passed, and from when each is in force. */

export interface LawVersion {
  /** In which it was passed. */
  year: number;
  /** From when it is in force, as YYYY-MM; null where not known. */
  effective: string | null;
}

/**
 * What the table of laws lacks: versions that no record told, and those whose day of force none told and that are not in force from the
 * January after they were passed. Kind | name | version …, written as there.
 *
 * Source: the closing articles of the laws.
 */
const LATER = `L|Ban hành văn bản quy phạm pháp luật|253
L|Bảo hiểm xã hội|24i
L|Bảo vệ môi trường|05i|14
L|Bảo vệ và phát triển rừng|04f
L|Các tổ chức tín dụng|246
L|Cán bộ, công chức|08o|256
L|Căn cước|23i
L|Cạnh tranh|04i
L|Chứng khoán|06
L|Công chứng|06i|24i
L|Cư trú|20i
L|Di sản văn hóa|24i
L|Doanh nghiệp|99|05i|14i
L|Đất đai|247
L|Đầu tư nước ngoài tại Việt Nam|96a
L|Đấu thầu|05f|13i
L|Đầu tư|05i|14i
L|Địa chất và khoáng sản|24i
L|Điện lực|24d
L|Giá|12|23i
L|Giao dịch điện tử|23i
L|Giao thông đường bộ|01
L|Kinh doanh bất động sản|14i|23j
L|Lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|23i
L|Lưu trữ|24i
L|Nhà ở|05i|14i|23j
L|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|24i
L|Phòng thủ dân sự|23i
L|Phòng, chống tham nhũng|05h
L|Quốc tịch Việt Nam|98|08i
L|Quy hoạch đô thị và nông thôn|24i
L|Tài nguyên nước|23i
L|Thanh tra|049|10i|22i|256
L|Thi đua, khen thưởng|22o
L|Thuế giá trị gia tăng|97o
L|Tổ chức Chính phủ|252
L|Tổ chức chính quyền địa phương|252
L|Tư pháp người chưa thành niên|24o
L|Xây dựng|03i`;

const later = new Map(
  LATER.split('\n').map((row): [string, LawVersion[]] => {
    const [letter, name, ...versions] = row.split('|');
    return [`${letter}|${name}`, versions.map(readVersion)];
  }),
);

/** Oldest first. `law`: as `L|Đất đai`; `written`: its versions in the table of laws. */
export function readVersions(law: string, written: string[]): LawVersion[] {
  const known = later.get(law) ?? [];
  const listed = written.map(readVersion).filter(({ year }) => !known.some((version) => version.year === year));
  return [...listed, ...known].sort((a, b) => a.year - b.year);
}

function readVersion(written: string): LawVersion {
  const short = Number(written.slice(0, 2));
  const year = short + (short > 40 ? 1900 : 2000);
  const months = written.length > 2 ? Number.parseInt(written.slice(2), 36) : null;
  if (months === null) return { year, effective: null };
  return { year, effective: `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
}
