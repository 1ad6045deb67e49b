import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeWeb, type FakeWeb } from '../../support/fake-web';

let site: Server;
let web: FakeWeb;
let siteClosed: Promise<unknown>;

/** A site that begins an answer and never ends it: it breaks off at `/broken`, and else waits. */
beforeEach(async () => {
  site = createServer((incoming, response) => {
    siteClosed = once(response, 'close');
    response.writeHead(200, { 'content-length': '1000' }).write('begun');
    if (incoming.url === '/broken') setTimeout(() => incoming.socket.resetAndDestroy(), 20);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  web = await fakeWeb({
    'news.test': { pages: { '/': '<p>News' } },
    'site.test': { port: (site.address() as AddressInfo).port },
  });
});

afterEach(async () => {
  await web.close();
  site.closeAllConnections();
  await new Promise((done) => site.close(done));
});

async function ask(line: string): Promise<Socket> {
  const socket = connect(web.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${line} HTTP/1.1\r\nHost: any.test\r\n\r\n`);
  return socket;
}

/** The answer's body; rejects where it breaks off. */
function load(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port: web.port, host: '127.0.0.1', path: address }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve(body));
      response.on('error', reject);
    }).on('error', reject);
  });
}

test.each(['CONNECT secure.test:443', 'GET http://news.test/', 'GET http://site.test/'])(
  'a browser that resets its connection ends nothing but that: %s',
  async (line) => {
    const socket = await ask(line);
    await once(socket, 'data');
    socket.resetAndDestroy();
    await expect(load('http://news.test/')).resolves.toBe('<p>News');
  },
);

test('a secure host is refused and recorded', async () => {
  const socket = await ask('CONNECT secure.test:443');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 502 /);
  expect(web.requests).toEqual(['https://secure.test/']);
});

test('a site that breaks off breaks off for the browser', async () => {
  await expect(load('http://site.test/broken')).rejects.toThrow(/aborted|ECONNRESET/);
});

test('a browser that breaks off is nothing that the site is asked for any more', async () => {
  const socket = await ask('GET http://site.test/');
  await once(socket, 'data');
  socket.destroy();
  await siteClosed;
  await expect(load('http://news.test/')).resolves.toBe('<p>News');
});
