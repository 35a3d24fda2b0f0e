/** What appears in place of a person's name: data. */
import { isPaper } from '../lines/sources';

/** Papers, firms, addresses, weekdays, networks, job titles, link labels. */
const NOT_PERSON =
  /^(?:báo|tạp chí|công ty|cổng|trang thông tin|đài (?:truyền|phát|tiếng)) |\.(?:vn|com|net|org)$|^(?:thứ (?:hai|ba|tư|năm|sáu|b[aả]y)|chủ nhật)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:$|\s)|facebook|twitter|zalo|youtube|(?:^|\s)(?:profile|columnist|correspondent|reporter|contributor|read more|view all)$/i;

export const isNotPerson = (name: string): boolean => NOT_PERSON.test(name) || isPaper(name);
