/**
 * Numbered units of the army and the police, by size and arm. Columns as in bodies.ts.
 * Source: what newspapers write.
 */
export const UNIT_BODIES = `
binh đoàn|N
sư đoàn|N
lữ đoàn|N
trung đoàn|N
tiểu đoàn|N
đại đội|N
trung đội|N
hải đoàn|N
sư đoàn phòng không|N
sư đoàn không quân|N
sư đoàn bộ binh|N
sư đoàn pháo binh|N
sư đoàn công binh|N
sư đoàn tên lửa|N
sư đoàn ra đa|N
sư đoàn xe tăng|N
sư đoàn tăng thiết giáp|N
sư đoàn đặc công|N
sư đoàn thông tin|N
sư đoàn hải quân đánh bộ|N
sư đoàn tàu ngầm|N
sư đoàn vận tải|N
sư đoàn cảnh sát cơ động|N
lữ đoàn phòng không|N
lữ đoàn không quân|N
lữ đoàn bộ binh|N
lữ đoàn pháo binh|N
lữ đoàn công binh|N
lữ đoàn tên lửa|N
lữ đoàn ra đa|N
lữ đoàn xe tăng|N
lữ đoàn tăng thiết giáp|N
lữ đoàn đặc công|N
lữ đoàn thông tin|N
lữ đoàn hải quân đánh bộ|N
lữ đoàn tàu ngầm|N
lữ đoàn vận tải|N
lữ đoàn cảnh sát cơ động|N
trung đoàn phòng không|N
trung đoàn không quân|N
trung đoàn bộ binh|N
trung đoàn pháo binh|N
trung đoàn công binh|N
trung đoàn tên lửa|N
trung đoàn ra đa|N
trung đoàn xe tăng|N
trung đoàn tăng thiết giáp|N
trung đoàn đặc công|N
trung đoàn thông tin|N
trung đoàn hải quân đánh bộ|N
trung đoàn tàu ngầm|N
trung đoàn vận tải|N
trung đoàn cảnh sát cơ động|N
tiểu đoàn phòng không|N
tiểu đoàn không quân|N
tiểu đoàn bộ binh|N
tiểu đoàn pháo binh|N
tiểu đoàn công binh|N
tiểu đoàn tên lửa|N
tiểu đoàn ra đa|N
tiểu đoàn xe tăng|N
tiểu đoàn tăng thiết giáp|N
tiểu đoàn đặc công|N
tiểu đoàn thông tin|N
tiểu đoàn hải quân đánh bộ|N
tiểu đoàn tàu ngầm|N
tiểu đoàn vận tải|N
tiểu đoàn cảnh sát cơ động|N
hải đội|N
vùng|N
vùng cảnh sát biển|N
`;
