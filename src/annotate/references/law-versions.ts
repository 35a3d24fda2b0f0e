/** The versions of a law: the years in which it was passed, and from when each is in force. */

export interface LawVersion {
  /** In which it was passed. */
  year: number;
  /** From when it is in force, as YYYY-MM; null where not known. */
  effective: string | null;
}

/**
 * What the table of laws lacks: versions whose day of force no record in it tells, and which are not in force from the January after
 * they were passed. Kind | name | version …, written as there.
 *
 * Source: the closing articles of the laws.
 */
const LATER = `L|Bảo hiểm xã hội|24i
L|Các tổ chức tín dụng|246
L|Căn cước|23i
L|Công chứng|24i
L|Đất đai|247
L|Điện lực|24d
L|Giá|23i
L|Giao dịch điện tử|23i
L|Kinh doanh bất động sản|23j
L|Lưu trữ|24i
L|Nhà ở|23j
L|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|24i
L|Phòng thủ dân sự|23i
L|Tài nguyên nước|23i
L|Tổ chức chính quyền địa phương|252`;

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
