import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const post = (words: string): string =>
  `<div class="social-media"><blockquote><p>${words}</p>&mdash; Ada Quill (@quill) <a href="https://twitter.com/quill/status/1">May 3, 2024</a></blockquote></div>`;

describe('the words of a post that is embedded are its writer’s', () => {
  test.each([
    'The board asked me to give the address. I agreed. Then it changed its mind, and I am not looking for another place.',
    'Follow us on our way across the bay tonight.',
  ])('%s', (words) => {
    expect(articleOf({ inside: post(words) }).text).toContain(words);
  });

  test('and so are those of a post that is signed by its account and its hour', () => {
    const words = 'Follow me down to the harbour, the new boat is in and she is green ❤️';
    const signed = `<p>A post shared by Ada Quill (@ada.quill) on <time datetime="2016-12-05T17:10:11+00:00">Dec 5, 2016 at 9:10am PST</time></p>`;
    const inside = `<blockquote><div></div><p><a href="https://www.instagram.com/p/BNo1/">${words}</a></p>${signed}</blockquote>`;
    expect(articleOf({ inside }).text).toContain(words);
  });

  test('and of one that is signed by its account alone', () => {
    const words = 'Follow @harbour, they said';
    const inside = `<div><blockquote><p>${words}</p>&mdash; Ada Quill (@quill) <a href="https://twitter.com/quill/status/1"></a></blockquote></div>`;
    expect(articleOf({ inside }).text).toContain(words);
  });

  test('but not what stands in the link to it', () => {
    const link =
      '<a href="https://www.instagram.com/p/BNo1/"><div></div><div><div>View this post on Instagram</div></div></a>';
    const signed = `<p><a href="https://www.instagram.com/p/BNo1/">A post shared by Ada Quill (@ada.quill)</a> on <time>Dec 5, 2016 at 9:10am PST</time></p>`;
    const { text } = articleOf({ inside: `<blockquote><div>${link}${signed}</div></blockquote>` });
    expect(text).toContain('A post shared by Ada Quill');
    expect(text).not.toContain('View this post');
  });

  test('and a box that holds more is judged as any other', () => {
    const box = `<div class="x"><p>Follow us on Twitter, and sign up for our newsletter to get more of this every morning in your inbox.</p>${post('Aye.')}</div>`;
    expect(articleOf({ inside: box }).text).not.toContain('Follow us');
  });

  test('in a script that says much in few characters too', () => {
    const words = '港の船がもう一度動き出すまで、毎朝ここで待っています。みなさんも登録してください';
    const link = '<a href="https://nami.test/1">冬の船、週に五便で再開へ</a>、港日報';
    const inside = `<ul><li>${link}<ul><li>${post(`<a href="https://t.test/1">${words}</a>`)}</li></ul></li></ul>`;
    expect(articleOf({ inside }).text).toContain(words);
  });

  test('and of one that begins with its account', () => {
    const tags =
      '<a href="https://clips.test/tag/sea">#sea</a> <a href="https://clips.test/tag/boats">#boats</a>';
    const inside = `<h2>The boat</h2><blockquote><section><a href="https://clips.test/@quill">@quill</a><p>there she goes ${tags}</p></section></blockquote>`;
    const { text } = articleOf({ inside });
    expect(text).toContain('The boat');
    expect(text).toContain('there she goes');
  });
});

test('an entry with its time stays among others, whatever it says of the house', () => {
  const said = 'Good morning. We open this live page to follow the storm with you hour by hour.';
  const entry = (time: string, text: string): string =>
    `<div class="post"><div class="when"><time>${time}</time></div><div class="what"><p>${text}</p></div></div>`;
  const others = ['09:40', '08:15'].map((time) =>
    entry(time, 'The ferry has left the quay with nine on board.'),
  );
  expect(articleOf({ inside: others.join('') + entry('07:10', said) }).text).toContain(said);
});
