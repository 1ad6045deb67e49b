import { afterEach, expect, test, vi } from 'vitest';
import { KeptPictures } from '../../../lib/reading/kept-pictures';

afterEach(() => vi.restoreAllMocks());

test('an address is made when it is first asked for, once, and given back with the others', () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  const picture = { blob: new Blob(['x']), width: 3, height: 2 };
  const kept = new KeptPictures(
    new Map([
      ['https://a.example/1.jpg', picture],
      ['https://a.example/2.jpg', picture],
    ]),
  );
  expect(made).not.toHaveBeenCalled();
  const address = kept.addressOf('https://a.example/1.jpg');
  expect(address).toMatch(/^blob:/u);
  expect(kept.addressOf('https://a.example/1.jpg')).toBe(address);
  expect(made).toHaveBeenCalledOnce();
  expect(kept.addressOf('https://a.example/3.jpg')).toBeNull();
  kept.release();
  expect(revoked.mock.calls).toEqual([[address]]);
});
