import { expect, test } from 'vitest';
import { isTime } from '../../../lib/reading/times';

test.each([
  '10:47',
  ' 9:05:30 ',
  '9.30am',
  '9:30 a.m. ET',
  '16.20 BST',
  '10h47',
  '14:05 Uhr',
  'kl. 14.05',
  '14時05分',
  '上午10:47',
  '١٠:٤٧',
])('“%s” is a time', (text) => expect(isTime(text)).toBe(true));

test.each(['', '2026', '10:47 The bridge is shut', 'At 10:47', '9.99 EUR', '3:2', '5:0 Tor', '1.75'])(
  '“%s” is none',
  (text) => expect(isTime(text)).toBe(false),
);
