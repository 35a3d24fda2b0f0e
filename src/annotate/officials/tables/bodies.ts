/**
 * First words of organisations. Columns: words; letter:
 *   L  local: level and place follow ("UBND tỉnh Lai Châu")      T  thematic: its field follows ("Sở Giáo dục và Đào tạo")
 *   N  numbered unit or one with a name of its own               F  complete in itself; a place or country may follow
 *   S  station: the name of its place follows
 * Those of other countries and of several are in bodies-abroad.ts, units of the forces in unit-bodies.ts, schools, firms and the like in
 * other-bodies.ts.
 * Source: Hiến pháp, Luật Tổ chức chính quyền địa phương, Điều lệ Đảng, names of ministries, and what newspapers write.
 */
export const BODIES = `
ubnd|L
ủy ban nhân dân|L
ubhc|L
ubdn|L
hđnd|L
hội đồng nhân dân|L
hội đồng nhân|L
hđnd lâm thời|L
hội đồng nhân dân lâm thời|L
ubnd lâm thời|L
ủy ban nhân dân lâm thời|L
thường trực hđnd|L
thường trực hội đồng nhân dân|L
văn phòng ubnd|L
văn phòng hđnd|L
văn phòng đoàn đbqh và hđnd|L
văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|L
tỉnh ủy|L
thành ủy|L
huyện ủy|L
quận ủy|L
thị ủy|L
xứ ủy|L
khu ủy|L
đảng ủy|T
đảng ủy mttq, các đoàn thể trung ương|F
đảng ủy mặt trận tổ quốc, các đoàn thể trung ương|F
đảng ủy mặt trận tổ quốc việt nam, các đoàn thể trung ương|F
đảng bộ|L
đảng đoàn|T
tỉnh đoàn|L
thành đoàn|L
phường đoàn|L
xã đoàn|L
huyện đoàn|L
quận đoàn|L
thị đoàn|L
ban cán sự đảng|T
ban cán sự|T
bcs đảng|T
chi bộ|N
văn phòng đăng ký đất đai|L
chi nhánh văn phòng đăng ký đất đai|L
chi đoàn|N
ban thường vụ|T
btv|T
ban tvtu|F
tvtu|F
thường vụ|T
thường trực|T
ban chấp hành|T
bch|T
bchtw|F
bchtư|F
ban chấp hành đảng bộ|L
ban chấp hành đảng bộ khối cơ sở|T
đảng ủy khối cơ sở|T
bch đảng bộ|L
ban chấp hành trung ương|F
ban chấp hành trung ương đảng|F
đảng nhân dân cách mạng|F
đảng cộng sản|F
trung ương đảng nhân dân cách mạng|F
trung ương đảng cộng sản|F
ban chấp hành trung ương đảng nhân dân cách mạng|F
ban chấp hành trung ương đảng cộng sản|F
ban chấp hành trung ương đảng cộng sản việt nam|F
bch trung ương|F
bch trung ương đảng|F
ban chấp hành t.ư đảng|F
ban chấp hành tw đảng|F
ban chấp hành tư đảng|F
bch t.ư đảng|F
bch tw đảng|F
bch tư đảng|F
trung ương đảng|F
trung ương|F
tw đảng|F
t.ư đảng|F
tư đảng|F
t.ư|F
tw|F
tư|F
bộ chính trị|F
ban bí thư|F
ban bí thư trung ương đảng|F
quân ủy trung ương|F
quân ủy tw|F
quân ủy t.ư|F
trung ương đoàn|F
trung ương đoàn tncs hồ chí minh|F
trung ương đoàn tncs hcm|F
trung ương đoàn thanh niên cộng sản hồ chí minh|F
tw đoàn|F
tw đoàn tncs hồ chí minh|F
t.ư đoàn|F
đoàn thanh niên|L
đoàn tncs hồ chí minh|L
đoàn tncs hcm|L
đoàn thanh niên cộng sản hồ chí minh|L
đoàn xã|L
đoàn phường|L
đoàn thị trấn|L
đoàn khối|T
đảng bộ khối cơ quan và doanh nghiệp|L
ban chấp hành đảng bộ khối cơ quan và doanh nghiệp|L
đảng ủy khối cơ quan và doanh nghiệp|L
đoàn|T
quốc hội|F
qh|F
nhóm nữ đại biểu quốc hội|F
nhóm nghị sĩ hữu nghị|F
nhóm nghị sỹ hữu nghị|F
liên minh nghị sĩ hữu nghị|F
liên minh nghị sỹ hữu nghị|F
nghị viện|F
hạ viện|F
thượng viện|F
lưỡng viện|F
duma quốc gia|F
duma|F
hội đồng liên bang|F
hội đồng nhà nước|F
nhân đại|F
nhân đại toàn quốc|F
chính hiệp|F
chính hiệp toàn quốc|F
hội nghị hiệp thương chính trị nhân dân|F
quốc vụ viện|F
quốc vụ|F
ủy ban quốc vụ|F
ủy ban thường vụ quốc hội|F
ubtvqh|F
văn phòng quốc hội|F
văn phòng chính phủ|F
cộng hòa|F
cộng hòa nhân dân|F
cộng hòa hồi giáo|F
vương quốc|F
liên bang|F
vpcp|F
văn phòng chủ tịch nước|F
văn phòng tổng bí thư|F
văn phòng trung ương đảng|F
văn phòng trung ương|F
văn phòng tw đảng|F
văn phòng t.ư đảng|F
văn phòng thủ tướng|F
văn phòng tổng thống|F
phủ thủ tướng|F
phủ tổng thống|F
phủ chủ tịch|F
chính phủ|F
nội các|F
nhà nước|F
mặt trận tổ quốc|L
mặt trận tổ quốc việt nam|L
mttq|L
mttq việt nam|L
mặt trận|L
ủy ban mttq|L
ub.mttq|L
ub mttq|L
ủy ban mttqvn|L
ủy ban mttq việt nam|L
ubmttq|L
ubmttqvn|L
ubmttq việt nam|L
ủy ban mặt trận tổ quốc|L
ủy ban mặt trận tổ quốc việt nam|L
ủy ban mttq trung ương|L
ủy ban trung ương mặt trận tổ quốc việt nam|F
ủy ban trung ương mttq việt nam|F
ủy ban t.ư mttq việt nam|F
ủy ban tw mttq việt nam|F
mặt trận lào xây dựng đất nước|F
ủy ban trung ương mặt trận lào xây dựng đất nước|F
đoàn chủ tịch|T
công an|L
công an nhân dân|L
ca tỉnh|L
ca thành phố|L
ca tp|L
ca huyện|L
ca quận|L
ca phường|L
ca xã|L
catp|L
caq|S
cah|S
catx|S
cap|S
cax|S
công an vũ trang|L
công an vũ trang nhân dân|L
công an nhân dân vũ trang|L
cảnh sát|T
cảnh sát biển|T
cơ quan cảnh sát điều tra|L
cơ quan csđt|L
cơ quan điều tra|T
cơ quan an ninh điều tra|L
bộ chỉ huy quân sự|L
bộ chỉ huy bộ đội biên phòng|L
bộ đội trường sơn|F
bộ đội biên phòng|L
biên phòng|L
bđbp|L
bộ chỉ huy|T
bộ chqs|L
bchqs|L
ban chqs|L
ban chỉ huy quân sự|L
ban chỉ huy phòng thủ khu vực|S
ban chỉ huy ptkv|S
ban chptkv|S
phòng thủ khu vực|S
ban chỉ huy|T
trại giam|S
trại tạm giam|T
phái đoàn đại diện thường trực|F
quân sự|L
bộ tư lệnh|T
bộ tư lệnh ấn độ dương - thái bình dương|F
bộ tư lệnh trung tâm|F
hạm đội thái bình dương|F
btl|T
bộ tổng tham mưu|F
tổng cục chính trị|F
tcct|F
bct|F
quân đội nhân dân việt nam|F
quân đội nhân dân|F
quân đội|F
quân đội hoàng gia|F
hải quân hoàng gia|F
không quân hoàng gia|F
lục quân hoàng gia|F
qđnd việt nam|F
qđndvn|F
qđnd|F
công an trung ương|F
đảng ủy công an trung ương|F
quân khu|N
quân đoàn|N
quân chủng|T
binh chủng|T
vệ binh cách mạng hồi giáo|F
lực lượng vệ binh cách mạng hồi giáo|F
vệ binh quốc gia|F
lực lượng phòng vệ|T
lực lượng|T
hải quân|F
không quân|F
lục quân|F
thủy quân lục chiến|F
tàu|N
đồn biên phòng|S
đồn|S
bộ|T
sở|T
cục|T
tổng cục|T
chi cục|T
vụ|T
ban|T
tiểu ban|T
phòng|T
đội|T
tổ|T
tổ công tác|T
tổ đại biểu|T
tổ đại biểu hđnd|L
ủy ban|T
ub|T
ubkt|T
ubkttw|F
ubkttư|F
ubbc|L
ủy ban bầu cử|L
hội đồng|T
hội đồng thẩm phán|F
hội đồng thi|T
hội đồng thi hành án|T
hội đồng thi tốt nghiệp|F
hội đồng thi tốt nghiệp thpt|F
hội đồng thi tuyển|T
hội đồng thi đua|T
hội đồng coi thi|F
hội đồng chấm thi|F
hội đồng tuyển sinh|F
hội đồng tuyển dụng|F
hội đồng xét tuyển|F
hội đồng bộ trưởng|F
thanh tra|T
kiểm toán nhà nước|T
ktnn|T
văn phòng|T
tòa án|L
tòa án nhân dân|L
tòa án nhân dân tối cao|F
tòa án nhân dân cấp cao|L
tòa án quân sự|L
tòa án tối cao|F
tòa|T
tand|L
tand tối cao|F
tandtc|F
tand cấp cao|L
viện thực hành quyền công tố|T
viện kiểm sát|L
viện kiểm sát án|T
vks án|T
viện kiểm sát nhân dân|L
viện kiểm sát nhân dân tối cao|F
viện ksnd|L
viện thực hành quyền công tố và kiểm sát xét xử|T
viện ksnd tối cao|F
vksnd|L
vksnd tối cao|F
vksndtc|F
vks|L
thi hành án dân sự|L
đoàn đbqh|L
đoàn đại biểu quốc hội|L
đoàn đại biểu qh|L
đoàn đại biểu|L
đbqh|L
đại biểu quốc hội|L
hội phụ nữ|L
hội lhpn|L
hội lhpn việt nam|L
hội lhpnvn|F
hội liên hiệp phụ nữ|L
hội liên hiệp phụ nữ việt nam|L
hội nông dân|L
hội nông dân việt nam|L
hội cựu chiến binh|L
hội cựu chiến binh việt nam|L
hội ccb|L
hội ccb việt nam|L
hội ccbvn|F
hội lhtn|L
hội lhtn việt nam|L
hội lhtnvn|F
hội liên hiệp thanh niên|L
hội liên hiệp thanh niên việt nam|L
hội sinh viên|L
hội sinh viên việt nam|L
trung ương hội|T
liên đoàn lao động|L
ldlđ|L
lđlđ|L
tổng liên đoàn lao động việt nam|F
tổng liên đoàn lao động|F
tổng lđlđ việt nam|F
công đoàn|T
công đoàn viên chức|L
cđcs|T
đại sứ quán|F
đại sứ quán việt nam|F
tổng lãnh sự quán|F
phái đoàn|T
hội đồng lý luận trung ương|F
hội đồng bầu cử quốc gia|F
hội đồng quốc phòng và an ninh|F
cơ quan|T
ngân hàng nhà nước|F
nhnn|F
ngân hàng nhà nước việt nam|F
ngân hàng nhà nước chi nhánh|L
ngân hàng nhà nước việt nam chi nhánh|L
nhnn chi nhánh|L
chi nhánh ngân hàng nhà nước|L
bảo hiểm xã hội|L
bhxh|L
bảo hiểm xã hội cơ sở|S
bhxh cơ sở|S
kho bạc nhà nước|F
kbnn|F
thuế|L
thuế cơ sở|N
thông tấn xã việt nam|F
ttxvn|F
đài truyền hình việt nam|F
đài tiếng nói việt nam|F
trung tâm|T
trạm|T
hạt|T
ban quản lý|T
cảnh vệ|F
tình báo quốc gia|F
cơ quan đại diện thương mại|F
văn phòng đại diện thương mại|F
cảng vụ hàng hải|L
cảng vụ hàng không|L
cảng vụ đường thủy nội địa|L
cảng vụ|T
nhà khách|T
tác chiến không gian mạng|F
thống kê tỉnh|L
thống kê thành phố|L
thống kê tp|L
hải quan cửa khẩu|L
hải quan cửa khẩu cảng|L
hải quan cửa khẩu quốc tế|L
hải quan cửa khẩu sân bay|L
hải quan cửa khẩu sân bay quốc tế|L
hải quan cửa khẩu cảng hàng không quốc tế|L
cơ sở cai nghiện ma túy|L
viện khoa học hình sự|F
viện công tố và kiểm sát xét xử phúc thẩm|F
ban quản lý vườn quốc gia|L
ban quản lý khu bảo tồn thiên nhiên|L
ban quản lý rừng phòng hộ|L
ban quản lý rừng đặc dụng|L
rừng phòng hộ|L
rừng đặc dụng|L
vườn quốc gia|L
khu bảo tồn thiên nhiên|L
bql|T
ban chỉ đạo|T
bcđ|T
ban tổ chức|T
ban lễ tang|F
chuyên án|T
đoàn công tác|T
đoàn nghi lễ|T
đoàn nghi lễ quân đội|F
liên minh hợp tác xã|L
liên minh htx|L
học viện chính trị quốc gia hồ chí minh|F
học viện chính trị quốc gia|F
`;
