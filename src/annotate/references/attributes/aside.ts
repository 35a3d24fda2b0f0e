/** *(sửa đổi, bổ sung năm 2017)*, *(có hiệu lực từ …)*, *(gọi tắt là …)*: between a document and what else is said of it. */
export const ASIDE =
  /^ \((?:(?:đã |đang )?(?:được |bị )?(?:sửa đổi|thay thế|bãi bỏ)|(?:đã |đang )?(?:có |còn |hết )?hiệu lực|(?:sau đây |dưới đây )?(?:gọi|viết) tắt|sau đây gọi)[^()\n]{0,80}\)/i;
