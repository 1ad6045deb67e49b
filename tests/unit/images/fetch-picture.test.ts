import { afterEach, expect, test, vi } from 'vitest';
import { fetchPicture, LARGEST, typeOf } from '../../../lib/images/fetch-picture';

afterEach(() => vi.unstubAllGlobals());

const JPEG = [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3];
const answer = (body: BodyInit | null, init?: ResponseInit): void =>
  void vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
const problem = (one: string): object => expect.objectContaining({ problem: one });

test('the type is what the bytes say, whatever the server calls it', async () => {
  answer(new Uint8Array(JPEG), { headers: { 'content-type': 'text/plain' } });
  expect((await fetchPicture('https://a.example/1')).type).toBe('image/jpeg');
  expect(typeOf(new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="…">'))).toBe('image/svg+xml');
});

test('a page instead of a picture is none', async () => {
  answer('<!doctype html><title>Sign in</title><svg></svg>', { headers: { 'content-type': 'image/jpeg' } });
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('not-a-picture'));
});

test('a picture of 50 MB is refused by its header, and by its bytes where the header lies', async () => {
  answer(new Uint8Array(JPEG), { headers: { 'content-length': String(50 * 1024 * 1024) } });
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('too-large'));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024 * 1024;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  answer(endless);
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('too-large'));
  expect(sent).toBeLessThan(LARGEST + 5 * 1024 * 1024);
});

test('a missing picture is not worth another try, a failing server is', async () => {
  answer(null, { status: 404 });
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('missing'));
  answer(null, { status: 503 });
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('offline'));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetchPicture('https://a.example/1')).rejects.toEqual(problem('offline'));
});
