import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate';

/**
 * What an address answers: an HTML document, or a body of another type, with further headers (a policy, say); `slow` is the end of the body, which
 * comes so many milliseconds after the rest.
 */
export type Answer =
  | string
  | {
      body: string | Uint8Array;
      type: string;
      headers?: Record<string, string>;
      slow?: { end: string; after: number };
    };

export interface NewsServer {
  /** The port of the proxy that the browsers are given: every host name they know leads to this machine. */
  port: number;
  /** Says what an absolute address answers from now on; fragments and queries do not count. */
  serve(address: string, answer: Answer): void;
  /** What is served so far, with the icons that browsers ask every host for. */
  served(): Set<string>;
  /** Every address that was asked for so far, also those that nobody serves. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * News sites without a network: a proxy for both browsers. It answers `https` and `http` under any host name with
 * the pages it was given, 404 for the rest, and lets nothing out of this machine.
 */
export async function startNewsServer(): Promise<NewsServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];

  const respond = (address: URL, response: ServerResponse): void => {
    asked.push(address.href);
    const answer = answers.get(address.origin + address.pathname);
    if (answer === undefined) {
      response.writeHead(404).end();
    } else if (typeof answer === 'string') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
    } else {
      response.writeHead(200, { 'content-type': answer.type, ...answer.headers });
      const { slow } = answer;
      if (!slow) response.end(answer.body);
      else {
        response.write(answer.body);
        setTimeout(() => response.end(slow.end), slow.after);
      }
    }
  };
  const secure = createSecureServer(await makeCertificate(), (request: IncomingMessage, response) =>
    respond(new URL(request.url ?? '/', `https://${request.headers.host}`), response),
  );
  const proxy = createServer((request, response) => {
    const address = URL.canParse(request.url ?? '') ? request.url : `http://${request.headers.host}${request.url}`;
    respond(new URL(address ?? ''), response);
  });
  proxy.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });
  secure.on('tlsClientError', () => {});
  // Tunnels are no longer the server's own: one that was opened and never spoken in would keep it from closing.
  const open = new Set<Socket>();
  proxy.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));

  return {
    port: (proxy.address() as AddressInfo).port,
    serve: (address, answer) => void answers.set(address, answer),
    served: () => new Set([...answers.keys()].flatMap((address) => [address, new URL('/favicon.ico', address).href])),
    asked,
    close: () =>
      new Promise((done) => {
        proxy.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
