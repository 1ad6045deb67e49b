/** Pictures for sample articles: drawn here, served from this machine. */
import { crc32, deflateSync } from 'node:zlib';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const SKIES = [
  ['#f2c9a1', '#7a8fa6', '#26394d'],
  ['#cfe3ea', '#7fa3a0', '#2e4b3c'],
  ['#f3e1b9', '#c98f5a', '#4a3028'],
  ['#d8d3ea', '#8a83b5', '#2f2d4a'],
] as const;

/** A landscape of hills, drawn from its number. */
function landscape(seed: number, width: number, height: number): string {
  const [sky, far, near] = SKIES[seed % SKIES.length] ?? SKIES[0];
  const hills = (base: number, swing: number, phase: number): string => {
    const points = Array.from({ length: 13 }, (_, at) => {
      const y = base + Math.sin(at * 0.9 + phase + seed) * swing;
      return `${String((at / 12) * width)},${y.toFixed(1)}`;
    });
    return `0,${String(height)} ${points.join(' ')} ${String(width)},${String(height)}`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <rect width="100%" height="100%" fill="${sky}"/>
    <circle cx="${String(width * 0.72)}" cy="${String(height * 0.3)}" r="${String(height * 0.09)}" fill="#fff8e6"/>
    <polygon points="${hills(height * 0.58, height * 0.06, 1)}" fill="${far}"/>
    <polygon points="${hills(height * 0.76, height * 0.05, 4)}" fill="${near}"/>
  </svg>`;
}

/** A PNG of noisy stripes that compresses about as badly as a photograph does. */
function stripes(seed: number, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let noise = seed + 1;
  for (let at = 0; at < rows.length; at++) {
    noise = (noise * 1103515245 + 12345) & 0x7fffffff;
    rows[at] = at % (width * 3 + 1) === 0 ? 0 : ((at >> 9) & 0xf0) | ((noise >> 16) & 7);
  }
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Serves `/N-WIDTHxHEIGHT.svg` and `.png`; anything else is not there. Answers with the server's address. */
export async function servePictures(): Promise<{ base: string; server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    const found = /^\/(\d+)-(\d+)x(\d+)\.(svg|png)$/u.exec(url);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const [seed = 0, width = 0, height = 0] = found.slice(1).map(Number);
    const isPng = found[4] === 'png';
    response.writeHead(200, {
      'content-type': isPng ? 'image/png' : 'image/svg+xml',
      'cache-control': 'max-age=3600',
      'access-control-allow-origin': '*',
    });
    response.end(isPng ? stripes(seed, width, height) : landscape(seed, width, height));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server };
}
