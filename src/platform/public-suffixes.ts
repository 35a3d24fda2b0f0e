/**
 * Public suffixes below .vn: names under which anybody's domains are registered, so that a permission for one would be for thousands of sites.
 * Source: VNNIC's list of second-level and provincial domains, as the Public Suffix List has them, November 2026.
 */
const belowVn = new Set(
  `ac ai biz com edu gov health id info int io name net org pro
angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho caobang daklak daknong danang
dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang hoabinh hue hungyen khanhhoa kiengiang kontum laichau lamdong
langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh
thaibinh thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai`.split(
    /\s/,
  ),
);

/** Whether a host is `vn` or such a name below it. */
export function isPublicSuffix(host: string): boolean {
  const [name = '', top, ...more] = host.split('.');
  return host === 'vn' || (top === 'vn' && more.length === 0 && belowVn.has(name));
}
