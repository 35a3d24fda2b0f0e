/**
 * Heads of posts (chức danh), without "Phó", which may precede any of them. Columns: head; the noun of the organisation that the
 * head includes ("Trưởng ban Tuyên giáo" is head of a "ban"); letters:
 *   F  implies its body, and takes none after it               S  may take a body, or none
 *   O  without a body probably of a firm or school             R  is a post only with its body after it
 *   M  members: a heading "Các ủy viên gồm:" covers all who follow
 *   W  of a foreign state or an international body
 *   D  of a diplomat or governor: a foreign name may follow
 *   A  assistant: one title with the title after it
 *   B  without a body an office only if the article has the office with its body
 *   X  of the armed forces, with any body
 *   U  of the National Assembly, if the article mentions it
 *   K  a post only of the Ban Bí thư
 *   E  counterpart: has the title of the person mentioned before
 *   T  its body may follow after *tại*
 *   P  only after Phó       Q  spokesperson, not an office       V  of a village, not an office
 * Source: Hiến pháp, Luật Tổ chức Chính phủ, Luật Tổ chức chính quyền địa phương, Điều lệ Đảng; foreign posts as newspapers write them.
 */
export const POSTS = `
chủ tịch nước||F
tổng bí thư||S
thủ tướng||S
bộ trưởng|bộ|
thứ trưởng|bộ|
đại biểu quốc hội||F
đbqh||F
tuv||F
đại biểu qh||F
ptt||S
tbt||S
pct||B
pct tt||B
pcttt||B
ct||R
bt||R
pbt||R
pbt tt||R
pbttt||R
gđ||R
pgđ||R
huv||F
đại biểu hđnd||S
đại biểu hội đồng nhân dân||S
đại biểu||U
đb||U
chủ tịch||B
chủ tịch danh dự||O
đồng chủ tịch||B
chủ nhiệm||B
tổng thanh tra|thanh tra|
tổng kiểm toán nhà nước||F
tổng ktnn||F
tổng kiểm toán||
kiểm toán trưởng||
thống đốc||D
tổng thư ký||
bí thư||
bí thư thứ nhất||
tỉnh ủy viên||F
thành ủy viên||F
huyện ủy viên||F
quận ủy viên||F
thị ủy viên||F
đảng ủy viên||S
đuv||F
ủy viên||M
ủy viên trưởng||
uv||M
uvtv||M
uvbtv||S
uvtt||F
uvbch||S
uvbct||F
uvtw||F
uvtwđ||F
uvtưđ||F
uvtư||F
uvt.ư||F
thường trực||K
trưởng ban|ban|
đồng trưởng ban|ban|
trưởng tiểu ban|tiểu ban|
trưởng phòng|phòng|B
trưởng đoàn|đoàn|
đoàn trưởng|đoàn|R
trưởng văn phòng|văn phòng|
trưởng khoa|khoa|O
trưởng bộ môn|bộ môn|O
trưởng trạm|trạm|
trạm trưởng|trạm|
trưởng||R
ban|ban|P
phòng|phòng|P
đoàn|đoàn|P
chánh văn phòng|văn phòng|
chánh vp|văn phòng|
cvp|văn phòng|
chánh thanh tra|thanh tra|
chánh án||
chánh tòa|tòa|
thẩm phán||
thẩm phán cao cấp||
thẩm phán trung cấp||
thẩm phán sơ cấp||
hội thẩm||
hội thẩm nhân dân||
viện trưởng|viện|B
kiểm sát viên||
kiểm sát viên cao cấp||
kiểm sát viên trung cấp||
kiểm sát viên sơ cấp||
ksv||
ksv cao cấp||
ksv trung cấp||
ksv sơ cấp||
chấp hành viên||
chấp hành viên cao cấp||
chấp hành viên trung cấp||
chấp hành viên sơ cấp||
điều tra viên||
điều tra viên cao cấp||
điều tra viên trung cấp||
điều tra viên sơ cấp||
cục trưởng|cục|
cục phó|cục|
tổng cục trưởng|tổng cục|
tổng cục phó|tổng cục|
vụ trưởng|vụ|
vụ phó|vụ|
chi cục trưởng|chi cục|
chi cục phó|chi cục|
hạt trưởng|hạt|
giám đốc||O
giám đốc quốc gia||R
giám thị||R
tổng giám đốc||O
hiệu trưởng|trường|O
hiệu phó|trường|O
tổng biên tập||O
tổng chỉ huy||
tổng tham mưu trưởng||X
tổng tham mưu trưởng liên quân||X
tham mưu trưởng liên quân||X
tổng tham mưu||PX
tham mưu trưởng||X
tham mưu phó||X
tư lệnh||X
tư lệnh pháp luật||X
tư lệnh trưởng||X
tư lệnh chính trị||PX
tổng tư lệnh||S
chính ủy||X
chính trị viên||X
chính trị viên phó||X
chỉ huy trưởng||X
chỉ huy phó||X
chỉ huy||R
chủ nhiệm chính trị||X
chủ nhiệm hậu cần||X
chủ nhiệm kỹ thuật||X
chủ nhiệm hậu cần - kỹ thuật||X
chủ nhiệm quân y||X
sư đoàn trưởng||
sư đoàn phó||
lữ đoàn trưởng||
lữ đoàn phó||
trung đoàn trưởng||
trung đoàn phó||
tiểu đội trưởng||
trung đội phó||
tiểu đoàn trưởng||
tiểu đoàn phó||
đại đội trưởng||
đại đội phó||
trung đội trưởng||
đồn trưởng|đồn|
đồn phó|đồn|
đội trưởng|đội|B
đội phó|đội|B
thuyền trưởng||O
hải đội trưởng||
hạm trưởng||X
hạm phó||X
hải đoàn trưởng||
tùy viên||
tùy viên quốc phòng||
đại sứ||D
đại sứ đặc mệnh toàn quyền||D
tổng lãnh sự||D
lãnh sự||R
bí thư thứ nhất đại sứ quán||
đại diện thường trực||R
đại diện thường trú||R
trưởng phái đoàn|phái đoàn|
trưởng đại diện|đại diện|
đại biện||D
đại biện lâm thời||D
điều phối viên thường trú||R
tham tán||R
tham tán thương mại||D
tham tán công sứ||D
trợ lý||A
trợ lý đặc biệt||A
thư ký||A
thư ký riêng||A
người đứng đầu||R
thủ trưởng||R
kiến trúc sư trưởng||O
người phát ngôn||QA
phát ngôn viên||QA
phó người phát ngôn||QA
thư ký báo chí||QA
chủ tọa||Q
xã đội trưởng||F
trưởng thôn||V
thôn trưởng||V
trưởng bản||V
trưởng ấp||V
trưởng xóm||V
trưởng khu phố||V
trưởng khu||V
trưởng buôn||V
trưởng làng||V
trưởng tổ dân phố||V
tổ trưởng||O
tổ trưởng tổ dân phố||V
tổ phó||O
già làng||V
kế toán trưởng||O
chi hội trưởng||V
tổng thống||SW
tổng thống đắc cử||SW
ngoại trưởng||SW
người đồng cấp||SWE
đồng cấp||SWE
người đồng nhiệm||SWE
đồng nhiệm||SWE
quốc vụ khanh||SW
toàn quyền||SW
quốc vương||SW
nhà vua||SW
vua||SW
nữ hoàng||SW
nhật hoàng||F
thái tử||SW
thủ hiến||SW
thị trưởng||W
thị trưởng đắc cử||W
thống đốc đắc cử||D
thủ tướng đắc cử||SW
nghị sĩ||SW
nghị sỹ||SW
hạ nghị sĩ||SW
thượng nghị sĩ||SW
hạ nghị sỹ||SW
thượng nghị sỹ||SW
đặc phái viên||WA
đặc sứ||WA
đại diện cấp cao||W
đại diện thương mại||R
cao ủy|ủy ban|W
cao ủy trưởng||W
ủy viên quốc vụ||F
cố vấn an ninh quốc gia||SW
cố vấn||RA
tổng chưởng lý||SW
tổng công tố||SW
tổng trưởng||W
quốc vụ khanh||W
nhà lãnh đạo||SW
lãnh đạo tối cao||SW
lãnh tụ tối cao||SW
lãnh tụ||SW
thủ lĩnh||Q
lãnh đạo đa số||WT
lãnh đạo phe đa số||WT
lãnh đạo thiểu số||WT
lãnh đạo phe thiểu số||WT
lãnh đạo phe dân chủ||WT
lãnh đạo phe cộng hòa||WT
thủ lĩnh đa số||WT
thủ lĩnh phe đa số||WT
thủ lĩnh thiểu số||WT
thủ lĩnh phe thiểu số||WT
thủ lĩnh phe dân chủ||WT
thủ lĩnh phe cộng hòa||WT
đại giáo chủ||SW
cảnh sát trưởng||W
đô trưởng||W
tỉnh trưởng||W
trưởng đặc khu||W
`;

/** Modifiers between head and body that belong to the title. */
export const MODIFIERS = `
thường trực
thường trực chuyên trách
không thường trực
thứ nhất
chuyên trách
không chuyên trách
dự khuyết
danh dự
điều hành
phụ trách
kiêm nhiệm
lâm thời
cấp cao
quốc hội chuyên trách
`;

/** Words before a title. Columns: words; the status they imply, if any. */
export const STATUSES = `
nữ
nguyên|former
cựu|former
cố|former
quyền|acting
q.|acting
tân|current
đương kim|current
tiền nhiệm|former
nguyên quyền|former
`;

/** Ordinals between a title and *của* with its body: *đầu tiên*. */
export const ORDINALS = `
đầu tiên
cuối cùng
trẻ nhất
duy nhất
mới
tiếp theo
tương lai
hiện tại
hiện nay
đương nhiệm
`;

/**
 * Words between a post and the holder's name that are not part of the title. Columns: words; the status they imply, if any.
 * Source: usage of the press.
 */
export const TAILS = `
đương nhiệm|current
đương chức|current
mới|current
mới đắc cử|current
vừa đắc cử|current
vừa tái đắc cử|current
tái đắc cử|current
mới nhậm chức|current
sắp mãn nhiệm|current
sắp rời nhiệm sở|current
sắp từ nhiệm|current
sắp rời chức|current
vừa mãn nhiệm|former
vừa từ nhiệm|former
vừa từ chức|former
vừa rời nhiệm sở|former
sắp nhậm chức|current
mãn nhiệm|former
kỳ cựu
quyền lực
lâm thời|acting
tạm quyền|acting
tiền nhiệm|former
khi đó|former
lúc đó|former
lúc bấy giờ|former
bấy giờ|former
thời đó|former
về hưu|former
đã nghỉ hưu|former
dân chủ
nước này
nước chủ nhà
nước bạn
`;

/**
 * Informal titles. Columns: the words; the organisation after them, unless it is a country; formal titles of the office; a word of its
 * organisation. Source: usage of the press.
 */
export const LOOSE_TITLES = `
ngoại trưởng||bộ trưởng|ngoại giao
nhà lãnh đạo||tổng thống, thủ tướng, chủ tịch, chủ tịch nước, tổng bí thư, quốc vương|
người đứng đầu|chính phủ|thủ tướng|
người đứng đầu|nhà nước|chủ tịch nước, tổng thống|
người đứng đầu|đảng|tổng bí thư|
`;

/** Abbreviated titles. Columns: abbreviation; title. */
export const ABBREVIATED_TITLES = `
ptt|Phó Thủ tướng
pct|Phó Chủ tịch
pct tt|Phó Chủ tịch Thường trực
pcttt|Phó Chủ tịch Thường trực
ct|Chủ tịch
bt|Bí thư
pbt|Phó Bí thư
pbt tt|Phó Bí thư Thường trực
pbttt|Phó Bí thư Thường trực
gđ|Giám đốc
pgđ|Phó Giám đốc
huv|Huyện ủy viên
đbqh|Đại biểu Quốc hội
đại biểu qh|Đại biểu Quốc hội
tbt|Tổng Bí thư
ksv|Kiểm sát viên
chánh vp|Chánh Văn phòng
phó chánh vp|Phó Chánh Văn phòng
cvp|Chánh Văn phòng
phó cvp|Phó Chánh Văn phòng
tuv|Tỉnh ủy viên
uv|Ủy viên
đuv|Đảng ủy viên
uvtv|Ủy viên Thường vụ
uvbtv|Ủy viên Ban Thường vụ
uvtt|Ủy viên Thường trực
uvbch|Ủy viên Ban Chấp hành
tổng ktnn|Tổng Kiểm toán Nhà nước
uvbct|Ủy viên Bộ Chính trị
uvtw|Ủy viên Trung ương
uvtwđ|Ủy viên Trung ương Đảng
uvtưđ|Ủy viên Trung ương Đảng
uvtư|Ủy viên Trung ương
uvt.ư|Ủy viên Trung ương
`;
