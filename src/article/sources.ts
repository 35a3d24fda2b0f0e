/** Papers and agencies that credit lines name: data. They are where a text was taken from, not who wrote it. */
import { plain } from './compare';

const PAPERS = new Set(
  `vnexpress|vneconomy|vietnamnet|vietnamplus|vietnam|zing|zing news|zingnews|znews|tri thức|tri thức znews|cafef|cafebiz|kenh14|soha|genk|afamily
  |dân trí|dân việt|tuổi trẻ|tuổi trẻ online|thanh niên|thanh niên online|tiền phong|lao động|người lao động|nhân dân|hà nội mới|hànộimới
  |sài gòn giải phóng|sggp|pháp luật|pháp luật tp hcm|plo|công an nhân dân|quân đội nhân dân|an ninh thủ đô|công thương|giao thông
  |đời sống pháp luật|đời sống và pháp luật|nông nghiệp|nông nghiệp việt nam|sức khỏe đời sống|sức khỏe và đời sống|phụ nữ việt nam
  |gia đình và xã hội|tin tức|báo tin tức|chính phủ|người đưa tin|nhịp sống kinh tế|nhịp sống thị trường|kinh tế đô thị|vov|vtv|vtc|vtc news`
    .split('|')
    .map((name) => name.trim()),
);
const AGENCIES = new Set(
  'ttxvn|vnp|vnanet|vov vn|bnews|reuters|afp|ap|xinhua|tân hoa xã|bloomberg|cnn|bbc|yonhap|kyodo|tass'.split('|'),
);

export const isPaper = (name: string): boolean => PAPERS.has(plain(name));
/** `VOV-Tây Bắc`: its office in a region. */
const BUREAU = /^(?:TTXVN|VOV|VTV)\s?[-–.]/;
/** Whom somebody writes for. */
export const isAgency = (name: string): boolean => AGENCIES.has(plain(name)) || isPaper(name) || BUREAU.test(name);
