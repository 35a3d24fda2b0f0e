import { describe, expect, it } from 'vitest';
import { told } from './test-table';

describe('verbs that give no post', () => {
  it.each([
    ['feigned', 'Ông Vũ Hoài Ân tự xưng là Phó Vụ trưởng Bộ Công an để lừa đảo.'],
    ['sought', 'Ông Vũ Hoài Ân, ứng viên chức Chủ tịch HĐND tỉnh, vắng mặt.'],
    ['planned', 'Ông Vũ Hoài Ân được quy hoạch chức danh Phó Chủ tịch UBND tỉnh.'],
    ['expected', 'Ông Vũ Hoài Ân dự kiến sẽ giữ chức Giám đốc Sở Y tế.'],
    ['proposed', 'Ông Vũ Hoài Ân được giới thiệu ứng cử chức Chủ tịch UBND tỉnh Hà Nam.'],
    ['never held', 'Ông Vũ Hoài Ân chưa từng làm Bí thư Huyện ủy.'],
    ['not held', 'Ông Vũ Hoài Ân không phải là Chủ tịch UBND xã.'],
    ['of nobody yet', 'Ông Vũ Hoài Ân chờ đến khi kiện toàn chức danh Giám đốc Sở Y tế.'],
  ])('%s', (_case, text) => expect(told(text)).toEqual([]));

  it.each([
    ['Ông Vũ Hoài Ân không còn là Chủ tịch UBND xã.', ['Vũ Hoài Ân: Chủ tịch|UBND xã|former']],
    ['Ông Vũ Hoài Ân thôi không giữ chức Bí thư Đảng ủy xã.', ['Vũ Hoài Ân: Bí thư|Đảng ủy xã|former']],
  ])('but for one that it ends: %s', (text, expected) => expect(told(text)).toEqual(expected));
});
