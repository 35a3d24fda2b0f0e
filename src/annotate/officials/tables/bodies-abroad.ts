/**
 * First words of organisations of other countries and of several countries. Columns as in bodies.ts.
 * Source: what newspapers write.
 */
export const BODIES_ABROAD = `
khu tự trị|L
đại hội đại biểu nhân dân toàn quốc|F
ủy ban thường vụ đại hội đại biểu nhân dân toàn quốc|F
ủy ban thường vụ nhân đại toàn quốc|F
ủy ban toàn quốc chính hiệp|F
khu tự trị dân tộc choang|L
chính quyền nhân dân|L
chính phủ nhân dân|L
hội đồng bảo an|F
đại hội đồng|F
hội đồng tham mưu trưởng liên quân|F
tham mưu trưởng liên quân|F
hội đồng châu âu|F
ủy ban châu âu|F
ủy ban eu|F
ủy ban liên minh châu âu|F
hội đồng eu|F
hội đồng liên minh châu âu|F
nghị viện eu|F
nghị viện châu âu|F
liên minh châu âu|F
liên hợp quốc|F
lhq|F
liên hiệp quốc|F
asean|F
apec|F
eu|F
ec|F
nato|F
who|F
imf|F
unesco|F
unicef|F
undp|F
adb|F
wb|F
ngân hàng phát triển châu á|F
wto|F
fao|F
iaea|F
g20|F
g7|F
opec|F
quỹ tiền tệ quốc tế|F
ngân hàng thế giới|F
ngân hàng trung ương|F
tổ chức y tế thế giới|F
tổ chức giáo dục, khoa học và văn hóa liên hợp quốc|F
tổ chức giáo dục, khoa học và văn hóa của liên hợp quốc|F
tổ chức lương thực và nông nghiệp liên hợp quốc|F
tổ chức lao động quốc tế|F
tổ chức di cư quốc tế|F
tổ chức hàng hải quốc tế|F
tổ chức sở hữu trí tuệ thế giới|F
tổ chức cảnh sát hình sự quốc tế|F
tổ chức hợp tác và phát triển kinh tế|F
tổ chức hợp tác thượng hải|F
tổ chức hiệp ước bắc đại tây dương|F
quỹ dân số liên hợp quốc|F
quỹ nhi đồng liên hợp quốc|F
chương trình phát triển liên hợp quốc|F
interpol|F
ilo|F
wipo|F
oecd|F
unhcr|F
unfpa|F
tổ chức thương mại thế giới|F
cơ quan năng lượng nguyên tử quốc tế|F
cục dự trữ liên bang|F
cục điều tra liên bang|F
cơ quan điều tra liên bang|F
cục tình báo trung ương|F
cơ quan tình báo trung ương|F
cơ quan tình báo quốc gia|F
cơ quan tình báo|F
cơ quan tình báo đối ngoại|F
cơ quan tình báo quân đội|F
cơ quan tình báo quân sự|F
cơ quan an ninh|F
cơ quan an ninh nội địa|F
cơ quan an ninh quốc gia|F
cơ quan an ninh liên bang|F
cục hàng không liên bang|F
trung tâm kiểm soát và phòng ngừa dịch bệnh|F
lực lượng vũ trang|F
lực lượng vũ trang hoàng gia|F
quân đội hoàng gia|F
bộ tư lệnh thái bình dương|F
liên đoàn ả rập|F
liên đoàn arab|F
liên đoàn các quốc gia ả rập|F
hiệp hội các quốc gia đông nam á|F
hiệp hội các nước đông nam á|F
liên minh châu phi|F
ủy ban liên minh châu phi|F
au|F
nghị viện châu phi|F
liên minh kinh tế á - âu|F
ủy ban kinh tế á - âu|F
cộng đồng các quốc gia độc lập|F
sng|F
tổ chức hiệp ước an ninh tập thể|F
csto|F
hội đồng hợp tác vùng vịnh|F
hội đồng hợp tác các nước ả rập vùng vịnh|F
gcc|F
tổ chức hợp tác hồi giáo|F
oic|F
tổ chức an ninh và hợp tác châu âu|F
osce|F
tổ chức các quốc gia châu mỹ|F
oas|F
diễn đàn các đảo quốc thái bình dương|F
khối thịnh vượng chung|F
khối thịnh vượng chung anh|F
tổ chức quốc tế pháp ngữ|F
cộng đồng pháp ngữ|F
liên minh nghị viện thế giới|F
ipu|F
hội đồng liên nghị viện asean|F
hội đồng liên nghị viện hiệp hội các quốc gia đông nam á|F
đại hội đồng liên nghị viện asean|F
aipa|F
ủy hội sông mekong quốc tế|F
ủy hội sông mê công quốc tế|F
ủy hội sông mekong|F
tòa án hình sự quốc tế|F
icc|F
tòa án công lý quốc tế|F
icj|F
tòa án quốc tế về luật biển|F
hội đồng nhân quyền|F
hội đồng nhân quyền liên hợp quốc|F
chương trình lương thực thế giới|F
wfp|F
chương trình môi trường liên hợp quốc|F
unep|F
hội nghị liên hợp quốc về thương mại và phát triển|F
unctad|F
unodc|F
unido|F
un women|F
escap|F
ủy ban kinh tế - xã hội châu á - thái bình dương của liên hợp quốc|F
ủy ban kinh tế - xã hội châu á - thái bình dương|F
cơ quan liên hợp quốc về người tị nạn|F
liên minh viễn thông quốc tế|F
itu|F
tổ chức khí tượng thế giới|F
wmo|F
tổ chức hải quan thế giới|F
tổ chức du lịch thế giới|F
tổ chức hàng không dân dụng quốc tế|F
icao|F
iom|F
ủy ban chữ thập đỏ quốc tế|F
icrc|F
ngân hàng trung ương châu âu|F
ecb|F
ngân hàng đầu tư cơ sở hạ tầng châu á|F
aiib|F
cơ quan năng lượng quốc tế|F
tổ chức các nước xuất khẩu dầu mỏ|F
europol|F
sco|F
asem|F
brics|F
cia|F
fbi|F
fed|F
lầu năm góc|F
nhà trắng|F
điện kremlin|F
`;
