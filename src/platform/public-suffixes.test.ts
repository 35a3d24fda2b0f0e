import { expect, it } from 'vitest';
import { isPublicSuffix } from './public-suffixes';
import { sites } from './sites';

it.each(['vn', 'com.vn', 'gov.vn', 'edu.vn', 'net.vn', 'org.vn', 'hanoi.vn'])('%s is one', (host) =>
  expect(isPublicSuffix(host)).toBe(true),
);

it.each(['bao.com.vn', 'com.vn.example', 'commune.vn', 'com', 'gov.vn.vn', 'www.hanoi.gov.vn', ''])(
  '%s is none',
  (host) => expect(isPublicSuffix(host)).toBe(false),
);

it('no site of the table is one', () => {
  expect(sites.filter(({ host }) => isPublicSuffix(host))).toEqual([]);
});
