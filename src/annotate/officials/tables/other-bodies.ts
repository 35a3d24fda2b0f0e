/**
 * First words of organisations whose posts are not public offices. Columns: words; letter:
 *   O  school, hospital, club …      C  firm, anywhere in the name      P  one of these, identified by the name alone
 * Source: what newspapers write.
 */
export const OTHER_BODIES = `
văn phòng luật sư|O
văn phòng công chứng|O
văn phòng thừa phát lại|O
văn phòng đại diện|O
văn phòng giao dịch|O
bảo tàng|O
thư viện|O
trung tâm nghiên cứu|O
viện hàn lâm|O
viện|O
viện nghiên cứu|O
học viện|O
trường|O
đại học|O
trường đại học|O
đại học kinh tế quốc dân|P
trường đại học kinh tế quốc dân|P
đhqg|O
đhqghn|P
hội đồng tín dụng|O
trường thpt|O
thpt|O
thcs|O
đh|O
nhà trường|O
bệnh viện|O
bv|O
bvđk|O
bệnh viện đa khoa|O
phòng khám|O
trung tâm y tế|O
công ty|C
cty|C
ctcp|C
công ty cổ phần|C
tổng công ty|C
tct|C
tập đoàn|C
doanh nghiệp|C
hđqt|C
hội đồng quản trị|C
hội đồng sáng lập|C
hđtv|C
hội đồng thành viên|C
hội đồng trường|O
hội đồng hương|O
hđh|O
ngân hàng|C
nhà máy|C
xí nghiệp|C
khách sạn|C
hợp tác xã|O
htx|O
hiệp hội|O
hội|O
tổng hội|O
liên hiệp|O
liên hiệp hội|O
liên hiệp các hội khoa học và kỹ thuật|O
liên hiệp các hội văn học nghệ thuật|O
liên hiệp các tổ chức hữu nghị|O
liên đoàn|O
ủy ban olympic|O
vff|P
voc|P
vpf|P
afc|P
fifa|P
ioc|P
câu lạc bộ|O
clb|O
đội tuyển|O
báo|O
ban biên tập|O
tạp chí|O
nhà xuất bản|O
nxb|O
đài|O
nhà hát|O
quỹ|O
giáo hội|O
hội đoàn kết|O
ủy ban đoàn kết|O
ủy ban đoàn kết công giáo|O
giáo phận|O
hội đồng giám mục|O
hội thánh|O
ban trị sự|O
hội đồng trị sự|O
ban giám đốc|O
ban giám hiệu|O
ban giám khảo|O
ban tổ chức cuộc thi|O
ban tổ chức giải|O
thôn|O
bản|O
ấp|O
khu phố|O
tổ dân phố|O
xóm|O
buôn|O
đảng|O
phong trào|O
phòng thương mại và công nghiệp|O
phòng thương mại và công nghiệp việt nam|O
vcci|P
đoàn luật sư|O
liên đoàn luật sư|O
hội chữ thập đỏ|O
trung ương hội chữ thập đỏ|O
trung ương hội khuyến học|O
trung ương hội người cao tuổi|O
hội kiến trúc sư|O
hội kỹ sư|O
hội nghệ sĩ|O
hội truyền thống trường sơn - đường hồ chí minh|O
hội nhà báo|O
hội nhà văn|O
hội nhạc sĩ|O
hội nhạc sỹ|O
sở giao dịch|O
sở giao dịch chứng khoán|O
siêu thị|O
chi nhánh|C
vinamilk|P
evn|P
pvn|P
`;
