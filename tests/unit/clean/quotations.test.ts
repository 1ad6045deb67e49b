import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test('who is quoted, in the foot of the quotation, stays with the words', () => {
  const foot = '<footer>— The skipper, <a href="/book">Logbook</a></footer>';
  const { html, removals } = articleOf({
    inside: `<blockquote><p>Five are enough for anybody.</p>${foot}</blockquote>`,
  });
  expect(html).toMatch(/for anybody\.<\/p><p>— The skipper, <a [^>]*>Logbook<\/a><\/p><\/blockquote>/u);
  expect(removals).toEqual([]);
});

test('a quotation that says the text again goes with the name at its end', () => {
  const said = 'You have to ask her for the key. She never lends it twice.';
  const box = (words: string): string =>
    `<blockquote><span>${words}</span> <span>A pilot who knows her well</span></blockquote>`;
  const inside = `<p>“You have to ask her for the key,” he said of it. “She never lends it twice.” The board laughed.</p>`;
  expect(articleOf({ inside: inside + box(said) }).text).not.toContain('A pilot');
  const other = box('You have to ask her for the key. She lends it to no captain.');
  expect(articleOf({ inside: inside + other }).text).toContain('A pilot');
});

test.each([
  '“They want us to wait for the spring,” she said, “or to leave the quay.”',
  '"They want us to wait for the spring," she said, "or to leave the quay."',
  '„They want us to wait for the spring“, she said, „or to leave the quay.“',
])('a quotation that leaves out who speaks in the midst of it says the text again: %s', (said) => {
  const inside = (words: string): string =>
    `<blockquote>${words}</blockquote><p>${said} The board laughed.</p>`;
  const whole = 'They want us to wait for the spring or to leave the quay.';
  expect(articleOf({ inside: inside(whole) }).html).not.toContain('<blockquote>');
  const other = 'They want us to wait for the spring or to sell the quay.';
  expect(articleOf({ inside: inside(other) }).html).toContain('<blockquote>');
});

test.each([
  ['a colon', '<p class="text">On the old ferry this was pinned up for years, in three colours:</p>'],
  ['a heading', '<h3>What the sign said</h3>'],
])('a notice that is quoted below %s stays, whatever it asks', (_, above) => {
  const notice =
    '<p>We use cookies to give you the best crossing.</p><p>By staying on this page you agree to our cookies.</p>';
  const { text } = articleOf({ inside: `${above}<blockquote>${notice}</blockquote>` });
  expect(text).toContain('best crossing');
  expect(text).toContain('agree to our cookies');
  const elsewhere = articleOf({ inside: `<blockquote>${notice}<a href="/ok">Accept all</a></blockquote>` });
  expect(elsewhere.text).not.toContain('best crossing');
});

test('a few quoted words in a box that is called a quotation stay, whomever they speak to', () => {
  const said = 'You will not want our soup, but you will eat it.';
  const inside = `<div class="paragraph paragraph--type--quote"><p>${said}</p></div>`;
  expect(articleOf({ inside }).text).toContain(said);
});

test.each(["'", '‘'])('what a window on another page is quoted with in single marks stays: %s', (open) => {
  const close = open === '‘' ? '’' : open;
  const said = `The page looks like the real one. It has a sign, a cookie notice and a box that says: ${open}Sign up for our free newsletter, and we'll tell you first.${close}`;
  expect(articleOf({ inside: `<p>${said}</p>` }).text).toContain('looks like the real one');
});

test('the epigraph above a text is a quotation, and none of the house’s own words', () => {
  const above =
    '<div class="epigraph"><p>What you have by heart has you.</p><p>—saying in the Val Soana</p></div>';
  expect(articleOf({ inside: above }).text).toContain(
    'What you have by heart has you.\n—saying in the Val Soana',
  );
});

test('whom a quotation in a box is from may lead to where it was said, behind a dash', () => {
  const said =
    'We have wanted to make the crossing free, but needed the fund to be big enough for the free use of the ferry by all.';
  const box = (sign: string): string =>
    `<blockquote><p>${said} ${sign}<a href="https://tides.test/1">Nat Moss</a></p></blockquote>`;
  expect(articleOf({ inside: box('- ') }).text).toContain(said);
});

const SAID = '"A short word is one that was thought of. Now you write before you know what to say"';
const pull = (words: string): string =>
  `<div class="cite"><em>${words}</em></div><div class="cite_author">Ada Roe Lind, telegraphist</div>`;

test('what somebody says in a box of its own stays, with the line below it that tells who', () => {
  const { text } = articleOf({ inside: pull(SAID) });
  expect(text).toContain(`${SAID}\nAda Roe Lind, telegraphist`);
});

test('and goes with that line where the text says it, too', () => {
  const told = `<p class="text">She looked at the key. ${SAID}, she said, and went out to the boats.</p>`;
  expect(articleOf({ inside: pull(SAID) + told }).text).not.toContain('telegraphist');
});

test('a label below a quotation tells of nobody', () => {
  const inside = `<p class="text">${SAID}</p><div class="x"><span>Text goes on below the advertisement</span></div>`;
  expect(articleOf({ inside }).text).not.toContain('advertisement');
});

test('a quotation in a box aside stays with whom it is from', () => {
  const aside = (more: string): string =>
    `<aside class="pull"><blockquote>The sea reads no addresses. Somebody has to.</blockquote><cite>Rhea Whit, skipper</cite>${more}</aside>`;
  expect(articleOf({ inside: aside('') }).text).toContain(
    'reads no addresses. Somebody has to.\nRhea Whit, skipper',
  );
});
