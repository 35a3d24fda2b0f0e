import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { recogniseOfficials } from '../index';
import { officialsIn } from '../test-table';

describe('courts and procuracies that are known by their seats', () => {
  it.each([
    [
      'a high court, in a bracket',
      'Ông Vũ Hoài Ân (cựu Phó Chánh án TAND Cấp cao tại Đà Nẵng) bị truy tố.',
      ['Vũ Hoài Ân: Phó Chánh án|TAND Cấp cao tại Đà Nẵng|former'],
    ],
    [
      'a high procuracy, in a city with its level',
      'Ông Vũ Hoài Ân, Viện trưởng VKSND cấp cao tại TP.HCM, nói.',
      ['Vũ Hoài Ân: Viện trưởng|VKSND cấp cao tại TP.HCM|'],
    ],
    [
      'a court of appeal of the supreme court',
      'Ông Vũ Hoài Ân, Chánh tòa Tòa Phúc thẩm TAND tối cao tại Hà Nội, nói.',
      ['Vũ Hoài Ân: Chánh tòa|Tòa Phúc thẩm TAND tối cao tại Hà Nội|'],
    ],
    [
      'told with and without the seat',
      'Phó Chánh án TAND cấp cao tại Hà Nội Vũ Hoài Ân đến dự. Ông Ân, Phó Chánh án TAND cấp cao, nói.',
      ['Vũ Hoài Ân: Phó Chánh án|TAND cấp cao tại Hà Nội|'],
    ],
    [
      'only one: the place is where something happens',
      'Ông Vũ Hoài Ân, Chánh án TAND tối cao tại Hà Nội hôm nay đã nói.',
      ['Vũ Hoài Ân: Chánh án|TAND tối cao|'],
    ],
    [
      'a comma before the place',
      'Ông Vũ Hoài Ân, Chánh án TAND cấp cao, tại Hà Nội đã nói.',
      ['Vũ Hoài Ân: Chánh án|TAND cấp cao|'],
    ],
  ])('%s: %s', (_case, text, people) => expect(officialsIn(text)).toEqual(people));
});

it('does not take the seat of a high court for the place of the article', () => {
  const text = 'Ông Vũ Hoài Ân từng là Phó Chánh án TAND cấp cao tại TP.HCM. Ông Ân, Bí thư Thành ủy, nói.';
  const [official] = recogniseOfficials(fold(text));
  expect(official?.roles.map(({ inferred }) => inferred)).toEqual([null, null]);
});

describe('diplomats accredited to several states', () => {
  it.each([
    [
      'before the name',
      'Đại sứ Việt Nam tại Ấn Độ, kiêm nhiệm Nepal và Bhutan Vũ Hoài Ân đến chào.',
      ['Vũ Hoài Ân: Đại sứ|Việt Nam|'],
    ],
    [
      'without a comma, of another state',
      'Đại sứ Australia tại Việt Nam kiêm Lào Karl Harrow đến chào.',
      ['Karl Harrow: Đại sứ|Australia|'],
    ],
    [
      'after the name',
      'Ông Vũ Hoài Ân, Đại sứ Việt Nam tại Nam Phi, kiêm nhiệm Botswana, Namibia, nói.',
      ['Vũ Hoài Ân: Đại sứ|Việt Nam|'],
    ],
    [
      'a second post',
      'Đại sứ Việt Nam tại Ý kiêm Trưởng đoàn Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Đại sứ|Việt Nam|; Trưởng đoàn||'],
    ],
  ])('%s: %s', (_case, text, people) => expect(officialsIn(text)).toEqual(people));
});
