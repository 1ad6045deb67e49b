import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const frame = (src: string): string => `<iframe src="https://${src}"></iframe>`;

test.each([
  'platform.twitter.com/widgets/tweet_button.html?url=x',
  'www.facebook.com/plugins/like.php?href=x',
])('the frame of a button is no film: %s', (src) => {
  expect(picturesOf(articleOf({ inside: frame(src) }))).toEqual([]);
});

test.each(['platform.twitter.com/embed/Tweet.html?id=7', 'www.facebook.com/plugins/post.php?href=x'])(
  'the frame of a message is a titled link: %s',
  (src) => {
    expect(picturesOf(articleOf({ inside: frame(src) }))).toHaveLength(1);
  },
);

test('a frame in a figure with words is a titled link wherever it comes from, and its title stands once', () => {
  const inside = `<figure><h3>Rents in four towns</h3><p>Per square metre</p>
    <iframe src="https://charts.test/7" title="Rents in four towns"></iframe><p>Source: County Office</p></figure>`;
  const { html } = articleOf({ inside });
  expect(html).toContain(
    '<figcaption><a href="https://charts.test/7">Rents in four towns</a> Per square metre · Source: County Office</figcaption>',
  );
});

test('a sound with words below it is a titled link; a player without any is none', () => {
  const sound = '<audio controls src="/warbler.mp3"></audio>';
  const inside = `<figure>${sound}<figcaption>The reed warbler on 4 May, from the hide</figcaption></figure>${sound}`;
  const { html } = articleOf({ inside });
  expect(html.match(/warbler\.mp3/g)).toHaveLength(1);
  expect(html).toMatch(
    /<figcaption><a href="[^"]+\/warbler\.mp3">[^<]+<\/a> The reed warbler on 4 May, from the hide<\/figcaption>/,
  );
});

test('the words that offer to read an article out go, and the player with them', () => {
  const inside = `<figure class="wp-block-audio"><audio controls src="/read.mp3"></audio><figcaption>Listen to this article</figcaption></figure>`;
  const { html, removals } = articleOf({ inside });
  expect(html).not.toContain('read.mp3');
  expect(removals.map(({ text }) => text)).toContain('Listen to this article');
});

test('a picture is shown once, whatever its size and how finely it was saved', () => {
  const sizes = [
    'quay-ec3bdb8a-s1100-c50',
    'quay-ec3bdb8a-s1200',
    'quay-ec3bdb8a-s400-c85',
    'quay-ec3bdb8a-800x450',
    'quay-ec3bdb8a-640',
    'quay-ec3bdb8a-1080',
    'quay-ec3bdb8a-1024',
    'quay-ec3bdb8a-1366w',
  ];
  const inside = `<img src="/quay-ec3bdb8a-s2600-c85.webp" alt="">${sizes.map((name) => `<img src="/${name}.jpg" alt="">`).join('')}`;
  expect(picturesOf(articleOf({ inside }))).toHaveLength(1);
});

test('a picture is shown once that bears a number of its own in two folders', () => {
  const shown = (one: string, other: string): string[] =>
    picturesOf(articleOf({ inside: `<img src="${one}" alt=""><img src="${other}" alt="">` }));
  expect(shown('/p/Kx81tq/634815.jpg', '/zoom/634815.jpg')).toHaveLength(1);
  expect(shown('/quay/20240503.jpg', '/pier/20240503.jpg')).toHaveLength(2);
  expect(shown('/quay/000101.jpg', '/pier/000101.jpg')).toHaveLength(2);
});

test.each([
  ['/_next/image?url=%2Fquay-at-dawn.jpg&w=640', '/_next/image?url=%2Fpier-at-noon.jpg&w=640'],
  ['/image.php?src=/posts/quay.jpg&w=660', '/image.php?src=/posts/pier.jpg&w=660'],
  ['/get-picture?id=771', '/get-picture?id=772'],
  ['/view/5f3a/large/image.jpg', '/view/77c0/large/image.jpg'],
  ['/media/5f3a/master/3000.jpg', '/media/77c0/master/3000.jpg'],
  ['/media/id/7306/width/540/height/324', '/media/id/7309/width/540/height/324'],
  ['/23/11/117-img-0247.jpg', '/23/11/117-img-5952.jpg'],
  ['/2013/05/IMG_1204.jpg', '/2013/05/IMG_1207.jpg'],
  ['/2013/05/quay-at-dawn-01.jpg', '/2013/05/quay-at-dawn-02.jpg'],
  ['/2023/10/Ferry_Test_WEB-7169.jpg', '/2023/10/Ferry_Test_WEB-7137-600x400.jpg'],
  ['/2013/05/quay-at-dawn-101.jpg', '/2013/05/quay-at-dawn-102.jpg'],
  ['/2013/05/quay-at-dawn-010.jpg', '/2013/05/quay-at-dawn-020.jpg'],
])(
  'pictures that a script makes, that bear the same name or are numbered are told apart: %s',
  (one, other) => {
    const inside = [one, other].map((src) => `<img src="${src}" alt="">`).join('');
    expect(picturesOf(articleOf({ inside }))).toHaveLength(2);
  },
);

test('a picture that a script makes in two sizes is shown once', () => {
  const inside = [640, 1200].map((w) => `<img src="/_next/image?url=%2Fquay.jpg%3Fv%3D${w}&w=${w}" alt="">`);
  const head = '<meta property="og:image" content="https://paper.test/quay.jpg">';
  expect(picturesOf(articleOf({ head, inside: inside.join('') }))).toHaveLength(1);
});

test('a picture that only its box without scripts holds is shown', () => {
  const kept = (box: string): string[] => picturesOf(articleOf({ inside: box }));
  const still = '<noscript><img src="/quay.jpg" alt="The quay"></noscript>';
  expect(kept(`<picture>${still}</picture>`)).toEqual(['quay.jpg: ']);
  expect(
    kept(`<div data-picture data-alt="The quay"><div data-src="/q.jpg"></div>${still}</div>`),
  ).toHaveLength(1);
  expect(kept(`<div>${still}</div>`)).toEqual([]);
});

test('a picture that waits in an empty box of its figure is shown with its caption', () => {
  const waits = '<div data-alt="The quay" data-src="https://pictures.test/quay.jpg"></div>';
  const caption = '<figcaption><span class="off-screen">Caption</span> The quay.</figcaption>';
  const inside = (box: string): string => `<figure><span>${box}</span>${caption}</figure>`;
  const article = articleOf({ inside: inside(waits) });
  expect(picturesOf(article)).toEqual(['quay.jpg: The quay.']);
  expect(article.html).toContain('alt="The quay"');
  expect(picturesOf(articleOf({ inside: waits }))).toEqual([]);
  const template = '<div data-src="https://pictures.test/{width}/quay.jpg"></div>';
  expect(picturesOf(articleOf({ inside: inside(template) }))).toEqual([]);
});

test.each([
  ['a small one', 130, 0],
  ['a large one', 640, 1],
])('a picture beside words that lead elsewhere goes with them: %s', (_, width, left) => {
  const words =
    '<div><b>HARBOUR BOOKS</b> <span>Sail into unseen waters with our new book</span> <a href="https://shop.example/b">Order now</a></div>';
  const inside = `<div class="x"><div class="y">${words}<div><img src="/cover-of-the-book.jpg" width="${width}" alt="The book"></div></div></div>`;
  expect(picturesOf(articleOf({ inside }))).toHaveLength(left);
});

test('a caption stands apart from whose picture it is, and what a press would do is none of it', () => {
  const inside = `<figure><a href="#">Enlarge</a><img src="/a.jpg" alt=""><span class="credit">A. Snapper</span><span class="caption">The quay.</span></figure>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: A. Snapper · The quay.']);
});

test('no dot begins a line of a caption', () => {
  const inside = `<figure><img src="/a.jpg" alt=""><span class="caption">The quay<br></span><span class="credit">A. Snapper</span></figure>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: The quay A. Snapper']);
});

test('whose picture it is stands apart from the words behind it too', () => {
  const inside = `<figure><img src="/a.jpg" alt=""><figcaption><cite>A. Snapper</cite>The quay.</figcaption></figure>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: A. Snapper The quay.']);
});

test('a strip is a sign, however wide', () => {
  const inside = ['130x22', '600x90'].map((size) => {
    const [width, height] = size.split('x');
    return `<p><img src="/of-${size}.png" alt="Ferries" width="${width}" height="${height}"></p>`;
  });
  expect(picturesOf(articleOf({ inside: inside.join('') }))).toEqual(['of-600x90.png: ']);
});

test('pictures that lead to their own pages are no card', () => {
  const linked = (number: string, page: string): string =>
    `<a href="https://pictures.test/photos/ada/${page}/"><img src="/${number}_b1.jpg" alt="" width="640" height="427"></a>`;
  const of = (...pages: string[]): number =>
    picturesOf(
      articleOf({ inside: `<p>${pages.map((page, i) => linked(`2700000${i}`, page)).join('<br>')}</p>` }),
    ).length;
  expect(of('27000000', '27000001')).toBe(2);
  expect(of('38000000', '38000001')).toBe(0);
});

test('a picture that leads to all of the article’s stays with whose it is', () => {
  const linked = (page: string): string =>
    `<div class="opener"><a href="/${page}/1"><img src="/quay.jpg" alt="" width="690" height="388"></a><span>© Ada Roe</span></div>`;
  expect(picturesOf(articleOf({ inside: linked('gallery/ferry') }))).toHaveLength(1);
  expect(picturesOf(articleOf({ inside: linked('ferry') }))).toHaveLength(0);
});

test('the figure of another story goes with its picture', () => {
  const teaser = (caption: string, picture: string): string =>
    `<figure class="more">${picture}<figcaption>${caption}</figcaption></figure>`;
  const headline = 'Pilots call for a second light on the northern mole before the winter';
  const picture = '<img src="/mole.jpg" alt="The northern mole">';
  for (const inside of [
    teaser(`<a href="/news/mole"><h5>${headline}</h5><span>More</span></a>`, picture),
    teaser(
      `<h5><a href="/news/mole">${headline}</a></h5><span><a href="/news/mole">More</a></span>`,
      `<a href="/news/mole">${picture}</a>`,
    ),
  ]) {
    const article = articleOf({ inside });
    expect(picturesOf(article)).toEqual([]);
    expect(article.removals.map(({ kind }) => kind)).toEqual(['related']);
  }
  const own = teaser('<h5>The northern mole</h5> Photo: <a href="/ada">Ada Quill</a>', picture);
  expect(picturesOf(articleOf({ inside: own }))).toHaveLength(1);
});

test('the headline over its picture is no part of the caption', () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><div class="page">
      <figure><span class="credit">© Ada Quill</span><img src="/ferry.jpg" alt="">
      <figcaption><h1>Ferry to sail again</h1></figcaption></figure>
      <article>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([
    'ferry.jpg: © Ada Quill',
  ]);
});

test('a picture that is described in a dense script, and by whom it is, is no portrait', () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="ko"><head><title>Ferry</title><meta name="author" content="백도현"></head><body><main>
      <h1>Ferry</h1><div>${'<p>전남 신의군 소라도의 빨간 우체통을 열면 편지보다 감자가 많다. 마늘이 나오는 날도 있고 말린 미역이 접혀 있는 날도 있다.</p>'.repeat(3)}
      <div><img src="/gamja.jpg" alt="소라도 우체통에 담긴 감자. 백도현 기자" width="560" height="373"></div></div></main></body></html>`,
    { location: new URL('https://paper.test/potatoes') },
  );
  expect(extractOf(document)).toMatchObject({
    article: { html: expect.stringContaining('gamja.jpg') as string },
  });
});

test('the author may have taken the lead picture, as its caption says behind what is seen', () => {
  const caption = '<span>주민들이 산 배가 20일 선착장에 들어오고 있다.</span> <span>백도현 기자</span>';
  const { document } = parseHTML(
    `<!doctype html><html lang="ko"><head><title>Ferry</title><meta name="author" content="백도현"></head><body><main>
      <h1>Ferry</h1><div><div><div><img src="/ferry.jpg" alt="주민들이 산 배가 20일 선착장에 들어오고 있다." width="560" height="373"></div></div>
      <div class="image-meta">${caption}</div>
      ${'<p>전남 신의군 소라도의 빨간 우체통을 열면 편지보다 감자가 많다. 마늘이 나오는 날도 있고 말린 미역이 접혀 있는 날도 있다.</p>'.repeat(3)}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([
    'ferry.jpg: 주민들이 산 배가 20일 선착장에 들어오고 있다. 백도현 기자',
  ]);
});

test('a portrait is told by the name of an author, however it is spelt', () => {
  const head = '<meta name="author" content="J.R. Stone">';
  const portrait = '<img src="/jr.jpg" alt="JR Stone" width="200" height="200">';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title>${head}</head><body><main>
      <h1>Ferry to sail again</h1><div>${portrait}</div>
      <div class="body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([]);
});

test('a picture in the size of a banner that leads away and says nothing of itself is one', () => {
  const linked = (size: string, alt = ''): string[] =>
    picturesOf(
      articleOf({
        inside: `<figure><figure><a href="/offer/"><img src="/x.png" alt="${alt}" ${size}></a></figure></figure>`,
      }),
    );
  expect(linked('width="300" height="250"')).toEqual([]);
  expect(linked('width="300" height="225"')).toHaveLength(1);
  expect(linked('width="300" height="250"', 'The quay at dawn')).toHaveLength(1);
});

test('a strip that leads away is a banner, whatever it says of itself', () => {
  const linked = (size: string): string[] =>
    picturesOf(
      articleOf({
        inside: `<div><a href="https://cabins.test/"><img src="/x.gif" alt="The quay at dawn" ${size}></a></div>`,
      }),
    );
  expect(linked('width="700" height="150"')).toEqual([]);
  expect(linked('width="700" height="350"')).toHaveLength(1);
  expect(linked('width="700"')).toHaveLength(1);
});

test.each([
  ['empty', ''],
  ['with its still picture and a button', '<img src="https://i.test/vi/hq.jpg"><button>Play</button>'],
])('a box that a script will set a film in is a link to the film: %s', (_, inside) => {
  const address = 'https://www.youtube.com/embed/Ferry123';
  const { html } = articleOf({
    inside: `<div class="wrap"><div class="player" data-src="${address}">${inside}</div></div>`,
  });
  expect(html).toContain('<figcaption><a href="https://www.youtube.com/watch?v=Ferry123">');
  expect(html).not.toContain('hq.jpg');
});

test.each(['/stills/the-last-avatar-2.jpg', '/quay-works-logo.jpg', '/Ada-Quill_Headshot_.jpg'])(
  'shows %s where it is large',
  (src) => {
    const img = (side: number): string =>
      `<figure><img src="${src}" alt="" width="${side}" height="${side}"><figcaption>The wall by night.</figcaption></figure>`;
    expect(picturesOf(articleOf({ inside: img(640) }))).toHaveLength(1);
    expect(picturesOf(articleOf({ inside: img(120) }))).toHaveLength(0);
  },
);

test.each(['https://apps.apple.com/app/id1', '/newsletter/morning'])(
  'a picture that leads to %s and says nothing of itself is a banner',
  (href) => {
    const inside = `<div class="x"><a href="${href}"><img src="/promo-1600.jpg"></a></div>`;
    expect(picturesOf(articleOf({ inside }))).toEqual([]);
  },
);

test('a picture in a folder of buttons is none', () => {
  const inside = '<div class="x"><img src="/static/buttons/send146x32.png"></div>';
  expect(picturesOf(articleOf({ inside }))).toEqual([]);
});

test('the arrow that leads to the top of the page is no picture', () => {
  expect(picturesOf(articleOf({ end: '<a href="#top"><img src="/arrow-up.svg"></a>' }))).toEqual([]);
});
