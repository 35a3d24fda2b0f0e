/** *(sửa đổi, bổ sung năm 2017)*, *(có hiệu lực từ …)*, *(gọi tắt là …)*: skipped between a document and its attributes. */
export const PARENTHETICAL =
  /^ \((?:(?:đã |đang )?(?:được |bị )?(?:sửa đổi|thay thế|bãi bỏ)|(?:đã |đang )?(?:có |còn |hết )?hiệu lực|(?:sau đây |dưới đây )?(?:gọi|viết) tắt|sau đây gọi)[^()\n]{0,80}\)/i;
