/** What stands where names do and is none: data. */
import { isPaper } from '../lines/sources';

/** Papers, addresses, days, networks, what somebody is, what a link says. */
const NO_PERSON =
  /^(?:báo|tạp chí|cổng thông tin|trang thông tin|đài (?:truyền|phát|tiếng)) |\.(?:vn|com|net|org)$|^(?:thứ (?:hai|ba|tư|năm|sáu|b[aả]y)|chủ nhật)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:$|\s)|facebook|twitter|zalo|youtube|(?:^|\s)(?:profile|columnist|correspondent|reporter|contributor|read more|view all)$/i;

export const isNoPerson = (name: string): boolean => NO_PERSON.test(name) || isPaper(name);
