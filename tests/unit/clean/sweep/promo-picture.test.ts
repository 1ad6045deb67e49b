import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const ASKS =
  '<p>Get the week from the quay by email, every Sunday morning.</p><p><a href="/go">Sign up</a></p>';

test.each([
  [
    'a box beside the words',
    `<div class="a"><figure><img src="/post.png" alt=""></figure><div>${ASKS}</div></div>`,
  ],
  [
    'a table for the look of it',
    '<table><tr><td><img src="/post.png" alt=""></td><td><b>Letter from the quay</b><br>Get the week from the quay by email, every Sunday morning.<br><a href="/go">Sign up</a></td></tr></table>',
  ],
])('the picture of a prompt goes with it, from %s', (_, inside) => {
  const article = articleOf({ inside });
  expect(article.text).not.toContain('by email');
  expect(picturesOf(article)).toEqual([]);
  const [removal, more] = article.removals;
  expect(more).toBeUndefined();
  expect(removal?.html).toContain('by email');
  expect(removal?.html).toContain('post.png');
});

test.each([
  [
    'described',
    '<figure><a href="/go"><img src="/b.png" alt="Download the Quay app"></a></figure>',
    'Download the Quay app',
  ],
  [
    'mute',
    '<p><a href="https://apps.apple.com/app/quay"><img src="/b.png" width="680" height="120"></a></p>',
    '',
  ],
])('a banner without words beside it is told of and can come back, where it is %s', (_, inside, text) => {
  const { removals } = articleOf({ inside });
  expect(removals).toMatchObject([{ kind: 'app-promo', text, after: 2 }]);
  expect(removals[0]?.html).toContain('b.png');
});

test('a picture of the text stays where a prompt stands in its box', () => {
  const inside = `<div class="a"><figure><img src="/quay.jpg" alt="The quay"><figcaption>The quay on Tuesday.</figcaption></figure><div>${ASKS}</div></div>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['quay.jpg: The quay on Tuesday.']);
  const labelled =
    '<div class="a"><figure><img src="/quay.jpg" alt="The quay"></figure><div>Advertisement</div></div>';
  expect(picturesOf(articleOf({ inside: labelled }))).toEqual(['quay.jpg: ']);
});

test('a caption that ends in a button is a banner’s', () => {
  const banner = (words: string): string =>
    `<figure><img src="/b.png" alt="The quay in your pocket" width="680" height="120"><figcaption>${words}</figcaption></figure>`;
  const app = 'All our stories and the timetable of the ferry on your phone. <a href="/go">Get the app</a>';
  expect(picturesOf(articleOf({ inside: banner(app) }))).toEqual([]);
  const told = 'The quay, drawn after <a href="/map">the map of the harbour board</a>';
  expect(picturesOf(articleOf({ inside: banner(told) }))).toHaveLength(1);
});

test('a caption that ends in a button to another page of the site is a banner’s, and no name nor a way to more pictures is one', () => {
  const figures = (href: string, link: string): string[] => {
    const said = `Ninety runners, one ferry and a prize for the first. <a href="${href}">${link}</a>`;
    return picturesOf(
      articleOf({ inside: `<figure><img src="/b.png" alt=""><figcaption>${said}</figcaption></figure>` }),
    );
  };
  expect(figures('/go', 'Count me in')).toEqual([]);
  expect(figures('https://tides.test/go', 'Count me in')).toHaveLength(1);
  expect(figures('/people/9', 'Ada Roe')).toHaveLength(1);
  expect(figures('/gallery/9', 'All nine of them')).toHaveLength(1);
});

test('a mute picture goes with all the words beside it and their one link, and in a figure or described it stays', () => {
  const box = (picture: string): string =>
    `<div class="c"><div class="v">${picture}</div><div class="w"><p>Foot race</p><p>Ninety numbers are left, and last year they were gone in a day.</p><a href="/go"><span>Give me a number</span></a></div></div>`;
  const left = (picture: string): number => picturesOf(articleOf({ inside: box(picture) })).length;
  expect(left('<img src="/q.png" alt="">')).toBe(0);
  expect(left('<img src="/q.png" alt="The quay on Tuesday">')).toBe(1);
  expect(left('<figure><img src="/q.png" alt=""></figure>')).toBe(1);
});

test('a caption that is nothing but a button is a banner’s, where the picture is described as what it is for', () => {
  const banner = (alt: string): string =>
    `<figure><img src="/b.png" alt="${alt}"><figcaption><a href="/go">See more</a></figcaption></figure>`;
  const asks = 'Sign up for our newsletter and get the harbour in your inbox every Friday.';
  expect(picturesOf(articleOf({ inside: banner(asks) }))).toEqual([]);
  expect(picturesOf(articleOf({ inside: banner('The quay on Tuesday morning') }))).toHaveLength(1);
});

test.each([
  ['the size of a banner, told by its file', '/up/orsk-300x250px.gif', 'Orsk', 'https://orsk.example/'],
  ['the shape of one', '/up/gull-700x150-image-e0.gif', 'Gull, long stays', '/gull'],
])('a picture of %s goes', (_, src, alt, href) => {
  const linked = (file: string, words: string): string =>
    `<div class="x"><a href="${href}"><img src="${file}" alt="${words}"></a></div>`;
  expect(picturesOf(articleOf({ inside: linked(src, alt) }))).toEqual([]);
  const own = linked('/up/quay-300x250.jpg', 'The quay on Tuesday');
  expect(picturesOf(articleOf({ inside: own }))).toEqual(['quay-300x250.jpg: ']);
});

test('a picture that says nothing in a box that is called a banner goes where it leads away or has the shape of one', () => {
  const shown = (src: string, alt: string, href: string): string[] =>
    picturesOf(
      articleOf({
        inside: `<div class="adbanner banner813490"><a href="${href}"><img src="${src}" alt="${alt}"></a></div>`,
      }),
    );
  expect(shown('/2020/07/quay1000X120.gif', '', '')).toEqual([]);
  expect(shown('/2020/0-02-05-c4e5.jpg', '', 'https://paper.test/podcast')).toEqual([]);
  expect(shown('/2020/quay.jpg', '', '')).toEqual(['quay.jpg: ']);
  expect(shown('/2020/quay.jpg', 'The quay on Tuesday', '/quay')).toEqual(['quay.jpg: ']);
});

test('small pictures stay that lead to pages called as the larger ones are', () => {
  const small = (name: string, page: string): string =>
    `<div><a href="/img/${name}.jpg${page}"><img src="/img/${name}_s.jpg"></a></div>`;
  const row = (page: string): string => `<div class="row">${small('a1', page)}${small('a2', page)}</div>`;
  expect(picturesOf(articleOf({ inside: row('.html') }))).toEqual(['a1_s.jpg: ', 'a2_s.jpg: ']);
  expect(picturesOf(articleOf({ inside: row('/shop') }))).toEqual([]);
});

test('a wide picture stays where who wrote the article is named in its paragraph, a portrait goes with the name', () => {
  const opening = (size: string): string => `<p><img src="/q.jpg" ${size} alt="The quay.">By ADA QUILL</p>`;
  const wide = articleOf({ inside: opening('width="500" height="300"') });
  expect(picturesOf(wide)).toEqual(['q.jpg: ']);
  expect(wide.text).not.toContain('ADA QUILL');
  expect(picturesOf(articleOf({ inside: opening('width="300" height="300"') }))).toEqual([]);
});

test('a wide picture stays where nothing but who wrote the article stood beside it, a portrait goes', () => {
  const shares = ['Facebook', 'Twitter', 'Email'].map((way) => `<li><a href="?share=${way}">${way}</a></li>`);
  const meta = `<div class="meta"><div class="author">By <a href="/ada">Ada Quill</a> - <em>6 November 2023</em></div><ul>${shares.join('')}</ul></div>`;
  const pictures = (width: number): string[] => {
    const figure = `<figure><img src="/quay.jpg" alt="" width="${width}" height="600"></figure>`;
    const text = PROSE.map((line) => `<p>${line}</p>`).join('');
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main>
        <article itemprop="articleBody"><header><h1>Ferry to sail again</h1>${meta}${figure}</header><div>${text}</div></article></main></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? picturesOf(extraction.article) : [extraction.reason];
  };
  expect(pictures(960)).toEqual(['quay.jpg: ']);
  expect(pictures(600)).toEqual([]);
});

test('the cover of an issue goes with the prompt to buy it, and what it is called too', () => {
  const box = (height: number, label: string): string =>
    `<div class="box"><div class="row"><div class="a"><figure><img src="/issue.png" alt="" width="600" height="${height}"></figure><p id="box-caption">${label}</p></div>
      <section><p>The Harbour Times is independent. We live on gifts and subscriptions. Support our work and <a href="/abo">subscribe to the magazine</a> from 19 euros a year!</p><p><a href="/abo" class="btn">Subscribe to the Harbour Times</a></p></section></div></div>`;
  const shown = (height: number, label: string): string[] =>
    picturesOf(articleOf({ inside: box(height, label) }));
  expect(shown(820, 'Current issue')).toEqual([]);
  expect(shown(400, 'Current issue')).toEqual(['issue.png: Current issue']);
  const sentence = 'The quay on Tuesday, when the ferry sailed again';
  expect(shown(820, sentence)).toEqual([`issue.png: ${sentence}`]);
});

test('a picture that leads to where it comes from stays in a box that is a figure to its system, and its words', () => {
  const box = (name: string, words: string): string =>
    `<div class="${name}"><a href="https://pictures.test/p1"><img src="/quay.jpg" alt="The quay" width="533" height="355"></a><p class="words">${words} <a href="https://reed.test">Tom Reed</a></p></div>`;
  const shown = (name: string, words: string): string[] =>
    picturesOf(articleOf({ inside: box(name, words) }));
  for (const words of ['The quay, photo:', 'The quay, Bild via'])
    expect(shown('wp-caption alignnone', words)).toEqual([`quay.jpg: ${words} Tom Reed`]);
  expect(shown('promo', 'The quay by')).toEqual([]);
});

test.each([
  ['below the name of a set of fields', '<fieldset><legend>Story continues below</legend>@</fieldset>'],
  [
    'beside what speaks as prompts do',
    '<div><figure>@</figure><div><p>Sailors love us. Will you, too?</p></div></div>',
  ],
])('a picture that nothing describes goes %s, and one with words of its own stays', (_, box) => {
  const shown = (alt: string): string[] =>
    picturesOf(articleOf({ inside: box.replace('@', `<img src="/a.png" alt="${alt}">`) }));
  expect(shown('')).toEqual([]);
  expect(shown('The quay on Tuesday')).toHaveLength(1);
});

test('the picture right below the word for an advertisement goes with it', () => {
  const unit =
    '<div class="unit"><span class="label">Advertisement</span><amp-img src="/a.png" width="300" height="250" alt=""></amp-img></div>';
  expect(picturesOf(articleOf({ inside: unit }))).toEqual([]);
});

test('a picture that leads elsewhere over a sentence that asks goes with it, and one over what it shows stays', () => {
  const captioned = (text: string): string =>
    `<div class="wp-caption"><a href="/go"><img src="/quay.jpg" alt="" width="650" height="217"></a><p class="wp-caption-text">${text}</p></div>`;
  const asks =
    'Our court reporters share their verdicts in a WhatsApp community, and you can leave it whenever you like.';
  expect(picturesOf(articleOf({ inside: captioned(asks) }))).toEqual([]);
  const shows =
    'The pilot boat lay at the quay on Tuesday, since nobody had come to take her out into the strait.';
  expect(picturesOf(articleOf({ inside: captioned(shows) }))).toEqual([`quay.jpg: ${shows}`]);
});
