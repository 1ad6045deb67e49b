import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { textOf } from '../../support/article-in-language';
import { articleOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const BIO =
  'Ada Quill (*1958) was a pilot for the north quay. She chairs the Tide Institute and wrote three books.';

test.each(['About the author', 'About our writers'])(
  'a box that opens with “%s” goes with what it says of them, though it leads nowhere',
  (label) => {
    const box = `<div class="box"><div class="inner"><h2>${label}</h2><p><strong>Ada</strong> ${BIO}</p></div></div>`;
    const { text, removals } = articleOf({ end: box });
    expect(text).not.toContain('Tide Institute');
    expect(removals.map((one) => one.kind)).toEqual(['author-box']);
  },
);

test('a chapter about an author stays', () => {
  const { text } = articleOf({ inside: `<h2>About the author</h2><p class="text">${BIO}</p>` });
  expect(text).toContain('Tide Institute');
});

test('at the end of the text the life of its author goes without a heading, and before it where it names the paper', () => {
  expect(articleOf({ end: `<p class="text">${BIO}</p>` }).text).not.toContain('Tide Institute');
  const head = '<meta property="og:site_name" content="Harbour Times">';
  const life = '<p class="text">Ada Quill has told the Harbour Times of ports and ferries since 2012.</p>';
  expect(articleOf({ inside: life, head }).text).not.toContain('since 2012');
});

test('at the end the last name of an author is enough, where the text names nobody so', () => {
  const life = 'Quill is the Ledger’s diary editor.';
  expect(articleOf({ end: `<p class="text">* ${life}</p>` }).text).not.toContain(life);
  expect(articleOf({ inside: `<p class="text">${life}</p>` }).text).toContain(life);
  const inside = '<p class="text">Mrs Quill had run the north quay for thirty winters.</p>';
  expect(articleOf({ inside, end: `<p class="text">${life}</p>` }).text).toContain(life);
});

test('an author whom the text is about stays, and so does what an author says', () => {
  const told = (more: string): string => `<p class="text">${BIO} She was born on the island, ${more}.</p>`;
  const inside = told('in the house beside the lamp that her father kept for thirty winters');
  const end = told('and says that she will never live anywhere else, whatever the board decides');
  expect(articleOf({ inside, end }).text.match(/Tide Institute/gu)).toHaveLength(2);
  const head = '<meta property="og:site_name" content="Harbour Times">';
  const line =
    '<p class="text">Ada Quill: The Harbour Times asked what came of it, and was told nothing.</p>';
  expect(articleOf({ inside: line, head }).text).toContain('came of it');
  expect(articleOf({ inside: `<p class="text">${BIO}</p>` }).text).toContain('Tide Institute');
});

test('what the paper itself asked stays, though it is named as the author', () => {
  const head =
    '<meta property="og:site_name" content="Harbour Times"><meta name="author" content="Harbour Times">';
  const asked = (whom: string): string =>
    `<p class="text">Harbour Times asked ${whom} to say in a hundred words what is to come of the north quay.</p>`;
  const { text } = articleOf({ head, inside: asked('the board'), end: asked('the ferrymen') });
  expect(text).toContain('asked the board');
  expect(text).toContain('asked the ferrymen');
});

test('who reported, wrote and edited, in brackets at the end, goes as authors do', () => {
  const line =
    '(Reporting by Mustafa Quill in Westport and Kareem Reed in Nordby; Writing by Ida Falk; Editing by Bo Lark and Vera Holm)';
  const { text, removals } = articleOf({ end: `<p class="text">${line}</p>` });
  expect(text).not.toContain(line);
  expect(removals.map((one) => one.kind)).toEqual(['author-box']);
});

test('an item of a list of what the author tells of themselves is no life of theirs', () => {
  const list =
    '<div class="x"><ul><li>Ada Quill, 38, left the north quay to buy a boat.</li><li>She says that boats are honest.</li></ul></div>';
  expect(articleOf({ inside: list }).text).toContain('to buy a boat');
});

test("drops the writer's portrait, the byline behind it", () => {
  const bodyOf = (words: string): string => {
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><div>
        <h1>Ferry to sail again</h1><p><img src="https://paper.test/quill.jpg"> <i>${words}</i></p>
        ${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? extraction.article.html : '';
  };
  expect(bodyOf('By Ada Quill')).toMatch(/^<p>The harbour board/u);
  expect(bodyOf('Von Ada Quill')).toMatch(/^<p>The harbour board/u);
  expect(bodyOf('Ada Quill on the quay')).toMatch(/^<figure>.*quill\.jpg/u);
});

test('a box that is called so and opens with the label goes with a long life, made like the text', () => {
  const life = Array(8)
    .fill('Tom Reed has steered the ferry to the island for the board since 2009.')
    .join(' ');
  const box = `<div id="authorbox"><div class="in"><h3>About the author</h3><p><img src="/reed.jpg" alt=""> ${life}</p></div></div>`;
  const text = PROSE.map((line) => `<p>${line}</p>`.repeat(6)).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main><div class="content"><h1>Ferry to sail again</h1>${text}${box}<span><a href="/c">All about us</a></span></div></main></body></html>`,
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).not.toContain('Tom Reed');
});

test('a label that a German page writes as half English is one', () => {
  expect(textOf('de', '<p><b>Über den Author</b></p>')).not.toContain('Author');
});
