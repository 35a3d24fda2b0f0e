/** Levels of local government and other words before the proper name of a place. */
export const LEVELS = `
tỉnh
thành phố
tp
tp.
thị xã
tx
tx.
quận
q.
q
huyện
h.
h
xã
phường
p.
p
thị trấn
tt.
đặc khu
khu vực
khu phố
cửa khẩu
cửa khẩu quốc tế
cửa khẩu cảng
cửa khẩu sân bay
cửa khẩu sân bay quốc tế
thủ đô
bang
tiểu bang
vùng
thôn
bản
ấp
xóm
buôn
làng
các tỉnh
cấp cao
cấp tỉnh
cấp huyện
cấp xã
khối
miền
đảo
quần đảo
`;

/**
 * Verbs that attach the post after them to a person. Columns: words; the post is held `now`, was held `then`, `ends`, or the person `acts`.
 * Source: usage of the press.
 */
export const EVENTS = `
là|now
làm|now
hiện là|now
hiện giữ chức|now
đang là|now
đang giữ chức|now
giữ chức|now
giữ chức vụ|now
nghề nghiệp|now
giữ chức danh|now
giữ các chức|now
giữ các chức vụ|now
giữ các chức|now
giữ các chức danh|now
giữ cương vị|now
giữ vị trí|now
giữ vai trò|now
giữ trọng trách|now
giữ|now
vào chức|now
vào chức vụ|now
vào vị trí|now
đảm nhiệm chức|now
đảm nhiệm chức vụ|now
đảm nhiệm các chức vụ|now
đảm nhiệm cương vị|now
đảm nhiệm|now
đảm nhận chức|now
đảm nhận chức vụ|now
đảm nhận|now
đảm đương|now
đảm đương cương vị|now
đảm đương vị trí|now
đảm đương chức vụ|now
đảm nhiệm vị trí|now
đảm nhận vị trí|now
đảm nhận cương vị|now
đảm trách|now
đảm trách cương vị|now
nhận nhiệm vụ|now
nhận công tác|now
nhận điều động công tác|now
nhậm chức|now
trở thành|now
trên cương vị|now
với cương vị|now
trên cương vị là|now
với cương vị là|now
ở cương vị|now
trong cương vị|now
trong vai trò|now
trong vai trò là|now
với vai trò|now
với vai trò là|now
với tư cách|now
với tư cách là|now
cương vị|now
trọng trách|now
chức danh|now
chức vụ|now
chức|now
kiêm|now
kiêm chức|now
kiêm giữ chức|now
kiêm nhiệm|now
kiêm nhiệm chức|now
kiêm nhiệm chức vụ|now
kiêm nhiệm chức danh|now
đồng thời là|now
phụ trách chức vụ|acts
phụ trách chức danh|acts
phụ trách chức|acts
được bổ nhiệm|now
chuẩn y|now
được bầu|now
bổ nhiệm|now
được giao quyền|acts
giao quyền|acts
làm quyền|acts
giữ quyền|acts
từng là|then
từng làm|then
từng giữ|then
từng giữ chức|then
từng giữ chức vụ|then
từng giữ các chức vụ|then
từng giữ cương vị|then
từng giữ các cương vị|then
từng giữ vị trí|then
từng giữ các vị trí|then
từng giữ nhiều chức vụ|then
từng đảm nhiệm|then
từng đảm nhiệm chức|then
từng đảm nhiệm chức vụ|then
từng đảm nhiệm các chức vụ|then
từng đảm nhiệm các cương vị|then
từng đảm nhiệm các vị trí|then
từng đảm nhận|then
từng đảm nhận chức vụ|then
từng kinh qua các chức vụ|then
từng kinh qua|then
từng trải qua các chức vụ|then
từng trải qua|then
từng|then
đã từng là|then
vốn là|then
nguyên là|then
trải qua các chức vụ|then
trải qua các cương vị|then
trải qua các vị trí|then
kinh qua các chức vụ|then
khi là|then
khi còn là|then
khi còn làm|then
khi còn giữ chức|then
khi còn đương chức|then
còn làm|then
thời làm|then
thời là|then
đắc cử|now
tái đắc cử|now
tái cử|now
trúng cử|now
trúng tuyển|now
trúng tuyển chức danh|now
trúng tuyển vị trí|now
trúng tuyển chức vụ|now
được chỉ định|now
được phân công|now
được đề bạt|now
được đề bạt lên|now
ông lên|now
bà lên|now
lên làm|now
lên giữ chức|now
được cử|now
được cử làm|now
tuyên thệ nhậm chức|now
khi đó là|then
lúc đó là|then
thời điểm đó là|then
khi làm|then
khi giữ chức|then
khi đang là|then
trước khi làm|now
trước khi giữ chức|now
trước khi giữ chức vụ|now
trước khi là|now
trước khi trở thành|now
từ vị trí|then
từ cương vị|then
từ chức vụ|then
sau này là|then
sau này làm|then
sau này giữ chức|then
về sau là|then
về sau làm|then
trước đó là|then
trước là|then
lần lượt là|then
lần lượt làm|then
lần lượt giữ chức|then
lần lượt giữ các chức vụ|then
thôi giữ chức|ends
thôi giữ chức vụ|ends
thôi giữ các chức vụ|ends
thôi chức|ends
thôi chức vụ|ends
thôi làm|ends
thôi làm nhiệm vụ|ends
thôi nhiệm vụ|ends
thôi đảm nhiệm|ends
miễn nhiệm|ends
miễn nhiệm chức vụ|ends
miễn nhiệm chức danh|ends
miễn nhiệm chức|ends
miễn nhiệm nhiệm vụ|ends
bãi nhiệm|ends
bãi nhiệm chức vụ|ends
bãi nhiệm chức danh|ends
cách chức|ends
cách chức vụ|ends
cách tất cả chức vụ|ends
cách tất cả các chức vụ|ends
cách hết chức vụ trong đảng|ends
cách hết các chức vụ trong đảng|ends
cách tất cả chức vụ trong đảng|ends
cách tất cả các chức vụ trong đảng|ends
cách các chức vụ|ends
xóa tư cách|ends
xóa tư cách chức vụ|ends
rời chức|ends
rời vị trí|ends
rời cương vị|ends
rời ghế|ends
từ chức|ends
từ nhiệm|ends
xin từ chức|ends
`;

/** A name right after these is of a street, school, ship, prize …, not of a person. */
export const NAMED_AFTER = `
đường
đại lộ
phố
ngõ
hẻm
ngã tư
ngã ba
ngã năm
ngã sáu
giao lộ
nút giao
nút giao thông
vòng xoay
bùng binh
cầu
hầm
quốc lộ
kênh
chợ
bến xe
ga
cảng
sân bay
công viên
quảng trường
bảo tàng
nhà thờ
đền
đền thờ
chùa
lăng
tượng đài
tượng
khu di tích
di tích
trường
thcs
thpt
tiểu học
mầm non
mẫu giáo
tiểu học và thcs
thpt chuyên
chuyên
đại học
cao đẳng
học viện
bệnh viện
bv
thư viện
nhà hát
rạp
svđ
sân vận động
cung
giải thưởng
giải
cúp
quỹ
tàu
tàu hộ vệ
chiến hạm
phường
quận
huyện
xã
thị trấn
đảo
khu phố
thôn
bản
làng
ấp
buôn
xóm
cửa khẩu
cửa khẩu quốc tế
khu đô thị
kđt
chung cư
tòa nhà
hồ
núi
sông
đèo
bãi biển
tư tưởng
đạo đức
phong cách
thời đại
đường mòn
chiến dịch
thành phố
tp
tp.
gia đình
họ
công ty
tập đoàn
nhà xuất bản
đoàn tncs
thanh niên cộng sản
đội thiếu niên tiền phong
huân chương
học thuyết
chủ nghĩa
số
`;

/** Lower-case words inside foreign names. */
export const PARTICLES = `
bin
ibn
al
el
de
da
di
do
dos
e
del
della
der
den
van
von
la
le
du
zu
of
y
bint
abu
ben
ul
`;

/** Joins a post to the one before it. */
export const LINKS = `
đồng thời là
đồng thời giữ chức
hiện là
hiện giữ chức
hiện đang là
nay là
nay giữ chức
nay giữ chức vụ
hiện nay là
hiện tại là
đang là
và là
đều là
cùng là
kiêm
và
là
rồi
sau đó là
sau là
hàm
`;
