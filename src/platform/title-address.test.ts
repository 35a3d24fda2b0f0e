import { describe, expect, it } from 'vitest';
import { bearsTitle, titlePath } from './title-address';

/** As a browser matches the path of a pattern. */
const pattern = new RegExp(`^${titlePath.replaceAll('*', '.*')}$`);

const cases: [path: string, title: boolean][] = [
  ['/thoi-su/hoi-nghi-ban-giao-duong-lien-xa-4812345.html', true],
  ['/hoi-nghi-ban-giao-duong-lien-xa.htm', true],
  ['/xem?bai=hoi-nghi-ban-giao-duong-lien-xa', true],
  ['/', false],
  ['/thoi-su', false],
  ['/kinh-te/tai-chinh-ngan-hang/', false],
  ['/post123456.html', false],
  ['/hoi-nghi-4812345.html', false],
];

describe('an address that bears a title', () => {
  it.each(cases)('%s: %s', (path, title) => {
    expect(bearsTitle(new URL(path, 'https://bao.example'))).toBe(title);
    expect(pattern.test(path)).toBe(title);
  });
});
