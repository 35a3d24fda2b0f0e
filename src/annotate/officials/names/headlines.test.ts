import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('headlines in capitals', () => {
  it.each([
    ['PHÓ THỦ TƯỚNG LÒ HỒNG HẶC KIỂM TRA CAO TỐC', 'LÒ HỒNG HẶC: PHÓ THỦ TƯỚNG||'],
    ['CHỦ TỊCH NƯỚC TÔ ẨN THĂM LÀO', 'TÔ ẨN: CHỦ TỊCH NƯỚC||'],
    ['THỦ TƯỚNG LÒ ĐÌNH ẨN CHỦ TRÌ HỌP', 'LÒ ĐÌNH ẨN: THỦ TƯỚNG||'],
    ['CHỦ TỊCH UBND XÃ LÒ VĂN DỰ VÀ NHÂN DÂN TRỒNG CÂY', 'LÒ VĂN DỰ: CHỦ TỊCH|UBND XÃ|'],
    ['KỶ LUẬT CỰU CHỦ TỊCH TỈNH LÒ VĂN DỰ', 'LÒ VĂN DỰ: CHỦ TỊCH|TỈNH|former'],
    ['BÍ THƯ TỈNH ỦY VI ĐỨC ẨN KHAI HỘI MÙA XUÂN\nBí thư Tỉnh ủy Vi Đức Ẩn nói.', 'Vi Đức Ẩn: BÍ THƯ|TỈNH ỦY|'],
  ])('%s', (text, line) => {
    expect(officialsIn(text)).toEqual([line]);
  });

  it.each(['THỦ TƯỚNG TIẾP ĐOÀN LÀO', 'CHỦ TỊCH TỈNH KIỂM TRA ĐÊ'])('nobody in: %s', (text) => {
    expect(officialsIn(text)).toEqual([]);
  });
});
