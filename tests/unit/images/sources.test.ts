import { expect, test } from 'vitest';
import { pictureSources } from '../../../lib/images/sources';

test('every picture once, the lead picture first, and only what is on the web', () => {
  const html = `<figure><img alt="a > b" src="https://a.example/1.jpg?x=1&amp;y=2"></figure>
    <img src='https://a.example/2.jpg'><img data-src="https://a.example/no.jpg" alt="x">
    <img src="https://a.example/2.jpg"><img src="data:image/png;base64,AA"><img src="/relative.jpg">`;
  expect(pictureSources({ html, leadImage: { url: 'https://a.example/lead.jpg', alt: '' } })).toEqual([
    'https://a.example/lead.jpg',
    'https://a.example/1.jpg?x=1&y=2',
    'https://a.example/2.jpg',
  ]);
});

test('the same picture 300 times is one', () => {
  const html = '<img src="https://a.example/1.jpg">'.repeat(300);
  expect(pictureSources({ html, leadImage: null })).toHaveLength(1);
});

test('5 MB of open tags end in an answer', () => {
  expect(pictureSources({ html: '<img '.repeat(1_000_000), leadImage: null })).toEqual([]);
});
