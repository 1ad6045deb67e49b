/** Pictures for sample articles: drawn here, served from this machine. */
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

/** Serves `/N-WIDTHxHEIGHT.svg`; anything else is not there. Answers with the server's address. */
export async function servePictures(): Promise<{ base: string; server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    const found = /^\/(\d+)-(\d+)x(\d+)\.svg$/u.exec(url);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const [seed = 0, width = 0, height = 0] = found.slice(1).map(Number);
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' });
    response.end(landscape(seed, width, height));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server };
}
