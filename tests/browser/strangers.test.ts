import { expect, it } from 'vitest';
import { askedAgain, strangers } from './strangers';

const page = 'https://bao.example/bai.html';
const icon = 'https://bao.example/favicon.ico';

it('strangers are requests of the extension, and to where nothing is served', () => {
  const known = { address: page, initiator: 'https://bao.example' };
  const own = { address: page, initiator: 'chrome-extension://abc' };
  const other = { address: 'https://ngoai.example/', initiator: null };
  const browsers = { address: 'https://update.googleapis.com/x', initiator: null };
  expect(strangers([known, own, other, browsers], new Set([page]))).toEqual([own, other]);
});

it('a page that is fetched once more than it was visited is told', () => {
  const served = new Set([page, icon]);
  expect(askedAgain([page, icon, page, icon, 'https://update.googleapis.com/x'], served, [page, page])).toEqual([]);
  expect(askedAgain([page, page], served, [page])).toEqual([page]);
  expect(askedAgain([`${page}?lai=1`], served, [page])).toEqual([`${page}?lai=1`]);
});
