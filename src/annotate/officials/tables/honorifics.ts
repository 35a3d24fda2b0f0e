/**
 * Words before a name that are not a post. Columns: words; for honorifics
 * m or f for a man or a woman, p if several people may follow.
 * Source: usage of the press; foreign titles of honour as it transcribes them.
 */
export const HONORIFICS = `
ông|m
bà|f
anh|m
chị|f
cô|f
chú|m
bác
cụ
cụ ông|m
cụ bà|f
ngài|m
thầy|m
thầy giáo|m
cô giáo|f
bị cáo
bị can
phạm nhân
đồng chí
đ/c
đ.c
đ/ c
các ông|mp
các bà|fp
các ông bà|p
các anh|mp
các chị|fp
các đồng chí|p
các đ/c|p
các vị|p
các ngài|mp
hai ông|mp
hai bà|fp
hai đồng chí|p
2 ông|mp
2 bà|fp
2 đồng chí|p
3 ông|mp
ba ông|mp
ba đồng chí|p
3 đồng chí|p
đức vua|m
sheikh|m
samdech|m
samdech techo|m
hồng y|m
oknha
tengku|m
datuk
dato
datuk seri
datuk sri
tan sri|m
puan sri|f
datin|f
tun
ayatollah
sri
sir|m
lord|m
shri|m
mr|m
mrs|f
ms|f
`;

/** Degrees, honours and occupations between honorific and name. *ThS* is two words, because a capital follows a lower-case letter. */
export const DEGREES = `
gs
pgs
ts
tskh
ths
th s
th.s
bs
bác sĩ
bác sỹ
bác sĩ chuyên khoa i
bác sĩ chuyên khoa ii
bác sĩ cki
bác sĩ ckii
bác sĩ ck ii
bsck
bscki
bsckii
bs ck ii
ckii
cki
ds
dược sĩ
ks
kỹ sư
kts
kiến trúc sư
cn
cử nhân
anh hùng
anh hùng lao động
anh hùng llvt
anh hùng llvtnd
anh hùng llvt nhân dân
anh hùng lực lượng vũ trang
anh hùng lực lượng vũ trang nhân dân
chuyên viên chính
chuyên viên cao cấp
thanh tra viên chính
thanh tra viên cao cấp
kiểm tra viên chính
kiểm tra viên cao cấp
kiểm toán viên chính
kiểm toán viên cao cấp
thạc sĩ
thạc sỹ
tiến sĩ
tiến sỹ
tiến sĩ khoa học
giáo sư
phó giáo sư
viện sĩ
luật sư
ls
nhà báo
nhà giáo
nhà giáo ưu tú
nhà giáo nhân dân
nhà văn
nhà thơ
nhạc sĩ
nhạc sỹ
nsnd
nsưt
nghệ sĩ
nghệ sỹ
nghệ sĩ nhân dân
nghệ sĩ ưu tú
nghệ nhân
họa sĩ
thầy thuốc nhân dân
thầy thuốc ưu tú
ttnd
ttưt
ngnd
ngưt
ahllvt
ahllvtnd
chuyên gia
doanh nhân
`;
