/** Papers and agencies that credit lines name: data. They are where a text was taken from, not who wrote it. */
import { plain } from './compare';

/** In lower case, without spaces, and without what ADDED says. */
const PAPERS = new Set(
  `vnexpress vneconomy vietnamnet vietnamplus vietnam zing zingnews znews trithức trithứcznews cafef cafebiz kenh14 soha genk afamily dântrí
  dânviệt tuổitrẻ thanhniên tiềnphong laođộng ngườilaođộng nhândân hànộimới sàigòngiảiphóng sggp phápluật plo côngannhândân quânđộinhândân
  anninhthủđô côngthương giaothông đờisốngphápluật nôngnghiệp sứckhỏeđờisống phụnữ giađìnhxãhội tintức chínhphủ ngườiđưatin
  nhịpsốngkinhtế nhịpsốngthịtrường kinhtếđôthị vov vtv vtc`.split(/\s+/),
);
/** What names of papers come with and without. */
const ADDED = /^báo | (?:online|news|tp hcm|việt nam)$| và |\s/g;
const AGENCIES = new Set(
  'ttxvn|vnp|vnanet|vov vn|bnews|reuters|afp|ap|xinhua|tân hoa xã|bloomberg|cnn|bbc|yonhap|kyodo|tass'.split('|'),
);

export const isPaper = (name: string): boolean => PAPERS.has(plain(name).replace(ADDED, ''));
/** `VOV-Tây Bắc`: its office in a region. */
const BUREAU = /^(?:TTXVN|VOV|VTV)\s?[-–.]/;
/** Whom somebody writes for. */
export const isAgency = (name: string): boolean => AGENCIES.has(plain(name)) || isPaper(name) || BUREAU.test(name);
