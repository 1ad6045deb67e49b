/** The fixtures as a small news site on this machine: its front page, every article at its path, their pictures. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { PAGES } from '../support/fixtures';

const FIXTURES = join(PAGES, '..');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/** A running site: its address without a slash at the end, and how to stop it. */
export interface Site {
  url: string;
  close: () => Promise<void>;
}

/** Starts the site on 127.0.0.1, on any free port unless one is given; rejects when the port is taken. */
export async function serveSite(port = 0): Promise<Site> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** `/` is the front page, `/NAME/` a fixture, `/media/…` and the rest are files under `fixtures/`; null for none. */
function fileOf(address: string): string | null {
  const path = decodePath(address);
  if (path === null) return null;
  const candidates =
    path === '/'
      ? [join(PAGES, 'front-page/source.html')]
      : [join(FIXTURES, path), join(PAGES, path, 'source.html'), join(PAGES, path)];
  const inside = candidates.map(normalize).filter((file) => file.startsWith(normalize(FIXTURES) + sep));
  return inside.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

function decodePath(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}
