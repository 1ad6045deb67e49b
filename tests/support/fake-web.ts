/** A web of our own behind a proxy: pages at whatever host a test names, every request of the browser recorded. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

/** What a host answers: a page's HTML by path, a file, or another server on this machine that is asked instead. */
export type Host = { pages: Record<string, Page> } | { port: number };

/** A page: its HTML, or a body with its type; `wait` holds the end of it back, so that the page is still loading. */
export type Page = string | { type: string; body: string | Buffer; wait?: Promise<unknown> };

export interface FakeWeb {
  /** The proxy's port, to launch a browser with. */
  port: number;
  /** Every address asked for so far, in order; a secure one as its host alone, `https://host/`. */
  requests: string[];
  close(): Promise<void>;
}

/** What the browsers ask for on their own account, whatever the page. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|chromium|mozilla|firefox|mozgcp|detectportal)\.(com|org|net)$/;

/** The hosts among these addresses, those the browser itself asks left out. */
export function hostsOf(requests: readonly string[]): string[] {
  const hosts = requests.map((address) => new URL(address).hostname);
  return [...new Set(hosts)].filter((host) => !BROWSERS_OWN.test(host)).sort();
}

async function answer(page: Page | undefined, response: ServerResponse): Promise<void> {
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const { type, body, wait } =
    typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page, wait: undefined } : page;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.write(body);
  await wait;
  response.end();
}

/** What either end breaks off is broken off at the other, as by any proxy. */
function relay(port: number, address: URL, incoming: IncomingMessage, response: ServerResponse): void {
  const onward = forward(
    { port, host: '127.0.0.1', path: address.pathname + address.search, method: incoming.method },
    (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      pipeline(reply, response, breakOff);
    },
  );
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** Both ends of a pipeline are destroyed by the time it tells of an error, and nobody waits for more. */
const breakOff = (): void => {};

/** Starts the web; a host that is not named here does not exist. */
export async function fakeWeb(hosts: Record<string, Host>): Promise<FakeWeb> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const address = new URL(incoming.url ?? '/', 'http://proxy.test');
    requests.push(address.href);
    const host = hosts[address.hostname];
    if (!host) response.writeHead(502).end();
    else if ('port' in host) relay(host.port, address, incoming, response);
    else void answer(host.pages[address.pathname], response);
  });
  server.on('connect', (incoming, socket) => {
    // The server has handed this socket over: that the browser resets it is for whoever has it to hear.
    socket.on('error', () => socket.destroy());
    requests.push(`https://${(incoming.url ?? '').replace(/:443$/, '')}/`);
    socket.end('HTTP/1.1 502 No such host\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
