/** Codes of national bodies that other bodies have too: there the issuer that the article states counts. */

/** Whether `said` is a provincial branch of a national body with the same code: *12/BHXH-TT* of *Bảo hiểm xã hội tỉnh Sơn La*. */
export function isProvincialBranch(code: string, said: string | null): boolean {
  return (
    /^(?:BHXH|KBNN|NHNN)$/.test(code) &&
    said !== null &&
    /(?:^| )(?:chi nhánh|huyện|khu vực|quận|tỉnh|thành phố|TP)/i.test(said)
  );
}

/** By code, what only the other bodies are called. */
const NAMESAKES: Readonly<Record<string, RegExp>> = {
  BTC: /^Ban tổ chức/i,
  // The police, and the president of any court but the highest.
  CA: /^(?!.*(?:tối cao|TANDTC))/i,
  TCT: /Tổng công ty/i,
};

/** Whether `said` is another body than the national one with this code: *15/QĐ-TCT* of a *Tổng công ty*, not of the Tổng cục Thuế. */
export function isNamesake(code: string, said: string | null): boolean {
  return said !== null && (NAMESAKES[code]?.test(said) ?? false);
}
