/** Papers and agencies in credit lines: data. They are the source of a text, not its author. */
import { normalizeText } from './compare';

/** In lower case, without spaces and OPTIONAL_PARTS. */
const PAPERS = new Set(
  `vnexpress vneconomy vietnamnet vietnamplus vietnam zing zingnews znews trithức trithứcznews cafef cafebiz kenh14 soha genk afamily dântrí
  dânviệt tuổitrẻ thanhniên tiềnphong laođộng ngườilaođộng nhândân hànộimới sàigòngiảiphóng sggp phápluật plo côngannhândân quânđộinhândân
  anninhthủđô côngthương giaothông đờisốngphápluật nôngnghiệp sứckhỏeđờisống phụnữ giađìnhxãhội tintức chínhphủ ngườiđưatin
  nhịpsốngkinhtế nhịpsốngthịtrường kinhtếđôthị vov vtv vtc`.split(/\s+/),
);
/** Parts with or without which papers are named. */
const OPTIONAL_PARTS = /^báo | (?:online|news|tp hcm|việt nam)$| và |\s/g;
const AGENCIES = new Set(
  'ttxvn|vnp|vnanet|vov vn|bnews|reuters|afp|ap|xinhua|tân hoa xã|bloomberg|cnn|bbc|yonhap|kyodo|tass'.split('|'),
);

export const isPaper = (name: string): boolean => PAPERS.has(normalizeText(name).replace(OPTIONAL_PARTS, ''));
/** `VOV-Tây Bắc`: a regional bureau. */
const BUREAU = /^(?:TTXVN|VOV|VTV)\s?[-–.]/;
/** Whether a name is that of an agency, a paper or a bureau. */
export const isAgency = (name: string): boolean =>
  AGENCIES.has(normalizeText(name)) || isPaper(name) || BUREAU.test(name);
