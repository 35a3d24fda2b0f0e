/** The court that judges right behind its judgement: *Bản án số 5/2025/HS-ST ngày 8/5/2025, TAND TP Cần Thơ tuyên phạt …*. */

const COURT =
  /^, ((?:TAND|TANDTC|Tòa án nhân dân|Tòa án quân sự|Tòa án)(?: [^ ,.;:()\n]+){1,8}?) (?:đã |đều |cũng )?(?:tuyên|xử|xét xử|quyết định|nhận định|buộc|bác|chấp nhận|kết án|phạt)(?![\p{L}])/u;

/** The issuer of `document`; null where it is no judgement, or `rest`, the text behind its number and day, tells no court that judges. */
export function courtBehind(document: string, rest: string): string | null {
  return /^(?:bản )?án /i.test(document) ? (COURT.exec(rest)?.[1] ?? null) : null;
}
