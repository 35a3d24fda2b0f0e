/**
 * Ranks (cấp bậc hàm) of army, police, navy and of foreign forces, one per line, the highest first in each service.
 * Source: Luật Sĩ quan Quân đội nhân dân Việt Nam, Luật Công an nhân dân; foreign ones as newspapers write them.
 */
export const RANKS = `
đại tướng
thượng tướng
trung tướng
thiếu tướng
chuẩn tướng
tướng
đô đốc
phó đô đốc
chuẩn đô đốc
đề đốc
nguyên soái
thống chế
thống tướng
đại tá
thượng tá
trung tá
thiếu tá
đại úy
thượng úy
trung úy
thiếu úy
chuẩn úy
thượng sĩ
thượng sỹ
trung sĩ
trung sỹ
hạ sĩ
hạ sỹ
binh nhất
binh nhì
`;
