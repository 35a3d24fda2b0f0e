import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startNewsServer } from './news-server';

it('closes although a browser holds a tunnel open in which it never spoke', async () => {
  const news = await startNewsServer();
  const tunnel = connect(news.port, '127.0.0.1');
  tunnel.on('error', () => {});
  tunnel.write('CONNECT bao.vn:443 HTTP/1.1\r\nHost: bao.vn:443\r\n\r\n');
  await once(tunnel, 'data');
  await news.close();
  if (!tunnel.closed) await once(tunnel, 'close');
  expect(tunnel.destroyed).toBe(true);
});
